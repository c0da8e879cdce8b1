import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, isNotNull } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { exercisePhotos, ownExercises } from '@/db/schema/own-exercises'
import type { AuditAction } from '@/lib/audit/schema'
import { recordEvent } from '@/lib/audit/writes'
import { requirePower } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import type { ReencodedPhoto } from './photo'
import { OWN_LIMITS } from './schema'

/** Added, or the exercise has as many as it may have. */
export type PhotoAdded = { readonly id: string } | { readonly full: true }

const event = ({ clinicId, id }: Therapist, action: AuditAction, photo: string, exercise: string) => ({
  clinicId,
  therapistId: id,
  action,
  object: { photo, exercise },
})

/**
 * Adds a photo after those there are.
 * @throws AppError('not-allowed') for the front desk; 'not-found' when the exercise is not the clinic's
 */
export async function addPhoto(
  therapist: Therapist,
  exerciseId: string,
  { photo, alt }: { readonly photo: ReencodedPhoto; readonly alt: string },
  at: Date,
): Promise<PhotoAdded> {
  requirePower(therapist, 'charts')
  const { clinicId } = therapist
  return inClinic(clinicId, async (tx) => {
    // Held, so that of photos sent at once each sees those before it.
    const [exercise] = await tx
      .select({ id: ownExercises.id })
      .from(ownExercises)
      .where(and(eq(ownExercises.clinicId, clinicId), eq(ownExercises.id, exerciseId)))
      .for('no key update')
    if (!exercise) throw new AppError('not-found')
    const positions = await tx
      .select({ position: exercisePhotos.position })
      .from(exercisePhotos)
      .where(
        and(
          eq(exercisePhotos.clinicId, clinicId),
          eq(exercisePhotos.exerciseId, exerciseId),
          isNotNull(exercisePhotos.position),
        ),
      )
    if (positions.length >= OWN_LIMITS.photos) return { full: true }
    const id = randomUUID()
    const position = Math.max(-1, ...positions.map((taken) => taken.position ?? -1)) + 1
    await tx.insert(exercisePhotos).values({
      ...photo,
      alt,
      position,
      clinicId,
      id,
      exerciseId,
      addedBy: therapist.id,
      addedAt: at,
    })
    await recordEvent(tx, event(therapist, 'exercise-photo.added', id, exerciseId), at)
    return { id }
  })
}

/**
 * Takes a photo off its exercise. Its bytes stay, for home programs that show it.
 * @throws AppError('not-allowed') for the front desk; 'not-found' when it is not on an exercise of the clinic's
 */
export async function takePhotoOff(therapist: Therapist, photoId: string, at: Date): Promise<void> {
  requirePower(therapist, 'charts')
  const { clinicId } = therapist
  await inClinic(clinicId, async (tx) => {
    const [taken] = await tx
      .update(exercisePhotos)
      .set({ position: null })
      .where(
        and(
          eq(exercisePhotos.clinicId, clinicId),
          eq(exercisePhotos.id, photoId),
          isNotNull(exercisePhotos.position),
        ),
      )
      .returning({ exerciseId: exercisePhotos.exerciseId })
    if (!taken) throw new AppError('not-found')
    await recordEvent(tx, event(therapist, 'exercise-photo.taken-off', photoId, taken.exerciseId), at)
  })
}
