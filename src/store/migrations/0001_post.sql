CREATE TABLE `letter` (
	`nth` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`channel` text NOT NULL,
	`id` text NOT NULL,
	`person` text NOT NULL,
	`sent_at` text NOT NULL,
	`came_at` text NOT NULL,
	`data` text NOT NULL,
	`state` text NOT NULL,
	`tries` integer NOT NULL,
	`due_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letter_id` ON `letter` (`channel`,`id`);--> statement-breakpoint
CREATE INDEX `letter_waiting` ON `letter` (`channel`,`person`) WHERE state <> 'taken';--> statement-breakpoint
CREATE TABLE `parcel` (
	`tracker` text PRIMARY KEY NOT NULL,
	`channel` text NOT NULL,
	`conversation` text NOT NULL,
	`from_seq` integer NOT NULL,
	`until_seq` integer NOT NULL,
	`part` integer NOT NULL,
	`state` text NOT NULL,
	`upstream` text,
	`code` text,
	`tries` integer NOT NULL,
	`due_at` text NOT NULL,
	FOREIGN KEY (`conversation`) REFERENCES `conversation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `parcel_conversation` ON `parcel` (`conversation`);--> statement-breakpoint
CREATE INDEX `parcel_upstream` ON `parcel` (`channel`,`upstream`);--> statement-breakpoint
CREATE INDEX `parcel_stuck` ON `parcel` (`state`) WHERE state IN ('held', 'failed');--> statement-breakpoint
CREATE TABLE `person` (
	`channel` text NOT NULL,
	`person` text NOT NULL,
	`conversation` text NOT NULL,
	`route` text NOT NULL,
	`heard_at` text NOT NULL,
	`packed` integer NOT NULL,
	`knocked_at` text,
	`due_at` text,
	`calls` integer NOT NULL,
	`held_until` text,
	PRIMARY KEY(`channel`, `person`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_conversation` ON `person` (`conversation`);--> statement-breakpoint
CREATE INDEX `person_due` ON `person` (`due_at`);--> statement-breakpoint
ALTER TABLE `link` ADD `role` text DEFAULT 'werker' NOT NULL;