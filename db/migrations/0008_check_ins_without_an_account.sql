CREATE TABLE "attention_marks" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"about" text NOT NULL,
	"until" date,
	"marked_at" timestamp with time zone NOT NULL,
	"marked_by" uuid NOT NULL,
	CONSTRAINT "attention_marks_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "caseload_views" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"therapist_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" jsonb NOT NULL,
	"columns" text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "caseload_views_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "check_in_devices" (
	"clinic_id" uuid NOT NULL,
	"id_hash" text NOT NULL,
	"link_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"verified_at" timestamp with time zone,
	"wrong_tries" integer DEFAULT 0 NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "check_in_devices_clinic_id_id_hash_pk" PRIMARY KEY("clinic_id","id_hash")
);
--> statement-breakpoint
CREATE TABLE "check_in_links" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	CONSTRAINT "check_in_links_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "check_in_tokens" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"clinic_id" uuid NOT NULL,
	"link_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "check_in_submissions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	"check_in_id" uuid NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "check_in_submissions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "discharge_summaries" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"written_on" date NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"written_by" uuid NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "discharge_summaries_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "episode_standings" (
	"clinic_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"phase" text,
	"pain_now" integer,
	"pain_baseline" integer,
	"pain_rise" integer,
	"last_check_in_on" date,
	"last_assessed_on" date,
	"program_number" integer,
	"program_issued_on" date,
	"program_issued_at" timestamp with time zone,
	"next_visit_on" date,
	"hurting_exercises" text[] NOT NULL,
	"red_flag_since" date,
	"red_flag_at" timestamp with time zone,
	"next_phase" text,
	"next_phase_until" date,
	"refreshed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "episode_standings_clinic_id_episode_id_pk" PRIMARY KEY("clinic_id","episode_id")
);
--> statement-breakpoint
CREATE TABLE "patient_words" (
	"clinic_id" uuid NOT NULL,
	"word" text COLLATE "C" NOT NULL,
	"patient_id" uuid NOT NULL,
	CONSTRAINT "patient_words_clinic_id_word_patient_id_pk" PRIMARY KEY("clinic_id","word","patient_id")
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"day" date NOT NULL,
	"state" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"failure" text,
	CONSTRAINT "reminders_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "reminders_clinicId_episodeId_day_unique" UNIQUE("clinic_id","episode_id","day")
);
--> statement-breakpoint
CREATE TABLE "reported_flags" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	"red_flag" text NOT NULL,
	"reported_on" date NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reported_flags_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "check_ins" ALTER COLUMN "recorded_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "check_ins" ADD COLUMN "effort" text;--> statement-breakpoint
