import { eq } from 'drizzle-orm'
import { encode } from 'next-auth/jwt'
import { inClinic } from '@/db/client'
import { checkInLinks } from '@/db/schema/check-in-links'
import { therapists } from '@/db/schema/clinics'
import { sessions } from '@/db/schema/sessions'
import { type Arrival, beginSession } from '@/lib/auth/sessions'
import type { Therapist } from '@/lib/auth/therapist'
import { givenDevice, givenHomeProgram, givenLink, givenVerifiedDevice } from '@/lib/check-in-links/testing'
import type { CalendarDate } from '@/lib/clinical/calendar-date'

/** A provider vouches for the second factor that an administrator must have. */
const VOUCHED: Arrival = { browser: '', secondFactor: 'vouched' }

/** The cookie of a session of this account. */
export async function sessionCookieOf(
  { clinicId, id }: Pick<Therapist, 'clinicId' | 'id'>,
  at: Date,
  secret: string,
  arrived: Arrival = VOUCHED,
): Promise<string> {
  const key = await inClinic(clinicId, (tx) => beginSession(tx, { clinicId, therapistId: id }, arrived, at))
  return `next-auth.session-token=${await encode({ token: { ...key }, secret })}`
}

/** The account is deactivated while its session goes on. */
export const deactivate = async ({ clinicId, id }: Therapist): Promise<void> => {
  await inClinic(clinicId, (tx) => tx.update(therapists).set({ active: false }).where(eq(therapists.id, id)))
}

/** The session of that account that was last seen an hour ago. */
export const letSessionsExpire = async ({ clinicId, id }: Therapist, at: Date): Promise<void> => {
  const hourAgo = new Date(at.getTime() - 60 * 60_000)
  await inClinic(clinicId, (tx) =>
    tx.update(sessions).set({ lastSeenAt: hourAgo }).where(eq(sessions.therapistId, id)),
  )
}

const asCookie = (device: string): string => `plumbline-check-in=${device}`

/** Patients with a device: verified, not yet, and of a link that ended. */
export async function givenDevices(clinicId: string, at: Date) {
  const open = await givenLink(at, { clinicId })
  const homeProgramId = await givenHomeProgram(open.chart, open.episodeId, {
    number: 1,
    issuedOn: at.toISOString().slice(0, 10) as CalendarDate,
  })
  const ended = await givenLink(at, { clinicId })
  const endedDevice = await givenVerifiedDevice(ended.token, at)
  await inClinic(clinicId, (tx) =>
    tx
      .update(checkInLinks)
      .set({ expiresAt: new Date(at.getTime() - 1000) })
      .where(eq(checkInLinks.id, ended.linkId)),
  )
  return {
    homeProgramId,
    verified: asCookie(await givenVerifiedDevice(open.token, at)),
    unverified: asCookie(await givenDevice(open.token, at)),
    ended: asCookie(endedDevice),
  }
}
