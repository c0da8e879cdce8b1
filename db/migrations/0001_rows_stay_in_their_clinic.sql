-- Row-level security, forced, as defence in depth: a query that forgot its clinic finds nothing.
-- The clinic of a transaction is the setting app.clinic_id, local to it. Integrity checks pass by security on their own.

do $$
begin
  if not exists (select from pg_roles where rolname = 'plumbline_app') then
    create role plumbline_app nologin;
  end if;
exception
  -- A login that may not make roles is not a superuser: forced security binds it without stepping down.
  when insufficient_privilege then null;
  when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
create function plumbline_clinic() returns uuid
  language sql stable
  return nullif(current_setting('app.clinic_id', true), '')::uuid;
--> statement-breakpoint
do $$
declare
  owned text;
begin
  for owned in
    select c.table_name from information_schema.columns c
    where c.table_schema = 'public' and c.column_name = 'clinic_id' and c.table_name <> 'sign_in_names'
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
alter table clinics enable row level security;
--> statement-breakpoint
alter table clinics force row level security;
--> statement-breakpoint
create policy stays_in_its_clinic on clinics using (id = (select plumbline_clinic())) with check (id = (select plumbline_clinic()));
