'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { sessionCookie } from '@/lib/auth/session-cookie'
import { endSession } from '@/lib/auth/sessions'
import { sessionKey, signedInTherapist } from '@/lib/auth/therapist'
import { now } from '@/lib/clinic/clock'
import { paths } from '@/lib/paths'

/** Ends the session in the database, which is what counts, and takes the cookie away. */
export async function signOut(): Promise<void> {
  const key = await sessionKey()
  if (key) await endSession(key, now())
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
  redirect(paths.signIn())
}

/** Whether the session still counts; asking is being seen. */
export async function staySignedIn(): Promise<boolean> {
  return (await signedInTherapist()) !== undefined
}
