import {
  boolean,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { RuleId } from '@/lib/clinical/rules/rule-ids'
import { LOAD_CLASSES, SIDES, TIMES_OF_DAY, WEEKDAYS } from '@/lib/clinical/vocabulary'
import { therapists } from './clinics'
import { episodes } from './patients'

/** The therapist's working draft: one for each episode. */
export const plans = pgTable(
  'plans',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    episodeId: uuid().notNull(),
    version: integer().notNull(),
    /**
     * The template it was started from, itself or through an earlier program, as it was called; null when
     * none.
     */
    startedFrom: text(),
    updatedBy: uuid().notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique().on(t.clinicId, t.episodeId),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episodes.clinicId, episodes.id] }),
    foreignKey({ columns: [t.clinicId, t.updatedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    index().on(t.clinicId, t.updatedBy, t.updatedAt),
  ],
)

/** One exercise in a plan. */
export const prescriptions = pgTable(
  'prescriptions',
  {
    clinicId: uuid().notNull(),
    planId: uuid().notNull(),
    id: uuid().notNull(),
    position: integer().notNull(),
    exercise: text().$type<PrescribedSlug>().notNull(),
    sets: integer().notNull(),
    reps: integer().notNull(),
    holdSeconds: integer().notNull(),
    sessionsPerDay: integer().notNull(),
    daysPerWeek: integer().notNull(),
    /** Which days; null when any will do. */
    weekdays: text({ enum: WEEKDAYS }).array(),
    tempo: text(),
    restSeconds: integer().notNull(),
    durationMinutes: integer(),
    side: text({ enum: SIDES }).notNull(),
    loadClass: text({ enum: LOAD_CLASSES }).notNull(),
    loadAmount: numeric({ precision: 6, scale: 2, mode: 'number' }),
    loadUnit: text({ enum: ['kg', 'lb'] }),
    note: text().notNull(),
    /** 'Morning', 'Gym day': what is done together; null when it stands for itself. */
    groupName: text(),
    timeOfDay: text({ enum: TIMES_OF_DAY }),
    warmupPlanned: boolean(),
    consecutiveHeavyDays: integer(),
    loadIncreasePctWeek: numeric({ precision: 6, scale: 2, mode: 'number' }),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.planId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.planId], foreignColumns: [plans.clinicId, plans.id] }),
    index().on(t.clinicId, t.exercise),
  ],
)

/** What the therapist answered to a finding: an acknowledged caution, or a limit kept with a reason. */
export const answers = pgTable(
  'answers',
  {
    clinicId: uuid().notNull(),
    planId: uuid().notNull(),
    prescriptionId: uuid().notNull(),
    ruleId: text().$type<RuleId>().notNull(),
    kind: text({ enum: ['acknowledgement', 'override'] }).notNull(),
    reason: text().notNull(),
    answeredBy: uuid().notNull(),
    answeredAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.planId, t.prescriptionId, t.ruleId] }),
    foreignKey({
      columns: [t.clinicId, t.planId, t.prescriptionId],
      foreignColumns: [prescriptions.clinicId, prescriptions.planId, prescriptions.id],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.clinicId, t.answeredBy], foreignColumns: [therapists.clinicId, therapists.id] }),
  ],
)
