import 'server-only'
import { cookies } from 'next/headers'
import { now } from '@/lib/clinic/clock'
import { env } from '@/lib/env'
import { type LinkAccess, openLink } from './link-access'

/**
 * The name and attributes of the cookie of a patient's device. Browsers send it only to the patient's page, and never from
 * another site.
 */
function checkInCookie() {
  const secure = env().NEXTAUTH_URL?.startsWith('https://') ?? false
  const options = { httpOnly: true, sameSite: 'strict', path: '/c', secure } as const
  return { name: `${secure ? '__Secure-' : ''}plumbline-check-in`, options }
}

export const readCheckInCookie = async (): Promise<string | undefined> =>
  (await cookies()).get(checkInCookie().name)?.value

/** Sets the cookie of a device, to last until its link ends. */
export async function keepCheckInCookie(value: string, until: Date, at: Date): Promise<void> {
  const { name, options } = checkInCookie()
  const maxAge = Math.floor((until.getTime() - at.getTime()) / 1000)
  ;(await cookies()).set(name, value, { ...options, maxAge })
}

export async function dropCheckInCookie(): Promise<void> {
  const { name, options } = checkInCookie()
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
}

/**
 * The patient whose verified device sent the request.
 * @throws AppError('not-found') for any other; 'not-allowed' until the year of birth is given
 */
export const requireLink = async (): Promise<LinkAccess> => openLink(await readCheckInCookie(), now())
