CREATE TABLE `alias` (
	`channel` text NOT NULL,
	`id` text NOT NULL,
	`person` text NOT NULL,
	PRIMARY KEY(`channel`, `id`)
);
--> statement-breakpoint
CREATE INDEX `alias_person` ON `alias` (`channel`,`person`);--> statement-breakpoint
INSERT INTO `alias` (`channel`, `id`, `person`) SELECT `channel`, `person`, `person` FROM `person`;
