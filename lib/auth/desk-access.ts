import 'server-only'
import { inClinic } from '@/db/client'
import { recordEvent } from '@/lib/audit/writes'
import { now } from '@/lib/clinic/clock'
import { AppError } from '@/lib/errors'
import { noteRefusal } from '@/lib/refusals'
import { may } from './access'
import type { ChartAccess } from './chart-access'
import { requireId, requireOwnPatient } from './own-patient'
import type { Therapist } from './therapist'

declare const deskProof: unique symbol

/**
 * Proof that the front desk may see who this patient is and how to reach them, and print what was issued. It is not a
 * `RecordAccess`: reads of anything clinical do not take it. Only openDesk makes it, and its twin for tests.
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
 * Opens what the front desk sees of a patient of its own clinic, and records that in the audit trail.
 * @param audited false where the event of the write that follows stands for it
 * @throws AppError('not-found') for a malformed, unknown or foreign id alike, and for anybody not at the front desk
 */
export async function openDesk(
  therapist: Therapist,
  patientId: string,
  { audited = true }: { readonly audited?: boolean } = {},
): Promise<DeskAccess> {
  if (!may(therapist, 'desk')) {
    noteRefusal('not-allowed')
    throw new AppError('not-found')
  }
  requireId(patientId)
  const { clinicId } = therapist
  await inClinic(clinicId, async (tx) => {
    await requireOwnPatient(tx, clinicId, patientId)
    if (audited)
      await recordEvent(
        tx,
        { clinicId, therapistId: therapist.id, patientId, action: 'desk.opened', object: {} },
        now(),
      )
  })
  return asProof(therapist, patientId)
}
