import { date, foreignKey, index, jsonb, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ReferralNote } from '@/lib/clinical/referral-note'
import { therapists } from './clinics'
import { episodes, patients } from './patients'

/** A letter that asks for a medical evaluation, word for word as it was printed. Append-only. */
export const referralNotes = pgTable(
  'referral_notes',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    patientId: uuid().notNull(),
    episodeId: uuid().notNull(),
    writtenOn: date().notNull(),
    writtenAt: timestamp({ withTimezone: true }).notNull(),
    writtenBy: uuid().notNull(),
    content: jsonb().$type<ReferralNote>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episodes.clinicId, episodes.id] }),
    foreignKey({ columns: [t.clinicId, t.writtenBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    index().on(t.clinicId, t.episodeId),
    index().on(t.clinicId, t.patientId),
  ],
)
