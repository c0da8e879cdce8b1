import 'server-only'
import { and, eq, isNotNull, or } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { checkInDevices } from '@/db/schema/check-in-links'
import { recordEvent } from '@/lib/audit/writes'
import { AppError } from '@/lib/errors'
import { type DeviceKey, deviceKeyOf, isThisDevice, type Link, openDevice } from './check-in-devices'
import type { RecordAccess } from './record-access'

/** Proof that a patient opened their own link on a browser that is verified. It holds for one episode. Only openLink makes it. */
export type LinkAccess = RecordAccess & {
  readonly episodeId: string
  readonly linkId: string
}

const asProof = (
  access: Omit<LinkAccess, keyof RecordAccess> & Pick<RecordAccess, 'clinicId' | 'patientId'>,
) => access as LinkAccess

/** Being seen is written at most this often. */
const SEEN_EVERY_MILLISECONDS = 10 * 60_000

/** A visit is one event, however much is looked at within it. */
async function noteSeen(tx: Tx, key: DeviceKey, { clinicId, patientId, id }: Link, at: Date): Promise<void> {
  await tx.update(checkInDevices).set({ lastSeenAt: at }).where(isThisDevice(key))
  const event = { clinicId, therapistId: null, linkId: id, patientId, object: { link: id } }
  await recordEvent(tx, { ...event, action: 'check-in-link.opened' }, at)
}

/**
 * Opens the patient's own link with the cookie of their device. It is looked up on every access: a link that was turned
 * off, or has ended, shows nothing from then on.
 * @throws AppError('not-found') alike for no cookie, an unknown one and one of an ended link; 'not-allowed' while the year
 * of birth was not given
 */
export async function openLink(cookie: string | undefined, at: Date): Promise<LinkAccess> {
  const key = deviceKeyOf(cookie)
  if (!key) throw new AppError('not-found')
  return inClinic(key.clinicId, async (tx) => {
    const found = await openDevice(tx, key, at)
    if (!found) throw new AppError('not-found')
    const { device, link } = found
    if (device.verifiedAt === null) throw new AppError('not-allowed')
    if (at.getTime() - device.lastSeenAt.getTime() >= SEEN_EVERY_MILLISECONDS)
      await noteSeen(tx, key, link, at)
    const { clinicId, patientId, episodeId, id: linkId } = link
    return asProof({ clinicId, patientId, episodeId, linkId })
  })
}

/** Forgets a device. One that was given wrong years is kept, so that leaving does not wipe its count. */
export async function leaveLink(cookie: string | undefined): Promise<void> {
  const key = deviceKeyOf(cookie)
  if (!key) return
  const mayGo = or(isNotNull(checkInDevices.verifiedAt), eq(checkInDevices.wrongTries, 0))
  await inClinic(key.clinicId, (tx) => tx.delete(checkInDevices).where(and(isThisDevice(key), mayGo)))
}
