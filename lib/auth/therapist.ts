import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { now } from '@/lib/clinic/clock'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { paths } from '@/lib/paths'
import { noteRefusal } from '@/lib/refusals'
import { may, type Power } from './access'
import { sessionKeyOf } from './options'
import { sessionCookie } from './session-cookie'
import { LIFETIME_MILLISECONDS } from './session-expiry'
import {
  type Pending,
  type SessionKey,
  type SessionStanding,
  type SessionTherapist,
  standingOfSession,
} from './sessions'

/** Who is signed in. */
export type Therapist = SessionTherapist

/** The session that the request's cookie names; it may have ended. */
export async function sessionKey(): Promise<SessionKey | undefined> {
  const secret = env().NEXTAUTH_SECRET
  const token = (await cookies()).get(sessionCookie().name)?.value
  if (!secret || !token) return undefined
  // A cookie that is not ours, or no longer, does not decode: that is as good as none.
  return sessionKeyOf(await decode({ token, secret }).catch(() => undefined))
}

/** The state of the request's session, looked up once at each request: a session that has ended is out at once. */
const sessionStanding = cache(async (): Promise<SessionStanding | undefined> => {
  const key = await sessionKey()
  return key && standingOfSession(key, now())
})

/** The one way in: who is signed in; undefined for nobody, and for a session whose second factor is still to come. */
export async function signedInTherapist(): Promise<Therapist | undefined> {
  const standing = await sessionStanding()
  return standing && standing.pending === undefined ? standing.therapist : undefined
}

/** Whoever gave the right password and must still give or set up a second factor. Only for the second step of signing in. */
export async function waitingTherapist(): Promise<
  { readonly therapist: Therapist; readonly pending: Pending } | undefined
> {
  const standing = await sessionStanding()
  return standing?.pending ? { therapist: standing.therapist, pending: standing.pending } : undefined
}

/** Who is signed in. Anybody else is sent to sign in, and comes back to where the request was going. */
export async function requireTherapist(): Promise<Therapist> {
  const therapist = await signedInTherapist()
  if (therapist) return therapist
  const wanted = (await headers()).get('x-plumbline-path') ?? undefined
  if (await waitingTherapist()) redirect(paths.secondStep(wanted))
  redirect(wanted ? `${paths.signIn()}?callbackUrl=${encodeURIComponent(wanted)}` : paths.signIn())
}

/** Whoever must set up a second factor before anything else; anybody else is sent to sign in. */
export async function requireSettingUp(): Promise<Therapist> {
  const waiting = await waitingTherapist()
  if (waiting?.pending === 'set-up') return waiting.therapist
  redirect(paths.signIn())
}

/** Gives the browser the cookie of a session that began outside the library. */
export async function keepSession(key: SessionKey): Promise<void> {
  const secret = env().NEXTAUTH_SECRET ?? ''
  const maxAge = LIFETIME_MILLISECONDS / 1000
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, await encode({ token: { ...key }, secret, maxAge }), { ...options, maxAge })
}

/** Removes the cookie. That alone ends nothing: the session must be ended as well. */
export async function dropSession(): Promise<void> {
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
}

/**
 * Who is signed in, if they have this power: the lock of a page.
 * @throws AppError('not-found') for anybody else who is signed in: for them the page does not exist
 */
export async function requireTherapistWith(power: Power): Promise<Therapist> {
  const therapist = await requireTherapist()
  if (may(therapist, power)) return therapist
  noteRefusal('not-allowed')
  throw new AppError('not-found')
}
