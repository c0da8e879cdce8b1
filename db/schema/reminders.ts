import {
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { episodes, patients } from './patients'

export const REMINDER_STATES = ['waiting', 'sending', 'sent', 'failed', 'cancelled'] as const

/** An e-mail that asks a patient to check in. A row is one message: there is at most one for an episode and day. */
export const reminders = pgTable(
  'reminders',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    patientId: uuid().notNull(),
    episodeId: uuid().notNull(),
    /** The clinic's day it is for. */
    day: date().notNull(),
    state: text({ enum: REMINDER_STATES }).notNull(),
    tries: integer().notNull().default(0),
    /** When it may be tried; of one that is being sent, when its sender counts as dead. */
    dueAt: timestamp({ withTimezone: true }).notNull(),
    sentAt: timestamp({ withTimezone: true }),
    /** Why the last try failed, as a code of the mail server; never its words. */
    failure: text(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique().on(t.clinicId, t.episodeId, t.day),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episodes.clinicId, episodes.id] }),
    index().on(t.clinicId, t.state, t.dueAt),
    index().on(t.clinicId, t.day),
  ],
)
