CREATE INDEX "check_in_links_clinic_id_patient_id_index" ON "check_in_links" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "check_in_tokens_clinic_id_link_id_index" ON "check_in_tokens" USING btree ("clinic_id","link_id");--> statement-breakpoint
CREATE INDEX "check_in_submissions_clinic_id_link_id_index" ON "check_in_submissions" USING btree ("clinic_id","link_id");