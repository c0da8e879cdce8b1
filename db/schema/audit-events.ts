import { index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { clinics } from './clinics'

/** Who did what, when. Written in the same transaction as the deed. Append-only; holds no clinical content. */
export const auditEvents = pgTable(
  'audit_events',
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    id: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    therapistId: uuid(),
    patientId: uuid(),
    /** Such as 'chart.opened', 'home-program.issued'. */
    action: text().notNull(),
    /** The record touched, by id; never names or findings. */
    object: jsonb().$type<Readonly<Record<string, string | number | boolean>>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index().on(t.clinicId, t.at),
    index().on(t.clinicId, t.patientId, t.at),
  ],
)
