import { requireLink } from '@/lib/auth/link-session'
import { ownCheckInBody } from '@/lib/check-ins/schema-own'
import { recordOwnCheckIn } from '@/lib/check-ins/writes-own'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinicOf } from '@/lib/clinic/reads'
import { linkAnswer, linkFailure, sentBody } from '../link-answer'

/** Keeps a day that the patient tells about. */
export async function POST(request: Request): Promise<Response> {
  try {
    const link = await requireLink()
    const sent = await sentBody(request, ownCheckInBody)
    if ('refused' in sent) return sent.refused
    const today = clinicToday((await getClinicOf(link)).timeZone)
    const kept = await recordOwnCheckIn(link, sent.body, today, now())
    return 'problem' in kept ? linkAnswer(400, kept.problem) : linkAnswer(200, kept)
  } catch (error) {
    return linkFailure(error)
  }
}
