CREATE TABLE "exercise_photos" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"position" integer,
	"alt" text NOT NULL,
	"jpeg" "bytea" NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "exercise_photos_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "favorite_exercises" (
	"clinic_id" uuid NOT NULL,
	"therapist_id" uuid NOT NULL,
	"exercise" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "favorite_exercises_clinic_id_therapist_id_exercise_pk" PRIMARY KEY("clinic_id","therapist_id","exercise")
);
--> statement-breakpoint
CREATE TABLE "own_exercises" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"synonyms" text[] NOT NULL,
	"kind" text NOT NULL,
	"region" text NOT NULL,
	"position" text NOT NULL,
	"equipment" jsonb NOT NULL,
	"demands" text[],
	"load_class" text NOT NULL,
	"dosage" jsonb NOT NULL,
	"per_side" boolean NOT NULL,
	"usual_phases" text[] NOT NULL,
	"instructions" jsonb NOT NULL,
	"version" integer NOT NULL,
	"archived" boolean DEFAULT false NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "own_exercises_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "prescriptions" ADD COLUMN "weekdays" text[];--> statement-breakpoint
ALTER TABLE "prescriptions" ADD COLUMN "group_name" text;--> statement-breakpoint
ALTER TABLE "exercise_photos" ADD CONSTRAINT "exercise_photos_clinic_id_exercise_id_own_exercises_clinic_id_id_fk" FOREIGN KEY ("clinic_id","exercise_id") REFERENCES "public"."own_exercises"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_photos" ADD CONSTRAINT "exercise_photos_clinic_id_added_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","added_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "favorite_exercises" ADD CONSTRAINT "favorite_exercises_clinic_id_therapist_id_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","therapist_id") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_exercises" ADD CONSTRAINT "own_exercises_clinic_id_saved_by_therapists_clinic_id_id_fk" FOREIGN KEY ("clinic_id","saved_by") REFERENCES "public"."therapists"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exercise_photos_clinic_id_exercise_id_index" ON "exercise_photos" USING btree ("clinic_id","exercise_id");--> statement-breakpoint
CREATE INDEX "own_exercises_clinic_id_name_index" ON "own_exercises" USING btree ("clinic_id","name");--> statement-breakpoint
CREATE INDEX "plans_clinic_id_updated_by_updated_at_index" ON "plans" USING btree ("clinic_id","updated_by","updated_at");--> statement-breakpoint
-- The new tables stay in their clinic like the others.
do $$
declare
  owned text;
begin
  foreach owned in array array['exercise_photos', 'favorite_exercises', 'own_exercises'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format(
      'create policy stays_in_its_clinic on %I using (clinic_id = (select plumbline_clinic())) with check (clinic_id = (select plumbline_clinic()))',
      owned
    );
  end loop;
end $$;
--> statement-breakpoint
alter table prescriptions
  add constraint prescriptions_weekdays_known check (weekdays <@ array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  add constraint prescriptions_weekdays_are_counted check (cardinality(weekdays) = days_per_week);
--> statement-breakpoint
alter table own_exercises
  add constraint own_exercises_kind_known check (kind in ('exercise', 'stretch', 'mobility', 'lift', 'aerobic')),
  add constraint own_exercises_region_known check (region in ('lumbar_core', 'hip', 'hip_hamstring', 'upper_back', 'whole_body')),
  add constraint own_exercises_position_known check (position in ('supine', 'prone', 'side_lying', 'quadruped', 'kneeling', 'half_kneeling', 'sitting', 'standing', 'hanging')),
  add constraint own_exercises_load_class_known check (load_class in ('none', 'light', 'moderate', 'heavy')),
  add constraint own_exercises_demands_known check (demands <@ array['flexion_unloaded', 'flexion_end_range', 'flexion_loaded', 'flexion_repeated', 'extension_unloaded', 'extension_end_range', 'extension_loaded', 'extension_thoracic', 'rotation_unloaded', 'rotation_loaded', 'anti_rotation', 'lateral_bend_load', 'axial_load_low', 'axial_load_moderate', 'axial_load_high', 'shear_anterior', 'impact', 'ballistic', 'high_intensity_fatigue', 'high_intensity_moderate', 'abs_both_legs_off_floor', 'asymmetric_pelvic_load', 'asymmetric_low', 'sit_to_stand_transition', 'prolonged_sitting', 'prolonged_standing', 'neural_tension', 'supine', 'prone', 'breath_hold', 'overhead_load', 'overhead_load_partial', 'hinge_pattern', 'squat_pattern', 'isometric_hold', 'balance_demand']),
  add constraint own_exercises_usual_phases_known check (usual_phases <@ array['acute_flare', 'subacute', 'rebuilding', 'return_to_lifting']);
