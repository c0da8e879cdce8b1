import 'server-only'
import { and, eq, isNotNull, or } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { checkInDevices } from '@/db/schema/check-in-links'
import { recordEvent } from '@/lib/audit/writes'
import { AppError } from '@/lib/errors'
import { type DeviceKey, deviceKeyOf, isThisDevice, type Link, openDevice } from './check-in-devices'
import type { RecordAccess } from './record-access'

/**
 * Proof that a patient opened their own link in a verified browser. It holds for one episode. Only openLink makes it, and
 * its twin for tests.
 */
export type LinkAccess = RecordAccess & {
  readonly episodeId: string
  readonly linkId: string
}

const asProof = (
  access: Omit<LinkAccess, keyof RecordAccess> & Pick<RecordAccess, 'clinicId' | 'patientId'>,
) => access as LinkAccess

/** How often, at most, it is noted that a device was seen. */
const SEEN_EVERY_MILLISECONDS = 10 * 60_000

/** A visit is one event, however much is looked at within it. */
async function noteSeen(tx: Tx, key: DeviceKey, { clinicId, patientId, id }: Link, at: Date): Promise<void> {
  await tx.update(checkInDevices).set({ lastSeenAt: at }).where(isThisDevice(key))
  const event = { clinicId, therapistId: null, linkId: id, patientId, object: { link: id } }
  await recordEvent(tx, { ...event, action: 'check-in-link.opened' }, at)
}

/**
 * Opens the patient's own link with the cookie of their device. It is looked up on every access: once a link is turned
 * off or has ended, it shows nothing.
 * @throws AppError('not-found') for no cookie, an unknown one or one of an ended link alike; 'not-allowed' until the year
 * of birth is given
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

/** Forgets a device, unless wrong years were given on it: leaving must not reset their count. */
export async function leaveLink(cookie: string | undefined): Promise<void> {
  const key = deviceKeyOf(cookie)
  if (!key) return
  const mayGo = or(isNotNull(checkInDevices.verifiedAt), eq(checkInDevices.wrongTries, 0))
  await inClinic(key.clinicId, (tx) => tx.delete(checkInDevices).where(and(isThisDevice(key), mayGo)))
}
