CREATE TABLE "audit_heads" (
	"clinic_id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "erasures" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"erased_at" timestamp with time zone NOT NULL,
	"erased_by" uuid NOT NULL,
	"erased_in" text DEFAULT pg_current_xact_id()::text NOT NULL,
	CONSTRAINT "erasures_clinic_id_patient_id_pk" PRIMARY KEY("clinic_id","patient_id")
);
--> statement-breakpoint
CREATE TABLE "legal_holds" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"placed_by" uuid NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	"lifted_at" timestamp with time zone,
	"lifted_by" uuid,
	CONSTRAINT "legal_holds_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "link_id" uuid;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "outcome" text DEFAULT 'done' NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "seq" bigint;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "prev_hash" text;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "hash" text;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "retention_years" integer;--> statement-breakpoint
ALTER TABLE "audit_heads" ADD CONSTRAINT "audit_heads_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_clinic_id_erased_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","erased_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_clinic_id_placed_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","placed_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_clinic_id_lifted_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","lifted_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "legal_holds_one_on" ON "legal_holds" USING btree ("clinic_id","patient_id") WHERE lifted_at is null;--> statement-breakpoint
CREATE INDEX "legal_holds_clinic_id_patient_id_index" ON "legal_holds" USING btree ("clinic_id","patient_id");--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_clinicId_seq_unique" UNIQUE("clinic_id","seq");--> statement-breakpoint
-- The new tables stay in their clinic.
do $$
declare
  owned text;
begin
  foreach owned in array array['audit_heads', 'erasures', 'legal_holds']
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
alter table clinics
  add constraint clinics_retention_years_range check (retention_years between 1 and 100);
--> statement-breakpoint
alter table audit_events
  add constraint audit_events_outcome_known check (outcome in ('done', 'refused')),
  add constraint audit_events_sealed_whole check (num_nonnulls(seq, prev_hash, hash) in (0, 3)),
  add constraint audit_events_at_in_milliseconds check (at = date_trunc('milliseconds', at, 'UTC'));
--> statement-breakpoint
alter table legal_holds
  add constraint legal_holds_lifted_by_somebody check ((lifted_at is null) = (lifted_by is null));
--> statement-breakpoint
-- An event of an earlier version is sealed once; nothing else about an event is ever changed.
create function refuse_change_but_sealing() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.seq is null and new.seq is not null
      and to_jsonb(new) - array['seq', 'prev_hash', 'hash'] = to_jsonb(old) - array['seq', 'prev_hash', 'hash'] then
      return new;
    end if;
  end if;
  raise exception 'Rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
drop trigger only_ever_added on audit_events;
--> statement-breakpoint
create trigger only_ever_added before update or delete on audit_events
  for each row execute function refuse_change_but_sealing();
--> statement-breakpoint
-- An anonymized record leaves its row in erasures for good. It is not added while a legal hold is on.
create function refuse_erasure_under_hold() returns trigger language plpgsql as $$
begin
  if exists (
    select from legal_holds h
    where h.clinic_id = new.clinic_id and h.patient_id = new.patient_id and h.lifted_at is null
  ) then
    raise exception 'A legal hold is on' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger not_under_hold before insert on erasures for each row execute function refuse_erasure_under_hold();
--> statement-breakpoint
create trigger only_ever_added before update or delete on erasures for each row execute function refuse_change();
--> statement-breakpoint
create trigger never_emptied before truncate on erasures for each statement execute function refuse_change();
--> statement-breakpoint
-- Evidence about a patient goes only in the transaction that added this patient's erasure, and then only whole rows.
create function refuse_change_but_erasure() returns trigger language plpgsql as $$
declare
  kept jsonb;
  clinic uuid;
  patient uuid;
begin
  if tg_op = 'DELETE' then
    kept := to_jsonb(old);
    clinic := (kept ->> 'clinic_id')::uuid;
    patient := coalesce(
      (kept ->> 'patient_id')::uuid,
      (select e.patient_id from episodes e where e.clinic_id = clinic and e.id = (kept ->> 'episode_id')::uuid),
      (select l.patient_id from check_in_links l where l.clinic_id = clinic and l.id = (kept ->> 'link_id')::uuid)
    );
    if exists (
      select from erasures e
      where e.clinic_id = clinic and e.patient_id = patient and e.erased_in = pg_current_xact_id()::text
    ) then
      return old;
    end if;
  end if;
  raise exception 'Rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
do $$
declare
  kept text;
begin
  foreach kept in array array['assessments', 'attention_marks', 'check_in_submissions', 'clearances', 'discharge_summaries', 'home_programs', 'outcome_scores', 'progress_reports', 'referral_notes', 'reported_flags']
  loop
    execute format('drop trigger only_ever_added on %I', kept);
    execute format(
      'create trigger only_ever_added before update or delete on %I for each row execute function refuse_change_but_erasure()', kept
    );
  end loop;
end $$;
