import 'server-only'
import { env } from '@/lib/env'

export const isBehindHttps = (): boolean => env().NEXTAUTH_URL?.startsWith('https://') ?? false

/**
 * The name and attributes of the session cookie. Over https, the prefix of its name makes browsers refuse one that another
 * host, even a subdomain, tries to set. Removing it needs the same attributes as setting it.
 */
export function sessionCookie() {
  const secure = isBehindHttps()
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const
  return { name: `${secure ? '__Host-' : ''}next-auth.session-token`, options }
}
