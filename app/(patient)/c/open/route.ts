import { headers } from 'next/headers'
import { RETRY_SECONDS } from '@/lib/auth/attempts'
import { openByToken } from '@/lib/auth/link-opening'
import { keepCheckInCookie, readCheckInCookie } from '@/lib/auth/link-session'
import { addressOf } from '@/lib/auth/request-address'
import { openBody } from '@/lib/check-in-links/schema'
import { now } from '@/lib/clinic/clock'
import { linkAnswer, sentBody } from '../link-answer'

/** Opens a link by the token from the paper. What is no token is answered as an unknown one is. */
export async function POST(request: Request): Promise<Response> {
  const sent = await sentBody(request, openBody)
  if ('refused' in sent) return sent.refused
  const at = now()
  const address = addressOf((await headers()).get('x-forwarded-for'))
  const opened = await openByToken(sent.body.token, await readCheckInCookie(), address, at)
  if (opened.state === 'wait')
    return linkAnswer(429, { state: 'wait' }, { 'Retry-After': String(RETRY_SECONDS) })
  if (opened.state === 'unknown') return linkAnswer(404, { state: 'unknown' })
  await keepCheckInCookie(opened.cookie, opened.until, at)
  return linkAnswer(200, { state: opened.state })
}
