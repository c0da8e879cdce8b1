import 'server-only'
import { getToken } from 'next-auth/jwt'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { now } from '@/lib/clinic/clock'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { sessionKeyOf } from './options'
import { type SessionKey, type SessionTherapist, therapistOfSession } from './sessions'

/** Who is signed in. */
export type Therapist = SessionTherapist

/** The session that the request's cookie names; it may have ended. */
export async function sessionKey(): Promise<SessionKey | undefined> {
  const [jar, head] = await Promise.all([cookies(), headers()])
  const request = {
    cookies: Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value])),
    headers: Object.fromEntries(head),
  }
  const secret = env().NEXTAUTH_SECRET
  if (!secret) return undefined
  // The library asks for a whole request and reads these two parts of it.
  const token = await getToken({ req: request as unknown as Parameters<typeof getToken>[0]['req'], secret })
  return sessionKeyOf(token)
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
