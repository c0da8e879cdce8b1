import { date, foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { therapists } from './clinics'
import { episodes, patients } from './patients'

/** Why a patient should be looked at today, the most urgent first. */
export const ATTENTION_REASONS = [
  'red-flag',
  'movement-hurts',
  'pain-up',
  'no-check-in',
  'reassessment-due',
  'visit-due',
  'next-phase',
  'draft-plan',
] as const
export const MARK_STATES = ['seen', 'snoozed', 'done'] as const

/** What somebody did about a reason on Today. The newest of a reason counts, and the older ones are how often it was acted on. Append-only. */
export const attentionMarks = pgTable(
  'attention_marks',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    patientId: uuid().notNull(),
    episodeId: uuid().notNull(),
    reason: text({ enum: ATTENTION_REASONS }).notNull(),
    state: text({ enum: MARK_STATES }).notNull(),
    /** What the reason rested on when it was marked: another one brings it back. */
    about: text().notNull(),
    /** First day it is shown again; of a snooze only. */
    until: date(),
    markedAt: timestamp({ withTimezone: true }).notNull(),
    markedBy: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episodes.clinicId, episodes.id] }),
    foreignKey({ columns: [t.clinicId, t.markedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    index().on(t.clinicId, t.episodeId, t.reason, t.markedAt),
    index().on(t.clinicId, t.markedAt),
  ],
)
