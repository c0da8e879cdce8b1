import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Dosage } from '@/lib/clinical/dosage'
import type { EquipmentNeed } from '@/lib/clinical/exercise'
import type { Instructions } from '@/lib/clinical/instructions'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import { DEMANDS, EXERCISE_KINDS, LOAD_CLASSES, PHASES, POSITIONS, REGIONS } from '@/lib/clinical/vocabulary'
import { bytea } from './bytea'
import { therapists } from './clinics'

/** An exercise that a clinic wrote itself. Put away, never deleted: plans and home programs name it. */
export const ownExercises = pgTable(
  'own_exercises',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    name: text().notNull(),
    synonyms: text().array().notNull(),
    kind: text({ enum: EXERCISE_KINDS }).notNull(),
    region: text({ enum: REGIONS }).notNull(),
    position: text({ enum: POSITIONS }).notNull(),
    equipment: jsonb().$type<readonly EquipmentNeed[]>().notNull(),
    /** Null: not assessed, which no rule takes for clear. */
    demands: text({ enum: DEMANDS }).array(),
    loadClass: text({ enum: LOAD_CLASSES }).notNull(),
    dosage: jsonb().$type<Dosage>().notNull(),
    perSide: boolean().notNull(),
    usualPhases: text({ enum: PHASES }).array().notNull(),
    instructions: jsonb().$type<Instructions>().notNull(),
    version: integer().notNull(),
    archived: boolean().notNull().default(false),
    savedBy: uuid().notNull(),
    savedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.savedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    index().on(t.clinicId, t.name),
  ],
)

/** A photo as it is shown and printed: re-encoded by us, without what the camera wrote into it. Kept, as home programs show it. */
export const exercisePhotos = pgTable(
  'exercise_photos',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    exerciseId: uuid().notNull(),
    /** Order on the page; null when it was taken off the exercise. */
    position: integer(),
    alt: text().notNull(),
    jpeg: bytea().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    addedBy: uuid().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.exerciseId],
      foreignColumns: [ownExercises.clinicId, ownExercises.id],
    }),
    foreignKey({ columns: [t.clinicId, t.addedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    index().on(t.clinicId, t.exerciseId),
  ],
)

/** What a therapist wants at the top of the catalog. */
export const favoriteExercises = pgTable(
  'favorite_exercises',
  {
    clinicId: uuid().notNull(),
    therapistId: uuid().notNull(),
    exercise: text().$type<PrescribedSlug>().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.therapistId, t.exercise] }),
    foreignKey({
      columns: [t.clinicId, t.therapistId],
      foreignColumns: [therapists.clinicId, therapists.id],
    }),
  ],
)
