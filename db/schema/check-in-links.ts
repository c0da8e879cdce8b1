import { sql } from 'drizzle-orm'
import {
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { therapists } from './clinics'
import { episodes, patients } from './patients'

/** The way to check in for one episode without an account. The paper carries the token; only its hash is stored. */
export const checkInLinks = pgTable(
  'check_in_links',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    patientId: uuid().notNull(),
    episodeId: uuid().notNull(),
    tokenHash: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    createdBy: uuid().notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    revokedAt: timestamp({ withTimezone: true }),
    revokedBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episodes.clinicId, episodes.id] }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    foreignKey({ columns: [t.clinicId, t.revokedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    // Those of earlier episodes end when another is opened.
    index().on(t.clinicId, t.patientId),
    uniqueIndex('check_in_links_one_open')
      .on(t.clinicId, t.episodeId)
      .where(sql`revoked_at is null`),
  ],
)

/** Where a token leads. Outside any clinic, because the clinic is not known before the token is. */
export const checkInTokens = pgTable(
  'check_in_tokens',
  { tokenHash: text().primaryKey(), clinicId: uuid().notNull(), linkId: uuid().notNull() },
  (t) => [
    foreignKey({ columns: [t.clinicId, t.linkId], foreignColumns: [checkInLinks.clinicId, checkInLinks.id] }),
    index().on(t.clinicId, t.linkId),
  ],
)

/** A browser that opened a link. Its cookie carries the id; only the hash is stored. It sees nothing until it is verified. */
export const checkInDevices = pgTable(
  'check_in_devices',
  {
    clinicId: uuid().notNull(),
    idHash: text().notNull(),
    linkId: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    /** When the year of birth was given rightly. */
    verifiedAt: timestamp({ withTimezone: true }),
    /** Wrong years given so far. */
    wrongTries: integer().notNull().default(0),
    lastSeenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.idHash] }),
    foreignKey({ columns: [t.clinicId, t.linkId], foreignColumns: [checkInLinks.clinicId, checkInLinks.id] }),
    index().on(t.clinicId, t.linkId),
  ],
)
