import { bigint, index, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { clinics } from './clinics'

export const AUDIT_OUTCOMES = ['done', 'refused'] as const

/**
 * Who did what, when. Written in the same transaction as the deed. Append-only; holds no clinical content. Events of a
 * clinic are a chain: each is sealed together with the seal of the one before.
 */
export const auditEvents = pgTable(
  'audit_events',
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    id: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    therapistId: uuid(),
    /** The patient's own link, where the patient did it. */
    linkId: uuid(),
    patientId: uuid(),
    /** Such as 'chart.opened', 'home-program.issued'. */
    action: text().notNull(),
    outcome: text({ enum: AUDIT_OUTCOMES }).notNull().default('done'),
    /** The record touched, by id; never names or findings. */
    object: jsonb().$type<Readonly<Record<string, string | number | boolean>>>().notNull(),
    /** Counted from 1 in each clinic, without gaps; null while an event of an earlier version is not sealed yet. */
    seq: bigint({ mode: 'number' }),
    /** The seal of the event before; of the first, zeros. */
    prevHash: text(),
    /** The seal, in hexadecimal. */
    hash: text(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique().on(t.clinicId, t.seq),
    index().on(t.clinicId, t.at),
    index().on(t.clinicId, t.patientId, t.at),
    // What one person did is told from the newest back, however rarely they did anything.
    index().on(t.clinicId, t.therapistId, t.seq),
    // The same of what is done rarely, on any day.
    index().on(t.clinicId, t.action, t.at),
  ],
)

/** Where a clinic's chain ends. Who adds to the chain holds this row until the commit: that is the turn. */
export const auditHeads = pgTable('audit_heads', {
  clinicId: uuid()
    .primaryKey()
    .references(() => clinics.id),
  seq: bigint({ mode: 'number' }).notNull(),
  hash: text().notNull(),
})
