'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { requireOwnOrigin } from '@/lib/auth/origin'
import { endSession } from '@/lib/auth/sessions'
import { sessionKey } from '@/lib/auth/therapist'
import { now } from '@/lib/clinic/clock'
import { paths } from '@/lib/paths'

const SESSION_COOKIES = /^(__Secure-|__Host-)?next-auth\.session-token/

/** Ends the session in the database, and then forgets its cookie. */
export async function signOut(): Promise<void> {
  await requireOwnOrigin()
  const key = await sessionKey()
  if (key) await endSession(key, now())
  const jar = await cookies()
  for (const { name } of jar.getAll()) if (SESSION_COOKIES.test(name)) jar.delete(name)
  redirect(paths.signIn())
}
