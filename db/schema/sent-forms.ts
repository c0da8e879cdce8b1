import { foreignKey, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { therapists } from './clinics'

/** What was answered to a form, so that it can be answered again: as the page shows it, or where it went. */
export type SentAnswer = { readonly done?: string | undefined } | { readonly redirect: string }

/**
 * A form that changed something, by the key that the page gave it: sent again it changes nothing more. Kept for a day.
 * Holds no field of the form, only whether a second one is the same.
 */
export const sentForms = pgTable(
  'sent_forms',
  {
    clinicId: uuid().notNull(),
    therapistId: uuid().notNull(),
    key: uuid().notNull(),
    /** Of two sends of one form, which one this is. */
    attempt: uuid().notNull(),
    /** HMAC of the fields. */
    fields: text().notNull(),
    /** Null until the answer is known, a moment after the change. */
    answer: jsonb().$type<SentAnswer>(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.therapistId, t.key] }),
    foreignKey({
      columns: [t.clinicId, t.therapistId],
      foreignColumns: [therapists.clinicId, therapists.id],
    }),
    index().on(t.clinicId, t.at),
  ],
)
