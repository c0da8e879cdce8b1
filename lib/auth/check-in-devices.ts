import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { and, desc, eq, gt, inArray, isNull, sum } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { checkInDevices, checkInLinks } from '@/db/schema/check-in-links'

/** What the cookie of a device carries: an opaque id, and where to look it up. */
export type DeviceKey = { readonly clinicId: string; readonly deviceId: string }

export type Link = typeof checkInLinks.$inferSelect
export type Device = typeof checkInDevices.$inferSelect

/** After so many wrong years of birth a device is not asked again. */
export const DEVICE_TRIES = 5
/** After so many on all devices of a link together within a day, no new device gets in. */
export const LINK_TRIES = 20
const TRIES_MILLISECONDS = 24 * 60 * 60_000
/** How many devices of one link may wait for their year of birth; beyond that the oldest are forgotten. */
const MOST_WAITING = 20

const hashOf = (deviceId: string): string => createHash('sha256').update(deviceId).digest('hex')

const COOKIE = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/

/** The device that a cookie names; undefined for a cookie that we did not make. */
export function deviceKeyOf(cookie: string | undefined): DeviceKey | undefined {
  const [, clinicId, deviceId] = COOKIE.exec(cookie ?? '') ?? []
  return deviceId !== undefined && z.uuid().safeParse(clinicId).success
    ? { clinicId: clinicId ?? '', deviceId }
    : undefined
}

export const cookieOf = ({ clinicId, deviceId }: DeviceKey): string => `${clinicId}.${deviceId}`

export const isThisDevice = ({ clinicId, deviceId }: DeviceKey) =>
  and(eq(checkInDevices.clinicId, clinicId), eq(checkInDevices.idHash, hashOf(deviceId)))

/** Whether the link works at this moment. */
export const isLinkOpen = ({ revokedAt, expiresAt }: Link, at: Date): boolean =>
  revokedAt === null && at.getTime() < expiresAt.getTime()

/** A device and its link, when the link is open. */
export async function openDevice(
  tx: Tx,
  key: DeviceKey,
  at: Date,
): Promise<{ readonly device: Device; readonly link: Link } | undefined> {
  const [found] = await tx
    .select({ device: checkInDevices, link: checkInLinks })
    .from(checkInDevices)
    .innerJoin(
      checkInLinks,
      and(eq(checkInLinks.clinicId, checkInDevices.clinicId), eq(checkInLinks.id, checkInDevices.linkId)),
    )
    .where(isThisDevice(key))
  return found && isLinkOpen(found.link, at) ? found : undefined
}

/** Devices of a link on which nobody has tried a year yet. */
const waitingOf = ({ clinicId, id }: Link) =>
  and(
    eq(checkInDevices.clinicId, clinicId),
    eq(checkInDevices.linkId, id),
    isNull(checkInDevices.verifiedAt),
    eq(checkInDevices.wrongTries, 0),
  )

/** Adds a device to the link; it sees nothing yet. There is a limit, so that nobody can fill the table with a link. */
export async function addDevice(tx: Tx, link: Link, at: Date): Promise<DeviceKey> {
  const deviceId = randomBytes(32).toString('base64url')
  const { clinicId, id: linkId } = link
  const tooMany = await tx
    .select({ idHash: checkInDevices.idHash })
    .from(checkInDevices)
    .where(waitingOf(link))
    .orderBy(desc(checkInDevices.createdAt))
    .offset(MOST_WAITING - 1)
  if (tooMany.length > 0)
    await tx.delete(checkInDevices).where(
      and(
        waitingOf(link),
        inArray(
          checkInDevices.idHash,
          tooMany.map(({ idHash }) => idHash),
        ),
      ),
    )
  await tx
    .insert(checkInDevices)
    .values({ clinicId, linkId, idHash: hashOf(deviceId), createdAt: at, lastSeenAt: at })
  return { clinicId, deviceId }
}

/** Wrong years on all devices of the link within the last day. */
export async function wrongTriesOf(tx: Tx, { clinicId, id }: Link, at: Date): Promise<number> {
  const [row] = await tx
    .select({ tries: sum(checkInDevices.wrongTries).mapWith(Number) })
    .from(checkInDevices)
    .where(
      and(
        eq(checkInDevices.clinicId, clinicId),
        eq(checkInDevices.linkId, id),
        gt(checkInDevices.lastSeenAt, new Date(at.getTime() - TRIES_MILLISECONDS)),
      ),
    )
  return row?.tries ?? 0
}
