import 'server-only'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { patients } from '@/db/schema/patients'
import { AppError } from '@/lib/errors'
import { noteRefusal } from '@/lib/refusals'

/** @throws AppError('not-found') for text that is not an id, before the database is asked */
export function requireId(text: string): void {
  if (!z.uuid().safeParse(text).success) throw new AppError('not-found')
}

/** @throws AppError('not-found') for an unknown id and for one of another clinic alike */
export async function requireOwnPatient(tx: Tx, clinicId: string, patientId: string): Promise<void> {
  const [found] = await tx
    .select({ id: patients.id })
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
  if (found) return
  noteRefusal('no-such-record')
  throw new AppError('not-found')
}
