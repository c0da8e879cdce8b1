import { foreignKey, index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { patients } from './patients'
import { textByCode } from './text-by-code'

/** The words of a patient's name and record number, folded, so that a search by their beginnings reads an index. */
export const patientWords = pgTable(
  'patient_words',
  { clinicId: uuid().notNull(), word: textByCode().notNull(), patientId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.word, t.patientId] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    index().on(t.clinicId, t.patientId),
  ],
)
