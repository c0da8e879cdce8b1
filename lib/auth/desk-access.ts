import 'server-only'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { inClinic } from '@/db/client'
import { patients } from '@/db/schema/patients'
import { recordEvent } from '@/lib/audit/writes'
import { now } from '@/lib/clinic/clock'
import { AppError } from '@/lib/errors'
import { may } from './access'
import type { ChartAccess } from './chart-access'
import type { Therapist } from './therapist'

declare const deskProof: unique symbol

/**
 * Proof that the front desk may see who this patient is and how to reach them, and print what was issued. It is no
 * `RecordAccess`: reads of anything clinical do not take it. Only openDesk makes it.
 */
export type DeskAccess = {
  readonly clinicId: string
  readonly patientId: string
  readonly therapist: Therapist
  readonly [deskProof]: true
}

/** Whoever may see a patient's contacts and hand over what was issued. */
export type ContactAccess = ChartAccess | DeskAccess

const asProof = (therapist: Therapist, patientId: string): DeskAccess =>
  ({ clinicId: therapist.clinicId, patientId, therapist }) as DeskAccess

/**
 * Opens what the front desk sees of a patient of its own clinic, and leaves that on the record unless a write follows
 * that does.
 * @throws AppError('not-found') alike for a malformed, an unknown and a foreign id, and for who is not at the front desk
 */
export async function openDesk(
  therapist: Therapist,
  patientId: string,
  { audited = true }: { readonly audited?: boolean } = {},
): Promise<DeskAccess> {
  if (!may(therapist, 'desk') || !z.uuid().safeParse(patientId).success) throw new AppError('not-found')
  const { clinicId } = therapist
  await inClinic(clinicId, async (tx) => {
    const [found] = await tx
      .select({ id: patients.id })
      .from(patients)
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
    if (!found) throw new AppError('not-found')
    if (audited)
      await recordEvent(
        tx,
        { clinicId, therapistId: therapist.id, patientId, action: 'desk.opened', object: {} },
        now(),
      )
  })
  return asProof(therapist, patientId)
}
