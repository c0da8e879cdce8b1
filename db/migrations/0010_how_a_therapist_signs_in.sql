CREATE TABLE "account_links" (
	"clinic_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"therapist_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "account_links_clinic_id_token_hash_pk" PRIMARY KEY("clinic_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"clinic_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"therapist_id" uuid NOT NULL,
	"used" boolean DEFAULT false NOT NULL,
	CONSTRAINT "recovery_codes_clinic_id_code_hash_pk" PRIMARY KEY("clinic_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "second_factors" (
	"clinic_id" uuid NOT NULL,
	"therapist_id" uuid NOT NULL,
	"sealed_secret" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" integer,
	CONSTRAINT "second_factors_clinic_id_therapist_id_pk" PRIMARY KEY("clinic_id","therapist_id")
);
--> statement-breakpoint
ALTER TABLE "therapists" ALTER COLUMN "password_hash" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "second_factor_for_all" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "authenticated_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "second_factor_pending" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "vouched_by_provider" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "browser" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "account_links" ADD CONSTRAINT "account_links_clinic_id_therapist_id_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","therapist_id") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_links" ADD CONSTRAINT "account_links_clinic_id_created_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_clinic_id_therapist_id_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","therapist_id") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_clinic_id_therapist_id_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","therapist_id") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_links_one_open" ON "account_links" USING btree ("clinic_id","therapist_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "recovery_codes_clinic_id_therapist_id_index" ON "recovery_codes" USING btree ("clinic_id","therapist_id");--> statement-breakpoint
do $$
declare
  owned text;
begin
  foreach owned in array array['account_links', 'recovery_codes', 'second_factors']
  loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format(
      'create policy stays_in_its_clinic on %I using (clinic_id = (select plumbline_clinic())) with check (clinic_id = (select plumbline_clinic()))',
      owned
    );
  end loop;
end $$;
--> statement-breakpoint
alter table account_links
  add constraint account_links_kind_known check (kind in ('invitation', 'reset'));
