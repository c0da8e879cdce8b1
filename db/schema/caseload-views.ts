import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { therapists } from './clinics'

/** A therapist's own way of looking at the caseload: filters, order and columns under a name. */
export const caseloadViews = pgTable(
  'caseload_views',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    therapistId: uuid().notNull(),
    name: text().notNull(),
    /** As in the address of the page. */
    query: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
    columns: text().array().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.therapistId],
      foreignColumns: [therapists.clinicId, therapists.id],
    }),
    index().on(t.clinicId, t.therapistId),
  ],
)
