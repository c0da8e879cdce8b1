import 'server-only'
import { env } from '@/lib/env'

/**
 * The name and attributes of the session cookie. Behind https its prefix has browsers refuse one that another host,
 * a subdomain too, tries to set; taking it away needs the same attributes as setting it.
 */
export function sessionCookie() {
  const secure = env().NEXTAUTH_URL?.startsWith('https://') ?? false
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const
  return { name: `${secure ? '__Host-' : ''}next-auth.session-token`, options }
}
