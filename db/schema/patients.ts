import {
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
import { clinics, therapists } from './clinics'

export const PATIENT_LANGUAGES = ['en', 'es', 'pl', 'pt', 'other'] as const
export const DISCHARGE_REASONS = [
  'goals_met',
  'plateau',
  'referred_on',
  'patient_choice',
  'not_attending',
  'moved_away',
  'other',
] as const

export const patients = pgTable(
  'patients',
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    id: uuid().notNull(),
    name: text().notNull(),
    dateOfBirth: date().notNull(),
    recordNumber: text().notNull(),
    language: text({ enum: PATIENT_LANGUAGES }).notNull(),
    phone: text().notNull(),
    email: text().notNull(),
    assignedTherapistId: uuid().notNull(),
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
    index().on(t.clinicId, t.name),
    index().on(t.clinicId, t.assignedTherapistId),
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
    foreignKey({ columns: [t.clinicId, t.openedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    index().on(t.clinicId, t.patientId),
  ],
)
