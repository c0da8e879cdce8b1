import { date, foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { RED_FLAGS } from '@/lib/clinical/vocabulary'
import { checkInLinks } from './check-in-links'
import { episodes, patients } from './patients'

/** A red flag that the patient answered 'yes' to on their own page. Append-only: a clearance lifts it, nothing takes it away. */
export const reportedFlags = pgTable(
  'reported_flags',
  {
    clinicId: uuid().notNull(),
    /** Given by the patient's device, so that a report sent twice is one. */
    id: uuid().notNull(),
    patientId: uuid().notNull(),
    episodeId: uuid().notNull(),
    linkId: uuid().notNull(),
    redFlag: text({ enum: RED_FLAGS }).notNull(),
    /** The patient's day. */
    reportedOn: date().notNull(),
    /** When it reached the clinic. */
    reportedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episodes.clinicId, episodes.id] }),
    foreignKey({ columns: [t.clinicId, t.linkId], foreignColumns: [checkInLinks.clinicId, checkInLinks.id] }),
    index().on(t.clinicId, t.episodeId),
  ],
)
