import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { inClinic, outsideClinics, type Tx } from '@/db/client'
import { checkInDevices, checkInLinks, checkInTokens } from '@/db/schema/check-in-links'
import { patients } from '@/db/schema/patients'
import { recordEvent } from '@/lib/audit/writes'
import { readToken } from '@/lib/check-in-links/schema'
import { tokenHash } from '@/lib/check-in-links/token'
import { noteRefusal } from '@/lib/refusals'
import { countWrongToken, hasUsedUpTokens } from './attempts'
import {
  addDevice,
  cookieOf,
  type Device,
  DEVICE_TRIES,
  type DeviceKey,
  deviceKeyOf,
  isLinkOpen,
  isThisDevice,
  type Link,
  LINK_TRIES,
  openDevice,
  wrongTriesOf,
} from './check-in-devices'

/** What a token opened: the device is let in, or must give the year of birth first. */
type Opened = {
  readonly state: 'open' | 'year'
  /** For the browser to keep until then. */
  readonly cookie: string
  readonly until: Date
}

type NotOpened = { readonly state: 'unknown' } | { readonly state: 'wait' }

const isLink = ({ clinicId, linkId }: { readonly clinicId: string; readonly linkId: string }) =>
  and(eq(checkInLinks.clinicId, clinicId), eq(checkInLinks.id, linkId))

/** The device is the one that opened this link before, or a new one. */
async function deviceFor(tx: Tx, link: Link, cookie: string | undefined, at: Date): Promise<Opened> {
  const until = link.expiresAt
  const known = deviceKeyOf(cookie)
  const found = known?.clinicId === link.clinicId ? await openDevice(tx, known, at) : undefined
  if (known && found?.link.id === link.id)
    return { state: found.device.verifiedAt === null ? 'year' : 'open', cookie: cookieOf(known), until }
  return { state: 'year', cookie: cookieOf(await addDevice(tx, link, at)), until }
}

/**
 * Opens a link by what was scanned or typed. The right token always works, however many wrong ones came from the same
 * address. For an unknown token the same queries run, so that neither words nor time tell it from an ended one.
 */
export async function openByToken(
  typed: string,
  cookie: string | undefined,
  address: string | undefined,
  at: Date,
): Promise<Opened | NotOpened> {
  const hash = tokenHash(readToken(typed) ?? '')
  const { token, isUsedUp } = await outsideClinics(async (tx) => {
    const [row] = await tx.select().from(checkInTokens).where(eq(checkInTokens.tokenHash, hash))
    return { token: row, isUsedUp: await hasUsedUpTokens(tx, address, at) }
  })
  const where = token ?? { clinicId: randomUUID(), linkId: randomUUID() }
  const opened = await inClinic(where.clinicId, async (tx) => {
    const [link] = await tx.select().from(checkInLinks).where(isLink(where))
    return link && isLinkOpen(link, at) ? deviceFor(tx, link, cookie, at) : undefined
  })
  if (opened) return opened
  if (isUsedUp) {
    noteRefusal('too-many-attempts')
    return { state: 'wait' }
  }
  return { state: (await countWrongToken(address, at)) ? 'unknown' : 'wait' }
}

type YearAnswer =
  { readonly state: 'open' | 'locked' | 'unknown' } | { readonly state: 'year'; readonly triesLeft: number }

async function bornInYear(tx: Tx, { clinicId, patientId }: Link, year: number): Promise<boolean> {
  const [patient] = await tx
    .select({ dateOfBirth: patients.dateOfBirth })
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
  return patient !== undefined && Number(patient.dateOfBirth.slice(0, 4)) === year
}

/** Takes one try of a link at a time: of twenty at once, each sees the ones before it. */
async function tryYear(tx: Tx, key: DeviceKey, link: Link, year: number, at: Date): Promise<YearAnswer> {
  const [device] = await tx.select().from(checkInDevices).where(isThisDevice(key))
  if (!device) return { state: 'unknown' }
  if (device.verifiedAt !== null) return { state: 'open' }
  const left = Math.min(DEVICE_TRIES - device.wrongTries, LINK_TRIES - (await wrongTriesOf(tx, link, at)))
  if (left <= 0) {
    noteRefusal('too-many-attempts')
    return { state: 'locked' }
  }
  const isRight = await bornInYear(tx, link, year)
  const change: Partial<Device> = isRight
    ? { verifiedAt: at, wrongTries: 0, lastSeenAt: at }
    : { wrongTries: device.wrongTries + 1, lastSeenAt: at }
  await tx.update(checkInDevices).set(change).where(isThisDevice(key))
  if (!isRight && left > 1) return { state: 'year', triesLeft: left - 1 }
  const { clinicId, patientId, id } = link
  const action = isRight ? 'check-in-link.device-verified' : 'check-in-link.device-locked'
  await recordEvent(
    tx,
    { clinicId, therapistId: null, linkId: id, patientId, action, object: { link: id } },
    at,
  )
  return { state: isRight ? 'open' : 'locked' }
}

/**
 * Lets a device in that gives the patient's year of birth. After too many wrong years even the right one is refused;
 * devices that were let in before stay in.
 */
export async function giveYear(cookie: string | undefined, year: number, at: Date): Promise<YearAnswer> {
  const key = deviceKeyOf(cookie)
  if (!key) return { state: 'unknown' }
  return inClinic(key.clinicId, async (tx) => {
    const found = await openDevice(tx, key, at)
    if (!found) return { state: 'unknown' }
    const [link] = await tx
      .select()
      .from(checkInLinks)
      .where(isLink({ clinicId: key.clinicId, linkId: found.link.id }))
      .for('no key update')
    return link && isLinkOpen(link, at) ? tryYear(tx, key, link, year, at) : { state: 'unknown' }
  })
}
