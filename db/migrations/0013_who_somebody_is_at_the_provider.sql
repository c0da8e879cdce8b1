CREATE TABLE "provider_identities" (
	"clinic_id" uuid NOT NULL,
	"therapist_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"bound_at" timestamp with time zone NOT NULL,
	CONSTRAINT "provider_identities_clinic_id_therapist_id_issuer_pk" PRIMARY KEY("clinic_id","therapist_id","issuer"),
	CONSTRAINT "provider_identities_clinicId_issuer_subject_unique" UNIQUE("clinic_id","issuer","subject")
);
--> statement-breakpoint
ALTER TABLE "provider_identities" ADD CONSTRAINT "provider_identities_clinic_id_therapist_id_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","therapist_id") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
alter table provider_identities enable row level security;
--> statement-breakpoint
alter table provider_identities force row level security;
--> statement-breakpoint
create policy stays_in_its_clinic on provider_identities using (clinic_id = (select plumbline_clinic())) with check (clinic_id = (select plumbline_clinic()));
