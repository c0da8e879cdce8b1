import { sql } from 'drizzle-orm'
import {
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import { type Condition, PHASES } from '@/lib/clinical/vocabulary'
import { episodes, patients } from './patients'

/**
 * Where an episode stands, worked out when something is recorded, so that Today and the caseload read one row for each
 * patient. What depends on the day is kept as the day from which, or until which, it holds.
 */
export const episodeStandings = pgTable(
  'episode_standings',
  {
    clinicId: uuid().notNull(),
    episodeId: uuid().notNull(),
    patientId: uuid().notNull(),
    phase: text({ enum: PHASES }),
    painNow: integer(),
    /** What pain is compared with: the first readings of the newest home program. */
    painBaseline: integer(),
    /** Highest recent pain above the baseline. */
    painRise: integer(),
    lastCheckInOn: date(),
    lastAssessedOn: date(),
    programNumber: integer(),
    programIssuedOn: date(),
    programIssuedAt: timestamp({ withTimezone: true }),
    nextVisitOn: date(),
    /** Exercises of the newest home program that hurt, and those of them with which symptoms moved down the leg. */
    hurtingExercises: text().array().$type<readonly PrescribedSlug[]>().notNull(),
    movedDownLeg: text().array().$type<readonly PrescribedSlug[]>().notNull().default([]),
    /** The last day on which symptoms did so. */
    movedDownLegOn: date(),
    /** The day since which a red flag is active. */
    redFlagSince: date(),
    /** When the newest answer behind it was recorded. */
    redFlagAt: timestamp({ withTimezone: true }),
    /** The phase whose criteria are met, and the last day on which they still are. */
    nextPhase: text({ enum: PHASES }),
    nextPhaseUntil: date(),
    refreshedAt: timestamp({ withTimezone: true }).notNull(),
    /** By which reckoning (lib/standings/reckoning.ts); null by one that did not say. */
    reckoning: integer(),
    /** `refreshedAt` of that reckoning. If it differs from `refreshedAt`, an older release has rewritten the row. */
    reckonedAt: timestamp({ withTimezone: true }),
    /**
     * `refreshedAt` of the time at which the course, below, was worked out. If it differs from `refreshedAt`, the course
     * is of another time: an older release, which knows no course, has rewritten the rest of the row.
     */
    courseAt: timestamp({ withTimezone: true }),
    /** The clinic's day then. Later days follow from what was asked for last, while nothing else is recorded. */
    courseOn: date(),
    /** Of the first home program: its day, and the template that its plan was started from. */
    startedOn: date(),
    startedFrom: text(),
    /** Of the newest assessment that says any. */
    conditions: text().array().$type<readonly Condition[]>(),
    /** Of the weeks before that of `courseOn`, or of the end of care: days asked for, and of these days done. */
    askedDays: integer(),
    doneDays: doublePrecision(),
    /** Of that week so far: sevenths of a day asked for, and days done. */
    weekAsked: integer(),
    weekDone: doublePrecision(),
    /** What the newest home program asks for. */
    daysAWeek: integer(),
    /** Between the medians of the first and the last week told. */
    painChange: doublePrecision(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.episodeId] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episodes.clinicId, episodes.id] }),
    index().on(t.clinicId, t.patientId),
    // One for each order of the caseload: the patient decides between equals.
    index().on(t.clinicId, t.phase, t.patientId),
    index().on(t.clinicId, t.painNow, t.patientId),
    index().on(t.clinicId, t.lastCheckInOn, t.patientId),
    index().on(t.clinicId, t.nextVisitOn, t.patientId),
    index().on(t.clinicId, t.programNumber, t.patientId),
    // Few, and looked for among those who are discharged too: a red flag stays until it is cleared.
    index('episode_standings_flagged')
      .on(t.clinicId, t.episodeId)
      .where(sql`red_flag_since is not null`),
    // Those whose course has to be worked out again: few, and found without the others.
    index('episode_standings_without_course')
      .on(t.clinicId, t.episodeId)
      .where(sql`course_at is distinct from refreshed_at`),
  ],
)
