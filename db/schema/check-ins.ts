import {
  boolean,
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
import { CHECK_IN_DONE } from '@/lib/clinical/adherence'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import { therapists } from './clinics'
import { homePrograms } from './home-programs'
import { episodes } from './patients'

/** What the patient did and felt on one day of a home program. Pain is 0–10; null means not given. */
export const checkIns = pgTable(
  'check_ins',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    episodeId: uuid().notNull(),
    homeProgramId: uuid().notNull(),
    day: date().notNull(),
    done: text({ enum: CHECK_IN_DONE }).notNull(),
    painBefore: integer(),
    painDuring: integer(),
    painNextDay: integer(),
    note: text().notNull(),
    recordedBy: uuid().notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique().on(t.clinicId, t.homeProgramId, t.day),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episodes.clinicId, episodes.id] }),
    foreignKey({
      columns: [t.clinicId, t.homeProgramId],
      foreignColumns: [homePrograms.clinicId, homePrograms.id],
    }),
    foreignKey({ columns: [t.clinicId, t.recordedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    index().on(t.clinicId, t.episodeId, t.day),
  ],
)

/** The same for one exercise of the program, where given. */
export const checkInExercises = pgTable(
  'check_in_exercises',
  {
    clinicId: uuid().notNull(),
    checkInId: uuid().notNull(),
    exercise: text().$type<PrescribedSlug>().notNull(),
    done: boolean().notNull(),
    painBefore: integer(),
    painDuring: integer(),
    painNextDay: integer(),
    /** The observations the rules ask about; null means not asked. */
    easedAsMoved: boolean(),
    sharpOrWorsening: boolean(),
    formBreakdown: boolean(),
    peripheralized: boolean(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.checkInId, t.exercise] }),
    foreignKey({
      columns: [t.clinicId, t.checkInId],
      foreignColumns: [checkIns.clinicId, checkIns.id],
    }).onDelete('cascade'),
  ],
)
