import { boolean, foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { therapists } from './clinics'

/** A signed-in browser. The cookie carries the id; only its SHA-256 is stored. */
export const sessions = pgTable(
  'sessions',
  {
    clinicId: uuid().notNull(),
    idHash: text().notNull(),
    therapistId: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    lastSeenAt: timestamp({ withTimezone: true }).notNull(),
    endedAt: timestamp({ withTimezone: true }),
    /** When a password or a code was last given in it; sensitive acts ask for one that is fresh. */
    authenticatedAt: timestamp({ withTimezone: true }),
    /** The password was right and the second factor is still to come: such a session opens nothing. */
    secondFactorPending: boolean().notNull().default(false),
    /** The sign-in provider says that it asked for a second factor, and the operator believes it. */
    vouchedByProvider: boolean().notNull().default(false),
    /** Such as 'Firefox on Windows', so that somebody knows their sessions apart; may be empty. */
    browser: text().notNull().default(''),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.idHash] }),
    foreignKey({
      columns: [t.clinicId, t.therapistId],
      foreignColumns: [therapists.clinicId, therapists.id],
    }),
    index().on(t.clinicId, t.therapistId),
  ],
)

/** Sign-in attempts, counted per account and per address. Keys are hashes: neither name nor address is stored. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    id: uuid().primaryKey(),
    key: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    succeeded: boolean().notNull(),
  },
  (t) => [index().on(t.key, t.at), index().on(t.at)],
)
