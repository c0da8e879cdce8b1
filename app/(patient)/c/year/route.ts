import { giveYear } from '@/lib/auth/link-opening'
import { readCheckInCookie } from '@/lib/auth/link-session'
import { yearBody } from '@/lib/check-in-links/schema'
import { now } from '@/lib/clinic/clock'
import { linkAnswer, sentBody } from '../link-answer'

const STATUS = { open: 200, year: 403, locked: 403, unknown: 401 } as const

/** Lets the device in that gives the patient's year of birth. */
export async function POST(request: Request): Promise<Response> {
  const sent = await sentBody(request, yearBody)
  if ('refused' in sent) return sent.refused
  const answer = await giveYear(await readCheckInCookie(), sent.body.year, now())
  return linkAnswer(STATUS[answer.state], answer)
}
