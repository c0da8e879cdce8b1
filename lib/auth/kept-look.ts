import 'server-only'
import { cookies } from 'next/headers'
import { lookCookieName } from '@/lib/look-cookie'
import { isBehindHttps } from './session-cookie'

/** How a page was left, from the cookie of that name. The browser may send anything in it. */
export const keptLook = async (name: string): Promise<string | undefined> =>
  (await cookies()).get(lookCookieName(name, isBehindHttps()))?.value
