import 'server-only'
import { inClinic } from '@/db/client'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import { may } from '@/lib/auth/access'
import { anchorFile, readAnchors } from './anchors'
import { type ChainCheck, checkChain } from './reads-chain'
import type { AuditAction } from './schema'
import { recordEvent } from './writes'

/**
 * Checks the clinic's own chain, and leaves on the record that it was checked and whether it held.
 * @throws AppError('not-allowed') for all who may not read the audit trail
 */
export async function checkOwnChain(reader: Therapist, at: Date): Promise<ChainCheck> {
  if (!may(reader, 'audit')) throw new AppError('not-allowed')
  const { clinicId, id: therapistId } = reader
  const checked = await checkChain(clinicId, { anchors: readAnchors(anchorFile()).get(clinicId) ?? [] })
  const object = { events: checked.head.seq, holds: checked.broken === undefined }
  await inClinic(clinicId, (tx) =>
    recordEvent(tx, { clinicId, therapistId, action: 'audit.checked', object }, at),
  )
  return checked
}

/** That somebody looked at a list of patients, and how many it showed. A chart that is opened has its own event. */
export const recordListRead = (
  { clinicId, id: therapistId }: Therapist,
  action: Extract<AuditAction, 'caseload.read' | 'today.read' | 'desk.read' | 'retention.read'>,
  shown: number,
  at: Date,
): Promise<void> =>
  inClinic(clinicId, (tx) => recordEvent(tx, { clinicId, therapistId, action, object: { shown } }, at))
