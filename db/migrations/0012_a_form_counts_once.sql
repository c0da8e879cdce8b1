CREATE TABLE "sent_forms" (
	"clinic_id" uuid NOT NULL,
	"therapist_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"attempt" uuid NOT NULL,
	"fields" text NOT NULL,
	"answer" jsonb,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "sent_forms_clinic_id_therapist_id_key_pk" PRIMARY KEY("clinic_id","therapist_id","key")
);
--> statement-breakpoint
ALTER TABLE "sent_forms" ADD CONSTRAINT "sent_forms_clinic_id_therapist_id_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","therapist_id") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "sent_forms_clinic_id_at_index" ON "sent_forms" USING btree ("clinic_id","at");
--> statement-breakpoint
alter table sent_forms enable row level security;
--> statement-breakpoint
alter table sent_forms force row level security;
--> statement-breakpoint
create policy stays_in_its_clinic on sent_forms using (clinic_id = (select plumbline_clinic())) with check (clinic_id = (select plumbline_clinic()));
