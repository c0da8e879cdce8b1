import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { therapists } from './clinics'

/** The authenticator app of an account. One at most; it counts once a code from it was given. */
export const secondFactors = pgTable(
  'second_factors',
  {
    clinicId: uuid().notNull(),
    therapistId: uuid().notNull(),
    /** Sealed with the installation's key for second factors. */
    sealedSecret: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    confirmedAt: timestamp({ withTimezone: true }),
    /** The step of time whose code was accepted last: neither it nor an earlier one is accepted again. */
    lastStep: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.therapistId] }),
    foreignKey({
      columns: [t.clinicId, t.therapistId],
      foreignColumns: [therapists.clinicId, therapists.id],
    }),
  ],
)

/** Codes on paper for when the app is lost. Only their keyed hashes are stored; each signs in once. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    clinicId: uuid().notNull(),
    codeHash: text().notNull(),
    therapistId: uuid().notNull(),
    used: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.codeHash] }),
    foreignKey({
      columns: [t.clinicId, t.therapistId],
      foreignColumns: [therapists.clinicId, therapists.id],
    }),
    index().on(t.clinicId, t.therapistId),
  ],
)
