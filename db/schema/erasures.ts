import { sql } from 'drizzle-orm'
import { foreignKey, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { therapists } from './clinics'

/**
 * That a patient's record was anonymized: what is left of it. Append-only. In the transaction that adds the row, and in
 * no other, the database lets that patient's evidence go.
 */
export const erasures = pgTable(
  'erasures',
  {
    clinicId: uuid().notNull(),
    /** Refers to nobody any more. */
    patientId: uuid().notNull(),
    erasedAt: timestamp({ withTimezone: true }).notNull(),
    erasedBy: uuid().notNull(),
    /** The transaction that did it, as the database counts them. */
    erasedIn: text()
      .notNull()
      .default(sql`pg_current_xact_id()::text`),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.patientId] }),
    foreignKey({ columns: [t.clinicId, t.erasedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
  ],
)
