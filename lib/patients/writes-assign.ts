import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { therapists } from '@/db/schema/clinics'
import { patients } from '@/db/schema/patients'
import { recordEvent } from '@/lib/audit/writes'
import { requirePower, treats } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import type { AssignInput } from './schema'

/** For whom it was done, and for whom it was not and why, in words. */
export type DoneForMany = {
  readonly done: readonly string[]
  readonly left: readonly { readonly patientId: string; readonly reason: string }[]
}

export const NOT_FOUND = 'This record is gone.'
const CHANGED = 'The record was changed meanwhile. Look at it and assign again.'

/**
 * Assigns several patients to a therapist in one transaction. Whoever was changed meanwhile is left alone and named;
 * the others are assigned.
 * @throws AppError('not-allowed') for the front desk
 */
export function assignPatients(
  therapist: Therapist,
  { therapistId, patients: asked }: AssignInput,
  at: Date,
): Promise<DoneForMany | { readonly problem: string }> {
  requirePower(therapist, 'charts')
  const { clinicId } = therapist
  return inClinic(clinicId, async (tx) => {
    const [treating] = await tx
      .select({ name: therapists.name, active: therapists.active, role: therapists.role })
      .from(therapists)
      .where(and(eq(therapists.clinicId, clinicId), eq(therapists.id, therapistId)))
    if (!treating || !treats(treating))
      return { problem: 'Choose a therapist who treats patients at this clinic.' }
    const ids = asked.map(({ patientId }) => patientId)
    // In one order for everyone, so that two who assign the same patients wait for each other and not both for ever.
    const found = await tx
      .select({ id: patients.id, version: patients.version, assignedTo: patients.assignedTherapistId })
      .from(patients)
      .where(and(eq(patients.clinicId, clinicId), inArray(patients.id, ids)))
      .orderBy(asc(patients.id))
      .for('no key update')
    const now = new Map(found.map((row) => [row.id, row]))
    const done: string[] = []
    const left: { patientId: string; reason: string }[] = []
    for (const { patientId, version } of asked) {
      const row = now.get(patientId)
      if (!row) left.push({ patientId, reason: NOT_FOUND })
      else if (row.assignedTo === therapistId)
        left.push({ patientId, reason: `${treating.name} treats this patient already.` })
      else if (row.version !== version) left.push({ patientId, reason: CHANGED })
      else {
        await tx
          .update(patients)
          .set({ assignedTherapistId: therapistId, version: version + 1 })
          .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
        await recordEvent(
          tx,
          {
            clinicId,
            therapistId: therapist.id,
            patientId,
            action: 'patient.assigned',
            object: { patient: patientId, therapist: therapistId, version: version + 1 },
          },
          at,
        )
        done.push(patientId)
      }
    }
    return { done, left }
  })
}
