-- One role more: who runs accounts and settings, and opens no charts.

alter table therapists drop constraint therapists_role_known;
--> statement-breakpoint
alter table therapists
  add constraint therapists_role_known check (role in ('lead', 'therapist', 'front_desk', 'admin'));
