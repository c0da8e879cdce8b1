import { foreignKey, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { therapists } from './clinics'

/**
 * Who an account is at the provider that people sign in with: the provider's own name of a person, which it never gives to
 * another. Noted at the first sign-in; from then on nobody else with the same address gets in.
 */
export const providerIdentities = pgTable(
  'provider_identities',
  {
    clinicId: uuid().notNull(),
    therapistId: uuid().notNull(),
    issuer: text().notNull(),
    subject: text().notNull(),
    boundAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.therapistId, t.issuer] }),
    // One person there is one account of a clinic.
    unique().on(t.clinicId, t.issuer, t.subject),
    foreignKey({
      columns: [t.clinicId, t.therapistId],
      foreignColumns: [therapists.clinicId, therapists.id],
    }),
  ],
)
