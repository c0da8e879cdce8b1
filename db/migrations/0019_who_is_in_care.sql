ALTER TABLE "patients" ADD COLUMN "in_care" boolean DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX "patients_in_care" ON "patients" USING btree ("clinic_id","name_key","id") WHERE in_care;--> statement-breakpoint
CREATE INDEX "patients_in_care_of_therapist" ON "patients" USING btree ("clinic_id","assigned_therapist_id","name_key","id") WHERE in_care;--> statement-breakpoint
-- Whoever has no open episode, though there was one, is not in care. An owner that security binds sees them for this moment only.
alter table patients no force row level security;
--> statement-breakpoint
alter table episodes no force row level security;
--> statement-breakpoint
update patients p set in_care = false
where exists (select from episodes e where e.clinic_id = p.clinic_id and e.patient_id = p.id)
  and not exists (
    select from episodes e where e.clinic_id = p.clinic_id and e.patient_id = p.id and e.discharged_on is null);
--> statement-breakpoint
alter table patients force row level security;
--> statement-breakpoint
alter table episodes force row level security;
--> statement-breakpoint
-- Kept by the database, so that a release that does not know of it keeps it as well. The row is written only where it changes.
create function keep_in_care() returns trigger language plpgsql as $$
declare
  clinic uuid := coalesce(new.clinic_id, old.clinic_id);
begin
  -- Two where a repair gives an episode to another patient.
  update patients p set in_care = not p.in_care
  where p.clinic_id = clinic and p.id in (old.patient_id, new.patient_id) and p.in_care <> (
    exists (select from episodes e where e.clinic_id = clinic and e.patient_id = p.id and e.discharged_on is null)
    or not exists (select from episodes e where e.clinic_id = clinic and e.patient_id = p.id));
  return null;
end $$;
--> statement-breakpoint
create trigger keeps_in_care after insert or delete or update of discharged_on, patient_id on episodes
  for each row execute function keep_in_care();
