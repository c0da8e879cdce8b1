CREATE INDEX "audit_events_clinic_id_therapist_id_seq_index" ON "audit_events" USING btree ("clinic_id","therapist_id","seq");--> statement-breakpoint
CREATE INDEX "discharge_summaries_clinic_id_patient_id_index" ON "discharge_summaries" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "patients_clinic_id_date_of_birth_index" ON "patients" USING btree ("clinic_id","date_of_birth");--> statement-breakpoint
CREATE INDEX "progress_reports_clinic_id_patient_id_index" ON "progress_reports" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "referral_notes_clinic_id_patient_id_index" ON "referral_notes" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "reminders_clinic_id_day_index" ON "reminders" USING btree ("clinic_id","day");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_at_index" ON "sign_in_attempts" USING btree ("at");