CREATE TABLE "assessments" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"assessed_on" date NOT NULL,
	"assessed_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"conditions" text[],
	"phase" text,
	"active_flare" boolean,
	"pain_now" integer,
	"irritability" text,
	"directional_preference" text,
	"leg_symptoms" text,
	"leg_numb_tingling_weak" boolean,
	"precautions" text[],
	"pain_medication_before_training" boolean,
	"onset_on" date,
	"hours_since_onset" integer,
	"improving" boolean,
	"flares_after_workout_last8_weeks" integer,
	"adl_symptom_free_days" integer,
	"psfs_lowest" integer,
	"ladder_passed" jsonb NOT NULL,
	"clinic_tests" jsonb NOT NULL,
	"red_flag_screen" jsonb NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "assessments_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "clearances" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"red_flag" text,
	"rule_id" text,
	"exercise" text,
	"cleared_by" text NOT NULL,
	"cleared_on" date NOT NULL,
	"reason" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "clearances_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"therapist_id" uuid,
	"patient_id" uuid,
	"action" text NOT NULL,
	"object" jsonb NOT NULL,
	CONSTRAINT "audit_events_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "check_in_exercises" (
	"clinic_id" uuid NOT NULL,
	"check_in_id" uuid NOT NULL,
	"exercise" text NOT NULL,
	"done" boolean NOT NULL,
	"pain_before" integer,
	"pain_during" integer,
	"pain_next_day" integer,
	"eased_as_moved" boolean,
	"sharp_or_worsening" boolean,
	"form_breakdown" boolean,
	"peripheralized" boolean,
	CONSTRAINT "check_in_exercises_clinic_id_check_in_id_exercise_pk" PRIMARY KEY("clinic_id","check_in_id","exercise")
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"home_program_id" uuid NOT NULL,
	"day" date NOT NULL,
	"done" text NOT NULL,
	"pain_before" integer,
	"pain_during" integer,
	"pain_next_day" integer,
	"note" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "check_ins_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "check_ins_clinicId_homeProgramId_day_unique" UNIQUE("clinic_id","home_program_id","day")
);
--> statement-breakpoint
CREATE TABLE "clinics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"address" text NOT NULL,
	"time_zone" text NOT NULL,
	"units" text NOT NULL,
	"paper" text NOT NULL,
	"language" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_names" (
	"email" text PRIMARY KEY NOT NULL,
	"clinic_id" uuid NOT NULL,
	"therapist_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "therapists" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"credentials" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "therapists_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "home_programs" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"issued_on" date NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"issued_by" uuid NOT NULL,
	"rule_version" text NOT NULL,
	"prescriptions" jsonb NOT NULL,
	"picture" jsonb NOT NULL,
	"review" jsonb NOT NULL,
	"answers" jsonb NOT NULL,
	"clearances" jsonb NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "home_programs_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "home_programs_clinicId_patientId_number_unique" UNIQUE("clinic_id","patient_id","number")
);
--> statement-breakpoint
CREATE TABLE "episodes" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"problem" text NOT NULL,
	"opened_on" date NOT NULL,
	"opened_by" uuid NOT NULL,
	"discharged_on" date,
	"discharge_reason" text,
	"discharge_note" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "episodes_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "patients" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"date_of_birth" date NOT NULL,
	"record_number" text NOT NULL,
	"language" text NOT NULL,
	"phone" text NOT NULL,
	"email" text NOT NULL,
	"assigned_therapist_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "patients_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "patients_clinicId_recordNumber_unique" UNIQUE("clinic_id","record_number")
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"clinic_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"prescription_id" uuid NOT NULL,
	"rule_id" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "answers_clinic_id_plan_id_prescription_id_rule_id_pk" PRIMARY KEY("clinic_id","plan_id","prescription_id","rule_id")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"updated_by" uuid NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plans_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "plans_clinicId_episodeId_unique" UNIQUE("clinic_id","episode_id")
);
--> statement-breakpoint
CREATE TABLE "prescriptions" (
	"clinic_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"exercise" text NOT NULL,
	"sets" integer NOT NULL,
	"reps" integer NOT NULL,
	"hold_seconds" integer NOT NULL,
	"sessions_per_day" integer NOT NULL,
	"days_per_week" integer NOT NULL,
	"tempo" text,
	"rest_seconds" integer NOT NULL,
	"duration_minutes" integer,
	"side" text NOT NULL,
	"load_class" text NOT NULL,
	"load_amount" numeric(6, 2),
	"load_unit" text,
	"note" text NOT NULL,
	"time_of_day" text,
	"warmup_planned" boolean,
	"consecutive_heavy_days" integer,
	"load_increase_pct_week" numeric(6, 2),
	CONSTRAINT "prescriptions_clinic_id_plan_id_id_pk" PRIMARY KEY("clinic_id","plan_id","id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"clinic_id" uuid NOT NULL,
	"id_hash" text NOT NULL,
	"therapist_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "sessions_clinic_id_id_hash_pk" PRIMARY KEY("clinic_id","id_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"succeeded" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_clinic_id_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_clinic_id_assessed_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","assessed_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_clinic_id_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_clinic_id_recorded_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","recorded_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_exercises" ADD CONSTRAINT "check_in_exercises_clinic_id_check_in_id_check_ins_clinic_id_id_fk" FOREIGN KEY ("clinic_id","check_in_id") REFERENCES "public"."check_ins"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_clinic_id_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_clinic_id_home_program_id_home_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","home_program_id") REFERENCES "public"."home_programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_clinic_id_recorded_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","recorded_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_names" ADD CONSTRAINT "sign_in_names_clinic_id_therapist_id_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","therapist_id") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "therapists" ADD CONSTRAINT "therapists_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_programs" ADD CONSTRAINT "home_programs_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_programs" ADD CONSTRAINT "home_programs_clinic_id_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_programs" ADD CONSTRAINT "home_programs_clinic_id_issued_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","issued_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_clinic_id_opened_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","opened_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_assigned_therapist_id_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","assigned_therapist_id") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_clinic_id_plan_id_prescription_id_prescriptions_clinic_id_plan_id_id_fk" FOREIGN KEY ("clinic_id","plan_id","prescription_id") REFERENCES "public"."prescriptions"("clinic_id","plan_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_clinic_id_answered_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","answered_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_clinic_id_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_clinic_id_updated_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","updated_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prescriptions" ADD CONSTRAINT "prescriptions_clinic_id_plan_id_plans_clinic_id_id_fk" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_clinic_id_therapist_id_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","therapist_id") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessments_clinic_id_episode_id_assessed_on_index" ON "assessments" USING btree ("clinic_id","episode_id","assessed_on");--> statement-breakpoint
