CREATE TABLE `alert` (
	`id` text PRIMARY KEY NOT NULL,
	`conversation` text NOT NULL,
	`signalen` text NOT NULL,
	`reason` text NOT NULL,
	`seq` integer NOT NULL,
	`at` text NOT NULL,
	`seen_by` text,
	`seen_at` text,
	FOREIGN KEY (`conversation`) REFERENCES `conversation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `alert_conversation` ON `alert` (`conversation`);--> statement-breakpoint
CREATE TABLE `conversation` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`seq` integer NOT NULL,
	`said_at` text NOT NULL,
	`forget_at` text,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conversation_code` ON `conversation` (`code`);--> statement-breakpoint
CREATE TABLE `flowset` (
	`hash` text PRIMARY KEY NOT NULL,
	`files` text NOT NULL,
	`kept_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `intake` (
	`id` text PRIMARY KEY NOT NULL,
	`conversation` text NOT NULL,
	`status` text NOT NULL,
	`data` text NOT NULL,
	`keeps` text NOT NULL,
	`forget_at` text,
	`since` text,
	`taken_by` text,
	`taken_at` text,
	`closed_by` text,
	`closed_at` text,
	FOREIGN KEY (`conversation`) REFERENCES `conversation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `intake_conversation` ON `intake` (`conversation`);--> statement-breakpoint
CREATE TABLE `link` (
	`hash` text PRIMARY KEY NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text
);
--> statement-breakpoint
CREATE TABLE `message` (
	`conversation` text NOT NULL,
	`seq` integer NOT NULL,
	`id` text NOT NULL,
	`author` text NOT NULL,
	`text` text NOT NULL,
	`options` text NOT NULL,
	`several` integer NOT NULL,
	`step` text NOT NULL,
	`at` text NOT NULL,
	`wipe_at` text,
	PRIMARY KEY(`conversation`, `seq`),
	FOREIGN KEY (`conversation`) REFERENCES `conversation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `message_id` ON `message` (`conversation`,`id`) WHERE author = 'inwoner';--> statement-breakpoint
CREATE TABLE `registration` (
	`conversation` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`conversation`, `key`),
	FOREIGN KEY (`conversation`) REFERENCES `conversation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `secret` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `session` (
	`hash` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`expires_at` text NOT NULL
);
