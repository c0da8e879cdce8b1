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
import { checkInLinks } from './check-in-links'
import { therapists } from './clinics'
import { homePrograms } from './home-programs'
import { episodes } from './patients'

/** How hard the day's program was, in the patient's words. */
export const EFFORTS = ['easy', 'right', 'hard'] as const

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
    effort: text({ enum: EFFORTS }),
    /** How long the patient was at it. */
    minutes: integer(),
    note: text().notNull(),
    /** The therapist who entered or last changed it; null when only the patient did. */
    recordedBy: uuid(),
    /** The link through which the patient sent it; null for one from paper. */
    linkId: uuid(),
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
    foreignKey({ columns: [t.clinicId, t.linkId], foreignColumns: [checkInLinks.clinicId, checkInLinks.id] }),
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

/** What a patient's device has sent, by the id it gave: sent again, it changes nothing. */
export const checkInSubmissions = pgTable(
  'check_in_submissions',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    linkId: uuid().notNull(),
    checkInId: uuid().notNull(),
    receivedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.linkId], foreignColumns: [checkInLinks.clinicId, checkInLinks.id] }),
    foreignKey({ columns: [t.clinicId, t.checkInId], foreignColumns: [checkIns.clinicId, checkIns.id] }),
    // For the whole record of a patient: by it alone are they found.
    index().on(t.clinicId, t.linkId),
  ],
)
