import 'server-only'
import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { inClinic, type Tx } from '@/db/client'
import { readInClinic } from '@/db/read-in-clinic'
import { therapists } from '@/db/schema/clinics'
import { exercisePhotos, ownExercises } from '@/db/schema/own-exercises'
import type { ContactAccess } from '@/lib/auth/desk-access'
import { may } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import type { ExercisePhoto, OwnExercise } from '@/lib/clinical/own-exercise'
import { isOwnSlug, type OwnExerciseSlug, ownIdOf } from '@/lib/clinical/own-slug'
import { AppError } from '@/lib/errors'

/** An exercise of the clinic's own, with what its record says beside it. */
export type OwnExerciseRecord = OwnExercise & {
  readonly id: string
  readonly version: number
  /** Put away: no longer offered, still read by the plans that name it. */
  readonly archived: boolean
  readonly savedBy: string
  readonly savedAt: Date
}

type Row = typeof ownExercises.$inferSelect
type Photos = ReadonlyMap<string, readonly ExercisePhoto[]>

const isId = (id: string): boolean => z.uuid().safeParse(id).success

/** The slug of the exercise with this id. */
const slugOf = (id: string): OwnExerciseSlug => `own-${id}`

/** The photos that stand on these exercises, in order; without their bytes. */
async function photosOn(tx: Tx, clinicId: string, exerciseIds: readonly string[]): Promise<Photos> {
  const rows = await tx
    .select({ id: exercisePhotos.id, alt: exercisePhotos.alt, exerciseId: exercisePhotos.exerciseId })
    .from(exercisePhotos)
    .where(
      and(
        eq(exercisePhotos.clinicId, clinicId),
        inArray(exercisePhotos.exerciseId, [...exerciseIds]),
        isNotNull(exercisePhotos.position),
      ),
    )
    .orderBy(asc(exercisePhotos.position), asc(exercisePhotos.id))
  const photos = new Map<string, ExercisePhoto[]>()
  for (const { exerciseId, ...photo } of rows)
    photos.set(exerciseId, [...(photos.get(exerciseId) ?? []), photo])
  return photos
}

const exerciseOf = (row: Row, photos: Photos): OwnExercise => ({
  slug: slugOf(row.id),
  name: row.name,
  synonyms: row.synonyms,
  kind: row.kind,
  region: row.region,
  position: row.position,
  equipment: row.equipment,
  demands: row.demands,
  loadClass: row.loadClass,
  dosage: row.dosage,
  perSide: row.perSide,
  usualPhases: row.usualPhases,
  instructions: row.instructions,
  photos: photos.get(row.id) ?? [],
})

/**
 * The clinic's own exercises among these slugs, in an open transaction. Those put away are there too, because plans
 * name them; what is not the clinic's is simply absent.
 */
export async function ownExercisesOf(
  tx: Tx,
  clinicId: string,
  slugs: readonly string[],
): Promise<ReadonlyMap<OwnExerciseSlug, OwnExercise>> {
  const ids = slugs.filter(isOwnSlug).map(ownIdOf)
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select()
    .from(ownExercises)
    .where(and(eq(ownExercises.clinicId, clinicId), inArray(ownExercises.id, ids)))
  const photos = await photosOn(
    tx,
    clinicId,
    rows.map(({ id }) => id),
  )
  return new Map(rows.map((row) => [slugOf(row.id), exerciseOf(row, photos)]))
}

const records = (tx: Tx, clinicId: string, id?: string) =>
  tx
    .select({ row: ownExercises, savedBy: therapists.name })
    .from(ownExercises)
    .innerJoin(
      therapists,
      and(eq(therapists.clinicId, ownExercises.clinicId), eq(therapists.id, ownExercises.savedBy)),
    )
    .where(and(eq(ownExercises.clinicId, clinicId), id === undefined ? undefined : eq(ownExercises.id, id)))
    .orderBy(asc(sql`lower(${ownExercises.name})`), asc(ownExercises.id))

async function recordsOf(tx: Tx, clinicId: string, id?: string): Promise<OwnExerciseRecord[]> {
  const found = await records(tx, clinicId, id)
  const photos = await photosOn(
    tx,
    clinicId,
    found.map(({ row }) => row.id),
  )
  return found.map(({ row, savedBy }) => ({
    ...exerciseOf(row, photos),
    id: row.id,
    version: row.version,
    archived: row.archived,
    savedBy,
    savedAt: row.savedAt,
  }))
}

/** All of the clinic's own exercises by name, those put away too. */
export const listOwnExercises = ({ clinicId }: Therapist): Promise<readonly OwnExerciseRecord[]> =>
  readInClinic(clinicId, (tx) => recordsOf(tx, clinicId))

/** One of the clinic's own exercises. @throws AppError('not-found') when it is not the clinic's, or is none */
export async function getOwnExercise({ clinicId }: Therapist, id: string): Promise<OwnExerciseRecord> {
  if (!isId(id)) throw new AppError('not-found')
  const [found] = await inClinic(clinicId, (tx) => recordsOf(tx, clinicId, id))
  if (!found) throw new AppError('not-found')
  return found
}

/** The bytes of a photo; those taken off too, since home programs show them. @throws AppError('not-found') */
export async function readPhoto(therapist: Therapist, photoId: string): Promise<{ readonly jpeg: Buffer }> {
  const { clinicId } = therapist
  if (!isId(photoId) || !may(therapist, 'charts')) throw new AppError('not-found')
  const [found] = await readInClinic(clinicId, (tx) =>
    tx
      .select({ jpeg: exercisePhotos.jpeg })
      .from(exercisePhotos)
      .where(and(eq(exercisePhotos.clinicId, clinicId), eq(exercisePhotos.id, photoId))),
  )
  if (!found) throw new AppError('not-found')
  return found
}

/** The hashes of the photos that a document shows, with their ids; one that is not the clinic's is absent. */
export async function photoHashes(
  { clinicId }: ContactAccess,
  photoIds: readonly string[],
): Promise<readonly (readonly [id: string, sha256: string])[]> {
  const ids = photoIds.filter(isId)
  if (ids.length === 0) return []
  return inClinic(clinicId, async (tx) => {
    const sha256 = sql<string>`encode(sha256(${exercisePhotos.jpeg}), 'hex')`
    const rows = await tx
      .select({ id: exercisePhotos.id, sha256 })
      .from(exercisePhotos)
      .where(and(eq(exercisePhotos.clinicId, clinicId), inArray(exercisePhotos.id, ids)))
      .orderBy(asc(exercisePhotos.id))
    return rows.map((row) => [row.id, row.sha256] as const)
  })
}

/** The bytes of the photos that a document shows, by id; one that is not the clinic's is absent. */
export async function photosForPrint(
  { clinicId }: ContactAccess,
  photoIds: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const ids = photoIds.filter(isId)
  if (ids.length === 0) return new Map()
  const rows = await inClinic(clinicId, (tx) =>
    tx
      .select({ id: exercisePhotos.id, jpeg: exercisePhotos.jpeg })
      .from(exercisePhotos)
      .where(and(eq(exercisePhotos.clinicId, clinicId), inArray(exercisePhotos.id, ids))),
  )
  // Copies of their own: the driver's buffers are parts of a shared pool, and these go to another thread.
  return new Map(rows.map(({ id, jpeg }) => [id, new Uint8Array(jpeg)]))
}
