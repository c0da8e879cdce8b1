import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Prescription } from '@/lib/clinical/plan'
import { CONDITIONS, PHASES } from '@/lib/clinical/vocabulary'
import { therapists } from './clinics'

/** A plan that a clinic keeps to start others from. It names no patient. */
export const planTemplates = pgTable(
  'plan_templates',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    name: text().notNull(),
    /** Null when it is not meant for one condition, or one phase. */
    condition: text({ enum: CONDITIONS }),
    phase: text({ enum: PHASES }),
    prescriptions: jsonb().$type<readonly Prescription[]>().notNull(),
    savedBy: uuid().notNull(),
    savedAt: timestamp({ withTimezone: true }).notNull(),
    version: integer().notNull().default(1),
    /** Put away: not offered any more. */
    archived: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.savedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    index().on(t.clinicId, t.name),
  ],
)
