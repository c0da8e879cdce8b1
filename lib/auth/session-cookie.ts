import 'server-only'
import { env } from '@/lib/env'

export const isBehindHttps = (): boolean => env().NEXTAUTH_URL?.startsWith('https://') ?? false

/**
 * The name and attributes of the session cookie. Behind https its prefix has browsers refuse one that another host,
 * a subdomain too, tries to set; taking it away needs the same attributes as setting it.
 */
export function sessionCookie() {
  const secure = isBehindHttps()
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const
  return { name: `${secure ? '__Host-' : ''}next-auth.session-token`, options }
}
