ALTER TABLE "episode_standings" ADD COLUMN "course_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "episode_standings" ADD COLUMN "course_on" date;--> statement-breakpoint
ALTER TABLE "episode_standings" ADD COLUMN "started_on" date;--> statement-breakpoint
ALTER TABLE "episode_standings" ADD COLUMN "started_from" text;--> statement-breakpoint
ALTER TABLE "episode_standings" ADD COLUMN "conditions" text[];--> statement-breakpoint
ALTER TABLE "episode_standings" ADD COLUMN "asked_days" integer;--> statement-breakpoint
ALTER TABLE "episode_standings" ADD COLUMN "done_days" double precision;--> statement-breakpoint
ALTER TABLE "episode_standings" ADD COLUMN "week_asked" integer;--> statement-breakpoint
ALTER TABLE "episode_standings" ADD COLUMN "week_done" double precision;--> statement-breakpoint
ALTER TABLE "episode_standings" ADD COLUMN "days_a_week" integer;--> statement-breakpoint
ALTER TABLE "episode_standings" ADD COLUMN "pain_change" double precision;--> statement-breakpoint
CREATE INDEX "audit_events_clinic_id_action_at_index" ON "audit_events" USING btree ("clinic_id","action","at");--> statement-breakpoint
CREATE INDEX "episode_standings_without_course" ON "episode_standings" USING btree ("clinic_id","episode_id") WHERE course_at is distinct from refreshed_at;--> statement-breakpoint
CREATE INDEX "episodes_clinic_id_discharged_on_index" ON "episodes" USING btree ("clinic_id","discharged_on");--> statement-breakpoint
CREATE INDEX "patients_clinic_id_created_at_index" ON "patients" USING btree ("clinic_id","created_at");