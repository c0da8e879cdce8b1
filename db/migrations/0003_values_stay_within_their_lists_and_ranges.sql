-- The lists of the clinical vocabulary and the ranges of the forms, kept by the database as well.

alter table clinics
  add constraint clinics_units_known check (units in ('kg', 'lb')),
  add constraint clinics_paper_known check (paper in ('letter', 'a4')),
  add constraint clinics_language_known check (language in ('en'));
--> statement-breakpoint
alter table therapists
  add constraint therapists_role_known check (role in ('lead', 'therapist', 'front_desk'));
--> statement-breakpoint
alter table episodes
  add constraint episodes_discharge_reason_known check (discharge_reason in ('goals_met', 'plateau', 'referred_on', 'patient_choice', 'not_attending', 'moved_away', 'other')),
  add constraint episodes_discharge_whole check ((discharged_on is null) = (discharge_reason is null)),
  add constraint episodes_discharged_after_opened check (discharged_on >= opened_on);
--> statement-breakpoint
alter table patients
  add constraint patients_language_known check (language in ('en', 'es', 'pl', 'pt', 'other'));
--> statement-breakpoint
alter table assessments
  add constraint assessments_conditions_known check (conditions <@ array['lumbar-strain-sprain', 'lumbar-disc-no-leg', 'lumbar-disc-with-leg', 'si-joint-pain', 'post-lifting-soreness', 'lumbar-facet-arthritis', 'lumbar-stenosis', 'spondylolysis-listhesis', 'post-op-lumbar', 'osteoporosis', 'pregnancy', 'hypertension-uncontrolled']),
  add constraint assessments_phase_known check (phase in ('acute_flare', 'subacute', 'rebuilding', 'return_to_lifting')),
  add constraint assessments_pain_now_range check (pain_now between 0 and 10),
  add constraint assessments_irritability_known check (irritability in ('low', 'moderate', 'high')),
  add constraint assessments_directional_preference_known check (directional_preference in ('extension', 'flexion', 'lateral', 'none', 'unknown')),
  add constraint assessments_leg_symptoms_known check (leg_symptoms in ('none', 'present_stable', 'worsening')),
  add constraint assessments_precautions_known check (precautions <@ array['osteoporosis', 'vertebral_fracture', 'pregnancy_t1', 'pregnancy_t2', 'pregnancy_t3', 'pelvic_girdle_pain', 'pregnancy_contraindication', 'post_op_lumbar_restricted', 'post_op_lumbar_cleared', 'uncontrolled_hypertension']),
  add constraint assessments_psfs_lowest_range check (psfs_lowest between 0 and 10);
--> statement-breakpoint
alter table clearances
  add constraint clearances_red_flag_known check (red_flag in ('bladder-bowel-change', 'urinary-retention', 'saddle-anaesthesia', 'bilateral-leg-symptoms', 'new-sexual-dysfunction', 'progressive-motor-deficit', 'gait-upper-motor', 'fever-with-back-pain', 'unexplained-symptoms', 'infection-risk', 'cancer-history', 'unexplained-weight-loss', 'night-rest-pain', 'major-trauma', 'minor-trauma-fragile', 'steroid-use', 'sudden-thoracolumbar-pain', 'aaa', 'renal', 'inflammatory-back', 'leg-numb-weak', 'pain-down-leg', 'no-improvement-1wk', 'recurrent-after-workouts', 'sleep-adl-interference', 'few-days-no-better', 'preg-warning', 'postop-warning')),
  add constraint clearances_of_one_thing check ((red_flag is null) <> (rule_id is null));
--> statement-breakpoint
alter table answers
  add constraint answers_kind_known check (kind in ('acknowledgement', 'override'));
--> statement-breakpoint
alter table prescriptions
  add constraint prescriptions_sets_range check (sets between 1 and 10),
  add constraint prescriptions_reps_range check (reps between 1 and 100),
  add constraint prescriptions_hold_seconds_range check (hold_seconds between 0 and 300),
  add constraint prescriptions_sessions_per_day_range check (sessions_per_day between 1 and 12),
  add constraint prescriptions_days_per_week_range check (days_per_week between 1 and 7),
  add constraint prescriptions_rest_seconds_range check (rest_seconds between 0 and 600),
  add constraint prescriptions_duration_minutes_range check (duration_minutes between 1 and 180),
  add constraint prescriptions_side_known check (side in ('both', 'left', 'right', 'each')),
  add constraint prescriptions_load_class_known check (load_class in ('none', 'light', 'moderate', 'heavy')),
  add constraint prescriptions_load_unit_known check (load_unit in ('kg', 'lb')),
  add constraint prescriptions_time_of_day_known check (time_of_day in ('any', 'within_2h_of_waking'));
--> statement-breakpoint
alter table check_in_exercises
  add constraint check_in_exercises_pain_before_range check (pain_before between 0 and 10),
  add constraint check_in_exercises_pain_during_range check (pain_during between 0 and 10),
  add constraint check_in_exercises_pain_next_day_range check (pain_next_day between 0 and 10);
--> statement-breakpoint
alter table check_ins
  add constraint check_ins_done_known check (done in ('all', 'some', 'none')),
  add constraint check_ins_pain_before_range check (pain_before between 0 and 10),
  add constraint check_ins_pain_during_range check (pain_during between 0 and 10),
  add constraint check_ins_pain_next_day_range check (pain_next_day between 0 and 10);
--> statement-breakpoint
create unique index episodes_one_open on episodes (clinic_id, patient_id) where discharged_on is null;
