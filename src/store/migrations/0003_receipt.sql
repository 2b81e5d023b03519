CREATE TABLE `receipt` (
	`channel` text NOT NULL,
	`upstream` text NOT NULL,
	`status` text NOT NULL,
	`tracker` text,
	`outcome` text,
	`came_at` text NOT NULL,
	`noted_at` text,
	PRIMARY KEY(`channel`, `upstream`, `status`)
);
--> statement-breakpoint
CREATE INDEX `receipt_waiting` ON `receipt` (`channel`,`tracker`) WHERE noted_at IS NULL;