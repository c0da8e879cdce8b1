import 'server-only'
import { inClinic } from '@/db/client'
import { readTogether } from '@/db/read-together'
import { recordEvent } from '@/lib/audit/writes'
import { now } from '@/lib/clinic/clock'
import { AppError } from '@/lib/errors'
import { noteRefusal } from '@/lib/refusals'
import { may } from './access'
import { requireId, requireOwnPatient } from './own-patient'
import type { RecordAccess } from './record-access'
import type { Therapist } from './therapist'

/**
 * Proof that this therapist may read and write this patient's chart. Every read and write of a patient asks for one, so
 * that a forgotten check does not compile. Only openChart makes it, and its twin for tests.
 */
export type ChartAccess = RecordAccess & { readonly therapist: Therapist }

const asProof = (therapist: Therapist, patientId: string): ChartAccess =>
  ({ clinicId: therapist.clinicId, patientId, therapist }) as ChartAccess

/**
 * Opens a chart of the therapist's own clinic, and records that in the audit trail. Any therapist of the clinic may; a
 * refusal is recorded too.
 * @param audited false where another event stands for this opening: that of the write that follows, or of the page around it
 * @throws AppError('not-found') for a malformed, unknown or foreign id alike, and for anybody who may not open charts
 */
export async function openChart(
  therapist: Therapist,
  patientId: string,
  { audited = true }: { readonly audited?: boolean } = {},
): Promise<ChartAccess> {
  requireId(patientId)
  const { clinicId, id: therapistId } = therapist
  const isAllowed = may(therapist, 'charts')
  if (isAllowed && !audited) await readTogether(clinicId, (tx) => requireOwnPatient(tx, clinicId, patientId))
  else
    await inClinic(clinicId, async (tx) => {
      await requireOwnPatient(tx, clinicId, patientId)
      const event = { clinicId, therapistId, patientId, action: 'chart.opened', object: {} } as const
      await recordEvent(tx, isAllowed ? event : { ...event, outcome: 'refused' }, now())
    })
  if (isAllowed) return asProof(therapist, patientId)
  noteRefusal('not-allowed')
  throw new AppError('not-found')
}
