import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, ne, sql } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { clinics } from '@/db/schema/clinics'
import { ownExercises } from '@/db/schema/own-exercises'
import type { AuditAction } from '@/lib/audit/schema'
import { recordEvent } from '@/lib/audit/writes'
import { requirePower } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import type { OwnExerciseInput } from './schema'

/** Saved, or another exercise that is offered has this name. */
export type OwnExerciseSaved =
  { readonly id: string; readonly version: number } | { readonly nameTaken: true }

const event = ({ clinicId, id }: Therapist, action: AuditAction, exercise: string, version: number) => ({
  clinicId,
  therapistId: id,
  action,
  object: { exercise, version },
})

function requireWriter(therapist: Therapist): void {
  requirePower(therapist, 'charts')
}

/** Whether an exercise that is offered has this name already. Holds the clinic's names until the transaction ends. */
async function isTaken(tx: Tx, { clinicId }: Therapist, name: string, exceptId: string): Promise<boolean> {
  await tx.select({ id: clinics.id }).from(clinics).where(eq(clinics.id, clinicId)).for('no key update')
  const [other] = await tx
    .select({ id: ownExercises.id })
    .from(ownExercises)
    .where(
      and(
        eq(ownExercises.clinicId, clinicId),
        eq(sql`lower(${ownExercises.name})`, name.toLowerCase()),
        eq(ownExercises.archived, false),
        ne(ownExercises.id, exceptId),
      ),
    )
    .limit(1)
  return other !== undefined
}

/** What columns keep of an input; their arrays are the driver's to change. */
const columnsOf = ({ synonyms, demands, usualPhases, ...input }: OwnExerciseInput) => ({
  ...input,
  synonyms: [...synonyms],
  demands: demands && [...demands],
  usualPhases: [...usualPhases],
})

/** Writes an exercise of the clinic's own. @throws AppError('not-allowed') for the front desk */
export async function createOwnExercise(
  therapist: Therapist,
  input: OwnExerciseInput,
  at: Date,
): Promise<OwnExerciseSaved> {
  requireWriter(therapist)
  return inClinic(therapist.clinicId, async (tx) => {
    const id = randomUUID()
    if (await isTaken(tx, therapist, input.name, id)) return { nameTaken: true }
    await tx.insert(ownExercises).values({
      ...columnsOf(input),
      clinicId: therapist.clinicId,
      id,
      version: 1,
      savedBy: therapist.id,
      savedAt: at,
    })
    await recordEvent(tx, event(therapist, 'own-exercise.created', id, 1), at)
    return { id, version: 1 }
  })
}

type Change = Partial<typeof ownExercises.$inferInsert>

/** Takes the next version when the exercise is still as it was seen. */
async function takeVersion(
  tx: Tx,
  therapist: Therapist,
  id: string,
  expectedVersion: number,
  change: Change,
  at: Date,
): Promise<number> {
  const version = expectedVersion + 1
  const taken = await tx
    .update(ownExercises)
    .set({ ...change, version, savedBy: therapist.id, savedAt: at })
    .where(
      and(
        eq(ownExercises.clinicId, therapist.clinicId),
        eq(ownExercises.id, id),
        eq(ownExercises.version, expectedVersion),
      ),
    )
    .returning({ id: ownExercises.id })
  if (taken.length === 0) throw new AppError('conflict')
  return version
}

/**
 * Says an exercise anew.
 * @throws AppError('not-allowed') for the front desk; 'conflict' when it is no longer as it was seen, or is not the clinic's
 */
export async function changeOwnExercise(
  therapist: Therapist,
  id: string,
  input: OwnExerciseInput,
  expectedVersion: number,
  at: Date,
): Promise<OwnExerciseSaved> {
  requireWriter(therapist)
  return inClinic(therapist.clinicId, async (tx) => {
    if (await isTaken(tx, therapist, input.name, id)) return { nameTaken: true }
    const version = await takeVersion(tx, therapist, id, expectedVersion, columnsOf(input), at)
    await recordEvent(tx, event(therapist, 'own-exercise.changed', id, version), at)
    return { id, version }
  })
}

/**
 * Offers an exercise no longer; plans and home programs that name it keep it.
 * @throws AppError('not-allowed') for the front desk; 'conflict' as above
 */
export async function putAway(
  therapist: Therapist,
  id: string,
  expectedVersion: number,
  at: Date,
): Promise<void> {
  requireWriter(therapist)
  await inClinic(therapist.clinicId, async (tx) => {
    const version = await takeVersion(tx, therapist, id, expectedVersion, { archived: true }, at)
    await recordEvent(tx, event(therapist, 'own-exercise.put-away', id, version), at)
  })
}

/**
 * Offers an exercise again, unless its name has been given to another meanwhile.
 * @throws AppError('not-allowed') for the front desk; 'conflict' as above
 */
export async function bringBack(
  therapist: Therapist,
  id: string,
  expectedVersion: number,
  at: Date,
): Promise<OwnExerciseSaved> {
  requireWriter(therapist)
  return inClinic(therapist.clinicId, async (tx) => {
    const [kept] = await tx
      .select({ name: ownExercises.name })
      .from(ownExercises)
      .where(and(eq(ownExercises.clinicId, therapist.clinicId), eq(ownExercises.id, id)))
    if (!kept) throw new AppError('conflict')
    if (await isTaken(tx, therapist, kept.name, id)) return { nameTaken: true }
    const version = await takeVersion(tx, therapist, id, expectedVersion, { archived: false }, at)
    await recordEvent(tx, event(therapist, 'own-exercise.brought-back', id, version), at)
    return { id, version }
  })
}
