import { boolean, foreignKey, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

export const UNITS = ['kg', 'lb'] as const
export const PAPERS = ['letter', 'a4'] as const
export const LANGUAGES = ['en'] as const
export const THERAPIST_ROLES = ['lead', 'therapist', 'front_desk', 'admin'] as const

/** The tenant. Its id leads every key of every table that belongs to it. */
export const clinics = pgTable('clinics', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  phone: text().notNull(),
  address: text().notNull(),
  timeZone: text().notNull(),
  units: text({ enum: UNITS }).notNull(),
  paper: text({ enum: PAPERS }).notNull(),
  language: text({ enum: LANGUAGES }).notNull(),
  /** Days without a check-in after which Today says so. */
  quietDays: integer().notNull().default(7),
  /** Days after the last assessment when another is due. */
  reassessDays: integer().notNull().default(28),
  /** Days after discharge for which the patient's page stays open. */
  graceDays: integer().notNull().default(30),
  /** Years after the last contact when a record may go; null when that is not decided: then all are kept. */
  retentionYears: integer(),
  /** Whether everybody signs in with a second factor; without it only those who must. */
  secondFactorForAll: boolean().notNull().default(false),
  version: integer().notNull().default(1),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

export const therapists = pgTable(
  'therapists',
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    id: uuid().notNull(),
    name: text().notNull(),
    /** As printed after the name, such as 'PT, DPT'; may be empty. */
    credentials: text().notNull(),
    /** Lower case; the same as in sign_in_names. */
    email: text().notNull(),
    role: text({ enum: THERAPIST_ROLES }).notNull(),
    /** Null until somebody who was invited chose a password. */
    passwordHash: text(),
    active: boolean().notNull().default(true),
    version: integer().notNull().default(1),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.clinicId, t.id] })],
)

/** Where an e-mail address signs in. Outside any clinic, because the clinic is not known before sign-in. */
export const signInNames = pgTable(
  'sign_in_names',
  { email: text().primaryKey(), clinicId: uuid().notNull(), therapistId: uuid().notNull() },
  (t) => [
    foreignKey({
      columns: [t.clinicId, t.therapistId],
      foreignColumns: [therapists.clinicId, therapists.id],
    }),
  ],
)
