import {
  date,
  foreignKey,
  index,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { OutcomeAnswers } from '@/lib/clinical/outcomes/measure'
import { OUTCOME_MEASURES } from '@/lib/clinical/vocabulary'
import { therapists } from './clinics'
import { episodes } from './patients'

/** One result of an outcome measure. Append-only: a correction is another result of the same day. */
export const outcomeScores = pgTable(
  'outcome_scores',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    episodeId: uuid().notNull(),
    measure: text({ enum: OUTCOME_MEASURES }).notNull(),
    measuredOn: date().notNull(),
    /** What the patient answered, as it was asked. */
    answers: jsonb().$type<OutcomeAnswers>().notNull(),
    score: numeric({ precision: 5, scale: 2, mode: 'number' }).notNull(),
    recordedBy: uuid().notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episodes.clinicId, episodes.id] }),
    foreignKey({ columns: [t.clinicId, t.recordedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    index().on(t.clinicId, t.episodeId, t.measuredOn),
  ],
)
