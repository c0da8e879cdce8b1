import 'server-only'
import { and, eq } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { favoriteExercises } from '@/db/schema/own-exercises'
import { recordEvent } from '@/lib/audit/writes'
import { requirePower } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import { isExerciseSlug } from '@/lib/clinical/catalog'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import { isOwnSlug } from '@/lib/clinical/own-slug'
import { AppError } from '@/lib/errors'
import { ownExercisesOf } from '@/lib/own-exercises/reads'

/** The exercise that a text names: the catalog's, or one of this clinic's own. @throws AppError('not-found') */
async function exerciseNamed(tx: Tx, clinicId: string, slug: string): Promise<PrescribedSlug> {
  if (isExerciseSlug(slug)) return slug
  if (isOwnSlug(slug) && (await ownExercisesOf(tx, clinicId, [slug])).has(slug)) return slug
  throw new AppError('not-found')
}

/**
 * Marks an exercise as one that the therapist wants at the top of the catalog, or takes the mark away. Twice is once.
 * @throws AppError('not-allowed') for the front desk; 'not-found' for an exercise that the clinic does not have
 */
export function setFavorite(
  therapist: Therapist,
  named: string,
  isFavorite: boolean,
  at: Date,
): Promise<void> {
  requirePower(therapist, 'charts')
  const { clinicId, id: therapistId } = therapist
  return inClinic(clinicId, async (tx) => {
    const exercise = await exerciseNamed(tx, clinicId, named)
    const changed = isFavorite
      ? await tx
          .insert(favoriteExercises)
          .values({ clinicId, therapistId, exercise, addedAt: at })
          .onConflictDoNothing()
          .returning({ exercise: favoriteExercises.exercise })
      : await tx
          .delete(favoriteExercises)
          .where(
            and(
              eq(favoriteExercises.clinicId, clinicId),
              eq(favoriteExercises.therapistId, therapistId),
              eq(favoriteExercises.exercise, exercise),
            ),
          )
          .returning({ exercise: favoriteExercises.exercise })
    if (changed.length === 0) return
    const action = isFavorite ? 'favorite.added' : 'favorite.removed'
    await recordEvent(tx, { clinicId, therapistId, action, object: { exercise } }, at)
  })
}
