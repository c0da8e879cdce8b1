import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { patientWords } from '@/db/schema/patient-words'
import { searchWords } from './search-words'

/** Keeps the words by which a patient is found, in the transaction that writes the name. */
export async function keepWords(
  tx: Tx,
  { clinicId, patientId }: { readonly clinicId: string; readonly patientId: string },
  { name, recordNumber }: { readonly name: string; readonly recordNumber: string },
): Promise<void> {
  await tx
    .delete(patientWords)
    .where(and(eq(patientWords.clinicId, clinicId), eq(patientWords.patientId, patientId)))
  const words = searchWords(`${name} ${recordNumber}`)
  if (words.length > 0)
    await tx.insert(patientWords).values(words.map((word) => ({ clinicId, word, patientId })))
}
