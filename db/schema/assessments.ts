import {
  boolean,
  date,
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
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { WorkingLoads } from '@/lib/clinical/load-rules'
import type { RuleId } from '@/lib/clinical/rules/rule-ids'
import {
  type ClinicTest,
  CONDITIONS,
  CONTRIBUTING_FACTORS,
  DIRECTIONAL_PREFERENCES,
  IRRITABILITIES,
  LEG_SYMPTOMS,
  type LadderTrack,
  PHASES,
  PRECAUTIONS,
  RED_FLAGS,
  type RedFlag,
} from '@/lib/clinical/vocabulary'
import { therapists } from './clinics'
import { episodes } from './patients'

/** What the therapist found on one day. Append-only. Null means not assessed. */
export const assessments = pgTable(
  'assessments',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    episodeId: uuid().notNull(),
    assessedOn: date().notNull(),
    assessedBy: uuid().notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
    /** Null when not gone through; empty when it was and none of the list applies. */
    conditions: text({ enum: CONDITIONS }).array(),
    phase: text({ enum: PHASES }),
    /** Why the phase is another one than before; empty where it did not change. */
    phaseReason: text().notNull().default(''),
    /** Null when not gone through. */
    contributingFactors: text({ enum: CONTRIBUTING_FACTORS }).array(),
    activeFlare: boolean(),
    painNow: integer(),
    irritability: text({ enum: IRRITABILITIES }),
    directionalPreference: text({ enum: DIRECTIONAL_PREFERENCES }),
    legSymptoms: text({ enum: LEG_SYMPTOMS }),
    legNumbTinglingWeak: boolean(),
    /** Null when the list was not gone through; empty when it was and none apply. */
    precautions: text({ enum: PRECAUTIONS }).array(),
    painMedicationBeforeTraining: boolean(),
    /** Day the symptoms began; durations are counted from it. */
    onsetOn: date(),
    hoursSinceOnset: integer(),
    improving: boolean(),
    flaresAfterWorkoutLast8Weeks: integer(),
    adlSymptomFreeDays: integer(),
    psfsLowest: integer(),
    ladderPassed: jsonb().$type<Partial<Record<LadderTrack, number>>>().notNull(),
    /** What the patient worked with before the injury, by ladder. */
    workingLoads: jsonb().$type<WorkingLoads>().notNull().default({}),
    clinicTests: jsonb().$type<Partial<Record<ClinicTest, number | boolean>>>().notNull(),
    /** Answer to each screening question that was asked. */
    redFlagScreen: jsonb().$type<Partial<Record<RedFlag, boolean>>>().notNull(),
    note: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episodes.clinicId, episodes.id] }),
    foreignKey({ columns: [t.clinicId, t.assessedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    index().on(t.clinicId, t.episodeId, t.assessedOn),
  ],
)

/** A stop lifted on the record: of a red flag, or of a rule, for one episode. Append-only. */
export const clearances = pgTable(
  'clearances',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    episodeId: uuid().notNull(),
    redFlag: text({ enum: RED_FLAGS }),
    ruleId: text().$type<RuleId>(),
    exercise: text().$type<PrescribedSlug>(),
    /** The clinician who examined or ordered, by name: often not a user of the system. */
    clearedBy: text().notNull(),
    clearedOn: date().notNull(),
    reason: text().notNull(),
    recordedBy: uuid().notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episodes.clinicId, episodes.id] }),
    foreignKey({ columns: [t.clinicId, t.recordedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    index().on(t.clinicId, t.episodeId),
  ],
)
