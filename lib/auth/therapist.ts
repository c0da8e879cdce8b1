import 'server-only'
import { decode } from 'next-auth/jwt'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { now } from '@/lib/clinic/clock'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { paths } from '@/lib/paths'
import { may, type Power } from './access'
import { sessionKeyOf } from './options'
import { sessionCookie } from './session-cookie'
import { type SessionKey, type SessionTherapist, therapistOfSession } from './sessions'

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

/** Who is signed in, or undefined. Looked up once for each request, in the database: an ended session is out at once. */
export const signedInTherapist = cache(async (): Promise<Therapist | undefined> => {
  const key = await sessionKey()
  return key && therapistOfSession(key, now())
})

/** Who is signed in; anybody else is sent to sign in, and comes back to where the request was going. */
export async function requireTherapist(): Promise<Therapist> {
  const therapist = await signedInTherapist()
  if (therapist) return therapist
  const wanted = (await headers()).get('x-plumbline-path')
  redirect(wanted ? `${paths.signIn()}?callbackUrl=${encodeURIComponent(wanted)}` : paths.signIn())
}

/**
 * Who is signed in and has this power: the lock of a page.
 * @throws AppError('not-found') for anybody else who is signed in: for them there is no such page
 */
export async function requireTherapistWith(power: Power): Promise<Therapist> {
  const therapist = await requireTherapist()
  if (!may(therapist, power)) throw new AppError('not-found')
  return therapist
}
