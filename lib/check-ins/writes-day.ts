import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { checkInExercises, checkIns } from '@/db/schema/check-ins'
import type { DayBefore } from './merge-own'

/** A day that is on record, with what was told of single exercises. */
export type KeptDay = DayBefore & {
  readonly id: string
  readonly version: number
  readonly recordedAt: Date
}

/** That day of a home program, held until the end of the transaction; undefined where nothing is on record. */
export async function holdDay(
  tx: Tx,
  { clinicId }: { readonly clinicId: string },
  { homeProgramId, day }: { readonly homeProgramId: string; readonly day: string },
): Promise<KeptDay | undefined> {
  const [row] = await tx
    .select()
    .from(checkIns)
    .where(
      and(eq(checkIns.clinicId, clinicId), eq(checkIns.homeProgramId, homeProgramId), eq(checkIns.day, day)),
    )
    .for('update')
  if (!row) return undefined
  const exercises = await tx
    .select()
    .from(checkInExercises)
    .where(and(eq(checkInExercises.clinicId, clinicId), eq(checkInExercises.checkInId, row.id)))
  // Of a release that kept the ends of lines as a form sends them; a phone sends them as they are typed.
  const note = row.note.replaceAll('\r\n', '\n')
  return { ...row, note, exercises: exercises.map(({ clinicId: _, checkInId: __, ...exercise }) => exercise) }
}
