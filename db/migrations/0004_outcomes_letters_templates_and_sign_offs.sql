CREATE TABLE "outcome_scores" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"measure" text NOT NULL,
	"measured_on" date NOT NULL,
	"answers" jsonb NOT NULL,
	"score" numeric(5, 2) NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "outcome_scores_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "plan_templates" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"condition" text,
	"phase" text,
	"prescriptions" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"archived" boolean DEFAULT false NOT NULL,
	CONSTRAINT "plan_templates_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "referral_notes" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"written_on" date NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"written_by" uuid NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "referral_notes_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "sign_offs" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject" text NOT NULL,
	"version" text NOT NULL,
	"note" text NOT NULL,
	"signed_by" uuid NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sign_offs_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "phase_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "contributing_factors" text[];--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "working_loads" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "outcome_scores" ADD CONSTRAINT "outcome_scores_clinic_id_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_scores" ADD CONSTRAINT "outcome_scores_clinic_id_recorded_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","recorded_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_templates" ADD CONSTRAINT "plan_templates_clinic_id_saved_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","saved_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_notes" ADD CONSTRAINT "referral_notes_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_notes" ADD CONSTRAINT "referral_notes_clinic_id_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_notes" ADD CONSTRAINT "referral_notes_clinic_id_written_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","written_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_clinic_id_signed_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","signed_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outcome_scores_clinic_id_episode_id_measured_on_index" ON "outcome_scores" USING btree ("clinic_id","episode_id","measured_on");--> statement-breakpoint
CREATE INDEX "plan_templates_clinic_id_name_index" ON "plan_templates" USING btree ("clinic_id","name");--> statement-breakpoint
CREATE INDEX "referral_notes_clinic_id_episode_id_index" ON "referral_notes" USING btree ("clinic_id","episode_id");--> statement-breakpoint
CREATE INDEX "sign_offs_clinic_id_subject_version_index" ON "sign_offs" USING btree ("clinic_id","subject","version");--> statement-breakpoint
-- The new tables stay in their clinic like the others.
do $$
declare
  owned text;
begin
  foreach owned in array array['outcome_scores', 'plan_templates', 'referral_notes', 'sign_offs'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format(
      'create policy stays_in_its_clinic on %I using (clinic_id = (select plumbline_clinic())) with check (clinic_id = (select plumbline_clinic()))',
      owned
    );
  end loop;
end $$;
--> statement-breakpoint
-- Scores, letters and sign-offs are evidence; a template is not.
do $$
declare
  kept text;
begin
  foreach kept in array array['outcome_scores', 'referral_notes', 'sign_offs'] loop
    execute format(
      'create trigger only_ever_added before update or delete on %I for each row execute function refuse_change()', kept
    );
    execute format(
      'create trigger never_emptied before truncate on %I for each statement execute function refuse_change()', kept
    );
  end loop;
end $$;
--> statement-breakpoint
alter table assessments
  add constraint assessments_contributing_factors_known check (contributing_factors <@ array['cf-load', 'cf-technique', 'cf-core', 'cf-tight', 'cf-recovery', 'cf-imbalance', 'cf-underlying', 'cf-fatigue']);
--> statement-breakpoint
alter table outcome_scores
  add constraint outcome_scores_measure_known check (measure in ('nprs', 'groc', 'activities')),
  add constraint outcome_scores_score_range check (score between -7 and 10);
--> statement-breakpoint
alter table plan_templates
  add constraint plan_templates_condition_known check (condition in ('lumbar-strain-sprain', 'lumbar-disc-no-leg', 'lumbar-disc-with-leg', 'si-joint-pain', 'post-lifting-soreness', 'lumbar-facet-arthritis', 'lumbar-stenosis', 'spondylolysis-listhesis', 'post-op-lumbar', 'osteoporosis', 'pregnancy', 'hypertension-uncontrolled')),
  add constraint plan_templates_phase_known check (phase in ('acute_flare', 'subacute', 'rebuilding', 'return_to_lifting'));
--> statement-breakpoint
alter table sign_offs
  add constraint sign_offs_subject_known check (subject in ('rules', 'thresholds', 'templates', 'education'));
