import { leaveLink } from '@/lib/auth/link-access'
import { dropCheckInCookie, readCheckInCookie } from '@/lib/auth/link-session'
import { isFromOwnPages } from '@/lib/auth/origin'
import { LINK_HEADERS, linkAnswer } from '../link-answer'

/** Forgets this device. */
export async function POST(): Promise<Response> {
  if (!(await isFromOwnPages()))
    return linkAnswer(403, { field: '', message: 'This came from another address.' })
  await leaveLink(await readCheckInCookie())
  await dropCheckInCookie()
  return new Response(null, { status: 204, headers: LINK_HEADERS })
}
