import { sql } from 'drizzle-orm'
import { foreignKey, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { therapists } from './clinics'

export const ACCOUNT_LINK_KINDS = ['invitation', 'reset'] as const

/** A link by which somebody chooses their password, once. The link carries the token; only its SHA-256 is stored. */
export const accountLinks = pgTable(
  'account_links',
  {
    clinicId: uuid().notNull(),
    tokenHash: text().notNull(),
    therapistId: uuid().notNull(),
    kind: text({ enum: ACCOUNT_LINK_KINDS }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    /** Null where the person asked for it at the door. */
    createdBy: uuid(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    /** When it was used, or a newer one took its place. */
    closedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.tokenHash] }),
    foreignKey({
      columns: [t.clinicId, t.therapistId],
      foreignColumns: [therapists.clinicId, therapists.id],
    }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    uniqueIndex('account_links_one_open')
      .on(t.clinicId, t.therapistId)
      .where(sql`closed_at is null`),
  ],
)
