CREATE TABLE "clinic_logos" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"png" "bytea",
	"sha256" text,
	"width" integer,
	"height" integer,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "clinic_logos_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "home_programs" ADD COLUMN "next_visit_on" date;--> statement-breakpoint
ALTER TABLE "home_programs" ADD COLUMN "translations" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "home_programs" ADD COLUMN "logo_id" uuid;--> statement-breakpoint
ALTER TABLE "clinic_logos" ADD CONSTRAINT "clinic_logos_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinic_logos" ADD CONSTRAINT "clinic_logos_clinic_id_created_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "clinic_logos_clinic_id_created_at_index" ON "clinic_logos" USING btree ("clinic_id","created_at");--> statement-breakpoint
ALTER TABLE "home_programs" ADD CONSTRAINT "home_programs_clinic_id_logo_id_clinic_logos_clinic_id_id_fk" FOREIGN KEY ("clinic_id","logo_id") REFERENCES "public"."clinic_logos"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Logos stay in their clinic like the other tables, and are evidence of what was printed.
alter table clinic_logos enable row level security;
--> statement-breakpoint
alter table clinic_logos force row level security;
--> statement-breakpoint
create policy stays_in_its_clinic on clinic_logos using (clinic_id = (select plumbline_clinic())) with check (clinic_id = (select plumbline_clinic()));
--> statement-breakpoint
create trigger only_ever_added before update or delete on clinic_logos for each row execute function refuse_change();
--> statement-breakpoint
create trigger never_emptied before truncate on clinic_logos for each statement execute function refuse_change();
--> statement-breakpoint
alter table clinic_logos
  add constraint clinic_logos_whole_or_taken_away check (num_nonnulls(png, sha256, width, height) in (0, 4)),
  add constraint clinic_logos_size_range check (width between 1 and 600 and height between 1 and 240);
--> statement-breakpoint
alter table home_programs
  add constraint home_programs_next_visit_after_issue check (next_visit_on >= issued_on);
