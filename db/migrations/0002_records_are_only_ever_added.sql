-- Issued home programs, assessments, clearances and the audit trail are evidence: a correction is another record.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
do $$
declare
  kept text;
begin
  foreach kept in array array['assessments', 'clearances', 'home_programs', 'audit_events'] loop
    execute format(
      'create trigger only_ever_added before update or delete on %I for each row execute function refuse_change()', kept
    );
    execute format(
      'create trigger never_emptied before truncate on %I for each statement execute function refuse_change()', kept
    );
  end loop;
end $$;