CREATE INDEX "clearances_clinic_id_episode_id_index" ON "clearances" USING btree ("clinic_id","episode_id");--> statement-breakpoint
CREATE INDEX "audit_events_clinic_id_at_index" ON "audit_events" USING btree ("clinic_id","at");--> statement-breakpoint
CREATE INDEX "audit_events_clinic_id_patient_id_at_index" ON "audit_events" USING btree ("clinic_id","patient_id","at");--> statement-breakpoint
CREATE INDEX "check_ins_clinic_id_episode_id_day_index" ON "check_ins" USING btree ("clinic_id","episode_id","day");--> statement-breakpoint
CREATE INDEX "home_programs_clinic_id_episode_id_index" ON "home_programs" USING btree ("clinic_id","episode_id");--> statement-breakpoint
CREATE INDEX "episodes_clinic_id_patient_id_index" ON "episodes" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "patients_clinic_id_name_index" ON "patients" USING btree ("clinic_id","name");--> statement-breakpoint
CREATE INDEX "patients_clinic_id_assigned_therapist_id_index" ON "patients" USING btree ("clinic_id","assigned_therapist_id");--> statement-breakpoint
CREATE INDEX "prescriptions_clinic_id_exercise_index" ON "prescriptions" USING btree ("clinic_id","exercise");--> statement-breakpoint
CREATE INDEX "sessions_clinic_id_therapist_id_index" ON "sessions" USING btree ("clinic_id","therapist_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_key_at_index" ON "sign_in_attempts" USING btree ("key","at");