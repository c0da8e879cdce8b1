import { foreignKey, index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { bytea } from './bytea'
import { clinics, therapists } from './clinics'

/**
 * The clinic's logo as it is printed: re-encoded by us. Append-only, as home programs show it; the newest row counts, and one
 * without a picture says that the logo was taken away.
 */
export const clinicLogos = pgTable(
  'clinic_logos',
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    id: uuid().notNull(),
    png: bytea(),
    /** Of the bytes, in hexadecimal. */
    sha256: text(),
    width: integer(),
    height: integer(),
    createdBy: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    index().on(t.clinicId, t.createdAt),
  ],
)