ALTER TABLE "check_ins" ADD COLUMN "minutes" integer;--> statement-breakpoint
ALTER TABLE "check_ins" ADD COLUMN "link_id" uuid;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "quiet_days" integer DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "reassess_days" integer DEFAULT 28 NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "grace_days" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "home_programs" ADD COLUMN "purpose" text DEFAULT 'treatment' NOT NULL;--> statement-breakpoint
ALTER TABLE "home_programs" ADD COLUMN "started_from" text;--> statement-breakpoint
ALTER TABLE "episodes" ADD COLUMN "continues_episode_id" uuid;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "reminders_agreed_on" date;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "name_key" text COLLATE "C" GENERATED ALWAYS AS (translate(
  regexp_replace(lower(normalize(name, nfkd)), U&'[\0300-\036f]', '', 'g'), 'łøđ', 'lod')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "started_from" text;--> statement-breakpoint
ALTER TABLE "attention_marks" ADD CONSTRAINT "attention_marks_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attention_marks" ADD CONSTRAINT "attention_marks_clinic_id_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attention_marks" ADD CONSTRAINT "attention_marks_clinic_id_marked_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","marked_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caseload_views" ADD CONSTRAINT "caseload_views_clinic_id_therapist_id_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","therapist_id") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_devices" ADD CONSTRAINT "check_in_devices_clinic_id_link_id_check_in_links_clinic_id_id_fk" FOREIGN KEY ("clinic_id","link_id") REFERENCES "public"."check_in_links"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_links" ADD CONSTRAINT "check_in_links_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_links" ADD CONSTRAINT "check_in_links_clinic_id_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_links" ADD CONSTRAINT "check_in_links_clinic_id_created_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_links" ADD CONSTRAINT "check_in_links_clinic_id_revoked_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","revoked_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_tokens" ADD CONSTRAINT "check_in_tokens_clinic_id_link_id_check_in_links_clinic_id_id_fk" FOREIGN KEY ("clinic_id","link_id") REFERENCES "public"."check_in_links"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_submissions" ADD CONSTRAINT "check_in_submissions_clinic_id_link_id_check_in_links_clinic_id_id_fk" FOREIGN KEY ("clinic_id","link_id") REFERENCES "public"."check_in_links"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_submissions" ADD CONSTRAINT "check_in_submissions_clinic_id_check_in_id_check_ins_clinic_id_id_fk" FOREIGN KEY ("clinic_id","check_in_id") REFERENCES "public"."check_ins"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discharge_summaries" ADD CONSTRAINT "discharge_summaries_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discharge_summaries" ADD CONSTRAINT "discharge_summaries_clinic_id_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discharge_summaries" ADD CONSTRAINT "discharge_summaries_clinic_id_written_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","written_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episode_standings" ADD CONSTRAINT "episode_standings_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episode_standings" ADD CONSTRAINT "episode_standings_clinic_id_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_words" ADD CONSTRAINT "patient_words_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_clinic_id_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reported_flags" ADD CONSTRAINT "reported_flags_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reported_flags" ADD CONSTRAINT "reported_flags_clinic_id_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reported_flags" ADD CONSTRAINT "reported_flags_clinic_id_link_id_check_in_links_clinic_id_id_fk" FOREIGN KEY ("clinic_id","link_id") REFERENCES "public"."check_in_links"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
DROP INDEX "patients_clinic_id_name_index";--> statement-breakpoint
DROP INDEX "patients_clinic_id_assigned_therapist_id_index";--> statement-breakpoint
CREATE INDEX "attention_marks_clinic_id_episode_id_reason_marked_at_index" ON "attention_marks" USING btree ("clinic_id","episode_id","reason","marked_at");--> statement-breakpoint
CREATE INDEX "attention_marks_clinic_id_marked_at_index" ON "attention_marks" USING btree ("clinic_id","marked_at");--> statement-breakpoint
CREATE INDEX "caseload_views_clinic_id_therapist_id_index" ON "caseload_views" USING btree ("clinic_id","therapist_id");--> statement-breakpoint
CREATE INDEX "check_in_devices_clinic_id_link_id_index" ON "check_in_devices" USING btree ("clinic_id","link_id");--> statement-breakpoint
CREATE UNIQUE INDEX "check_in_links_one_open" ON "check_in_links" USING btree ("clinic_id","episode_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "discharge_summaries_clinic_id_episode_id_index" ON "discharge_summaries" USING btree ("clinic_id","episode_id");--> statement-breakpoint
CREATE INDEX "episode_standings_clinic_id_patient_id_index" ON "episode_standings" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "episode_standings_clinic_id_phase_patient_id_index" ON "episode_standings" USING btree ("clinic_id","phase","patient_id");--> statement-breakpoint
CREATE INDEX "episode_standings_clinic_id_pain_now_patient_id_index" ON "episode_standings" USING btree ("clinic_id","pain_now","patient_id");--> statement-breakpoint
CREATE INDEX "episode_standings_clinic_id_last_check_in_on_patient_id_index" ON "episode_standings" USING btree ("clinic_id","last_check_in_on","patient_id");--> statement-breakpoint
CREATE INDEX "episode_standings_clinic_id_next_visit_on_patient_id_index" ON "episode_standings" USING btree ("clinic_id","next_visit_on","patient_id");--> statement-breakpoint
CREATE INDEX "episode_standings_clinic_id_program_number_patient_id_index" ON "episode_standings" USING btree ("clinic_id","program_number","patient_id");--> statement-breakpoint
CREATE INDEX "patients_clinic_id_name_key_id_index" ON "patients" USING btree ("clinic_id","name_key","id");--> statement-breakpoint
CREATE INDEX "patients_clinic_id_assigned_therapist_id_name_key_id_index" ON "patients" USING btree ("clinic_id","assigned_therapist_id","name_key","id");--> statement-breakpoint
CREATE INDEX "patient_words_clinic_id_patient_id_index" ON "patient_words" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "reminders_clinic_id_state_due_at_index" ON "reminders" USING btree ("clinic_id","state","due_at");--> statement-breakpoint
CREATE INDEX "reported_flags_clinic_id_episode_id_index" ON "reported_flags" USING btree ("clinic_id","episode_id");--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_clinic_id_link_id_check_in_links_clinic_id_id_fk" FOREIGN KEY ("clinic_id","link_id") REFERENCES "public"."check_in_links"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_clinic_id_continues_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","continues_episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- The new tables stay in their clinic; a token is looked up before the clinic is known.
do $$
declare
  owned text;
  kept text;
begin
  foreach owned in array array['attention_marks', 'caseload_views', 'check_in_devices', 'check_in_links', 'check_in_submissions', 'discharge_summaries', 'episode_standings', 'patient_words', 'reminders', 'reported_flags']
  loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format(
      'create policy stays_in_its_clinic on %I using (clinic_id = (select plumbline_clinic())) with check (clinic_id = (select plumbline_clinic()))',
      owned
    );
  end loop;
  foreach kept in array array['attention_marks', 'check_in_submissions', 'discharge_summaries', 'reported_flags']
  loop
    execute format(
      'create trigger only_ever_added before update or delete on %I for each row execute function refuse_change()', kept
    );
    execute format(
      'create trigger never_emptied before truncate on %I for each statement execute function refuse_change()', kept
    );
  end loop;
end $$;
--> statement-breakpoint
alter table check_ins
  add constraint check_ins_effort_known check (effort in ('easy', 'right', 'hard')),
  add constraint check_ins_minutes_range check (minutes between 0 and 600),
  add constraint check_ins_told_by_somebody check (num_nonnulls(recorded_by, link_id) > 0);
--> statement-breakpoint
alter table clinics
  add constraint clinics_quiet_days_range check (quiet_days between 1 and 60),
  add constraint clinics_reassess_days_range check (reassess_days between 7 and 180),
  add constraint clinics_grace_days_range check (grace_days between 0 and 365);
--> statement-breakpoint
alter table home_programs
  add constraint home_programs_purpose_known check (purpose in ('treatment', 'keep_going'));
--> statement-breakpoint
alter table check_in_links
  add constraint check_in_links_revoked_by_somebody check ((revoked_at is null) = (revoked_by is null));
--> statement-breakpoint
alter table check_in_devices
  add constraint check_in_devices_wrong_tries_range check (wrong_tries between 0 and 5);
--> statement-breakpoint
alter table attention_marks
  add constraint attention_marks_reason_known check (reason in ('red-flag', 'movement-hurts', 'pain-up', 'no-check-in', 'reassessment-due', 'visit-due', 'next-phase', 'draft-plan')),
  add constraint attention_marks_state_known check (state in ('seen', 'snoozed', 'done')),
  add constraint attention_marks_snooze_whole check ((state = 'snoozed') = (until is not null));
--> statement-breakpoint
alter table episode_standings
  add constraint episode_standings_phase_known check (phase in ('acute_flare', 'subacute', 'rebuilding', 'return_to_lifting')),
  add constraint episode_standings_next_phase_known check (next_phase in ('acute_flare', 'subacute', 'rebuilding', 'return_to_lifting')),
  add constraint episode_standings_pain_now_range check (pain_now between 0 and 10),
  add constraint episode_standings_pain_baseline_range check (pain_baseline between 0 and 10);
--> statement-breakpoint
alter table reminders
  add constraint reminders_state_known check (state in ('waiting', 'sending', 'sent', 'failed', 'cancelled'));
--> statement-breakpoint
alter table reported_flags
  add constraint reported_flags_red_flag_known check (red_flag in ('bladder-bowel-change', 'urinary-retention', 'saddle-anaesthesia', 'bilateral-leg-symptoms', 'new-sexual-dysfunction', 'progressive-motor-deficit', 'gait-upper-motor', 'fever-with-back-pain', 'unexplained-symptoms', 'infection-risk', 'cancer-history', 'unexplained-weight-loss', 'night-rest-pain', 'major-trauma', 'minor-trauma-fragile', 'steroid-use', 'sudden-thoracolumbar-pain', 'aaa', 'renal', 'inflammatory-back', 'leg-numb-weak', 'pain-down-leg', 'no-improvement-1wk', 'recurrent-after-workouts', 'sleep-adl-interference', 'few-days-no-better', 'preg-warning', 'postop-warning'));
--> statement-breakpoint
-- Patients that are there already are found by the words of their names as well. An owner that security binds sees them for this moment only.
alter table patients no force row level security;
--> statement-breakpoint
alter table patient_words no force row level security;
--> statement-breakpoint
insert into patient_words (clinic_id, word, patient_id)
select distinct clinic_id, word, id
from patients, regexp_split_to_table(
  translate(
    regexp_replace(lower(normalize(name || ' ' || record_number, nfkd)), U&'[\0300-\036f]', '', 'g'),
    'łøđ’‘–—', 'lod    '
  ),
  '[^[:alnum:]\u0080-\U0010ffff]+'
) as word
where word <> '';
--> statement-breakpoint
alter table patients force row level security;
--> statement-breakpoint
alter table patient_words force row level security;
