import { sql } from 'drizzle-orm'
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
import { DISCHARGE_REASONS } from '@/lib/clinical/vocabulary'
import { clinics, therapists } from './clinics'
import { textByCode } from './text-by-code'

export const PATIENT_LANGUAGES = ['en', 'es', 'pl', 'pt', 'other'] as const

const FOLDED_NAME = sql`translate(
  regexp_replace(lower(normalize(name, nfkd)), U&'[\\0300-\\036f]', '', 'g'), 'łøđ', 'lod')`

export const patients = pgTable(
  'patients',
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    id: uuid().notNull(),
    name: text().notNull(),
    /** The name as lists are ordered by it: folded as in patient_words. */
    nameKey: textByCode().notNull().generatedAlwaysAs(FOLDED_NAME),
    dateOfBirth: date().notNull(),
    recordNumber: text().notNull(),
    language: text({ enum: PATIENT_LANGUAGES }).notNull(),
    phone: text().notNull(),
    email: text().notNull(),
    /** When the patient agreed to reminders by e-mail; null when they did not, or took it back. */
    remindersAgreedOn: date(),
    assignedTherapistId: uuid().notNull(),
    /** Whether an episode is open, or none was opened so far. A trigger of `episodes` keeps it: nothing else writes it. */
    inCare: boolean().notNull().default(true),
    version: integer().notNull().default(1),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique().on(t.clinicId, t.recordNumber),
    foreignKey({
      columns: [t.clinicId, t.assignedTherapistId],
      foreignColumns: [therapists.clinicId, therapists.id],
    }),
    index().on(t.clinicId, t.nameKey, t.id),
    index().on(t.clinicId, t.assignedTherapistId, t.nameKey, t.id),
    // Lists of those in care read no more than these, however many were discharged over the years.
    index('patients_in_care')
      .on(t.clinicId, t.nameKey, t.id)
      .where(sql`in_care`),
    index('patients_in_care_of_therapist')
      .on(t.clinicId, t.assignedTherapistId, t.nameKey, t.id)
      .where(sql`in_care`),
    // Whoever is added may be here already.
    index().on(t.clinicId, t.dateOfBirth),
    // Nobody's last contact is before the record was made: the oldest records are where retention looks.
    index().on(t.clinicId, t.createdAt),
  ],
)

/** One course of treatment for one problem. */
export const episodes = pgTable(
  'episodes',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    patientId: uuid().notNull(),
    /** The problem in the therapist's words, such as 'Low back pain after deadlifts'. */
    problem: text().notNull(),
    /** The episode that this one goes on from; null for a new problem. */
    continuesEpisodeId: uuid(),
    openedOn: date().notNull(),
    openedBy: uuid().notNull(),
    dischargedOn: date(),
    dischargeReason: text({ enum: DISCHARGE_REASONS }),
    dischargeNote: text(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.continuesEpisodeId], foreignColumns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.openedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    index().on(t.clinicId, t.patientId),
    index().on(t.clinicId, t.dischargedOn),
  ],
)
