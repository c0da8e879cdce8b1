import { sql } from 'drizzle-orm'
import {
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { therapists } from './clinics'
import { patients } from './patients'

/** That a patient's record must be kept, whatever its age: it is not anonymized while one is on. */
export const legalHolds = pgTable(
  'legal_holds',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    patientId: uuid().notNull(),
    reason: text().notNull(),
    placedBy: uuid().notNull(),
    placedAt: timestamp({ withTimezone: true }).notNull(),
    /** Null while it is on. */
    liftedAt: timestamp({ withTimezone: true }),
    liftedBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.placedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    foreignKey({ columns: [t.clinicId, t.liftedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    uniqueIndex('legal_holds_one_on')
      .on(t.clinicId, t.patientId)
      .where(sql`lifted_at is null`),
    index().on(t.clinicId, t.patientId),
  ],
)
