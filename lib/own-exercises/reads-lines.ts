import 'server-only'
import type { Tx } from '@/db/client'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import { isOwnSlug } from '@/lib/clinical/own-slug'
import type { Prescribed } from '@/lib/clinical/prescribed-exercise'
import { AppError } from '@/lib/errors'
import { ownExercisesOf } from './reads'

/**
 * Lines with the clinic's own exercises that they name, as the clinic's records have them, whatever came with the lines.
 * @throws AppError('conflict') where a line names one that the clinic does not have
 */
export async function withOwnExercises<Line extends { readonly exercise: PrescribedSlug }>(
  tx: Tx,
  clinicId: string,
  lines: readonly Line[],
): Promise<(Line & Prescribed)[]> {
  const slugs = [...new Set(lines.map(({ exercise }) => exercise).filter(isOwnSlug))]
  if (slugs.length === 0) return [...lines]
  const known = await ownExercisesOf(tx, clinicId, slugs)
  return lines.map((line) => {
    if (!isOwnSlug(line.exercise)) return line
    const own = known.get(line.exercise)
    if (!own) throw new AppError('conflict')
    return { ...line, own }
  })
}
