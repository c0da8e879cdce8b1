import { foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { therapists } from './clinics'

/** What a clinic's lead signs off, each with a version of its own. */
export const SIGN_OFF_SUBJECTS = ['rules', 'thresholds', 'templates', 'education'] as const
export type SignOffSubject = (typeof SIGN_OFF_SUBJECTS)[number]

/** That a clinic's lead has checked one version of clinical content. Append-only; a new version needs a new one. */
export const signOffs = pgTable(
  'sign_offs',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    subject: text({ enum: SIGN_OFF_SUBJECTS }).notNull(),
    version: text().notNull(),
    note: text().notNull(),
    signedBy: uuid().notNull(),
    signedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.signedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    index().on(t.clinicId, t.subject, t.version),
  ],
)
