ALTER TABLE "episode_standings" ADD COLUMN "moved_down_leg" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "episode_standings" ADD COLUMN "reckoning" integer;