ALTER TABLE "episode_standings" ADD COLUMN "moved_down_leg_on" date;--> statement-breakpoint
ALTER TABLE "episode_standings" ADD COLUMN "reckoned_at" timestamp with time zone;