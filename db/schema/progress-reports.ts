import { date, foreignKey, index, jsonb, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ProgressReport } from '@/lib/clinical/progress-report/report'
import { therapists } from './clinics'
import { episodes, patients } from './patients'

/** A report of progress for the referring doctor or the insurer, word for word as it was printed. Append-only. */
export const progressReports = pgTable(
  'progress_reports',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    patientId: uuid().notNull(),
    episodeId: uuid().notNull(),
    writtenOn: date().notNull(),
    writtenAt: timestamp({ withTimezone: true }).notNull(),
    writtenBy: uuid().notNull(),
    content: jsonb().$type<ProgressReport>().notNull(),
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
