import { requireLink } from '@/lib/auth/link-session'
import { now } from '@/lib/clinic/clock'
import { getPatientPage } from '@/lib/patient-page/reads'
import { linkAnswer, linkFailure } from '../link-answer'

/** The patient's own page as data, for a verified device. */
export async function GET(): Promise<Response> {
  try {
    return linkAnswer(200, await getPatientPage(await requireLink(), now()))
  } catch (error) {
    return linkFailure(error)
  }
}
