CREATE TABLE "progress_reports" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"written_on" date NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"written_by" uuid NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "progress_reports_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_clinic_id_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_clinic_id_written_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","written_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "progress_reports_clinic_id_episode_id_index" ON "progress_reports" USING btree ("clinic_id","episode_id");--> statement-breakpoint
-- Reports stay in their clinic like the other tables, and are evidence of what was sent.
alter table progress_reports enable row level security;
--> statement-breakpoint
alter table progress_reports force row level security;
--> statement-breakpoint
create policy stays_in_its_clinic on progress_reports using (clinic_id = (select plumbline_clinic())) with check (clinic_id = (select plumbline_clinic()));
--> statement-breakpoint
create trigger only_ever_added before update or delete on progress_reports for each row execute function refuse_change();
--> statement-breakpoint
create trigger never_emptied before truncate on progress_reports for each statement execute function refuse_change();
