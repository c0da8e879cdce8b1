import { requireLink } from '@/lib/auth/link-session'
import { flagBody } from '@/lib/check-in-links/schema'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinicOf } from '@/lib/clinic/reads'
import { reportFlag } from '@/lib/reported-flags/writes'
import { linkAnswer, linkFailure, sentBody } from '../link-answer'

/** Keeps a red flag that the patient answered 'yes' to. */
export async function POST(request: Request): Promise<Response> {
  try {
    const link = await requireLink()
    const sent = await sentBody(request, flagBody)
    if ('refused' in sent) return sent.refused
    const today = clinicToday((await getClinicOf(link)).timeZone)
    return linkAnswer(200, await reportFlag(link, sent.body, today, now()))
  } catch (error) {
    return linkFailure(error)
  }
}
