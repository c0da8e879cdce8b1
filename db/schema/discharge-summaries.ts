import { date, foreignKey, index, jsonb, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { DischargeSummaryContent } from '@/lib/clinical/discharge-summary/summary'
import { therapists } from './clinics'
import { episodes, patients } from './patients'

/** How an episode ended, as it was written that day. Append-only. */
export const dischargeSummaries = pgTable(
  'discharge_summaries',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    patientId: uuid().notNull(),
    episodeId: uuid().notNull(),
    writtenOn: date().notNull(),
    writtenAt: timestamp({ withTimezone: true }).notNull(),
    writtenBy: uuid().notNull(),
    content: jsonb().$type<DischargeSummaryContent>().notNull(),
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
