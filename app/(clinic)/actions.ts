'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { endSession } from '@/lib/auth/sessions'
import { sessionKey, signedInTherapist } from '@/lib/auth/therapist'
import { now } from '@/lib/clinic/clock'
import { paths } from '@/lib/paths'

/** Ends the session in the database, which is what counts, and takes the cookie away. */
export async function signOut(): Promise<void> {
  const key = await sessionKey()
  if (key) await endSession(key, now())
  const jar = await cookies()
  for (const { name } of jar.getAll()) if (name.includes('next-auth.session-token')) jar.delete(name)
  redirect(paths.signIn())
}

/** Whether the session still counts; asking is being seen. */
export async function staySignedIn(): Promise<boolean> {
  return (await signedInTherapist()) !== undefined
}
