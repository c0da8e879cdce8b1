import {
  date,
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
import { PHASES } from '@/lib/clinical/vocabulary'
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
    /** Exercises of the newest home program that keep raising pain. */
    hurtingExercises: text().array().$type<readonly PrescribedSlug[]>().notNull(),
    /** The day since which a red flag is active. */
    redFlagSince: date(),
    /** When the newest answer behind it was recorded. */
    redFlagAt: timestamp({ withTimezone: true }),
    /** The phase whose criteria are met, and the last day on which they still are. */
    nextPhase: text({ enum: PHASES }),
    nextPhaseUntil: date(),
    refreshedAt: timestamp({ withTimezone: true }).notNull(),
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
  ],
)
