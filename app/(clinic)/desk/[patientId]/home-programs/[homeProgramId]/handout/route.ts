import { openDesk } from '@/lib/auth/desk-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { recordPrinted } from '@/lib/desk/writes'
import { printOf } from '@/lib/home-programs/print'
import { parseQuery, printQuery } from '@/lib/home-programs/schema'
import { asPdf, inWords, pdfFailure } from '../../../../../pdf-response'

type Context = { readonly params: Promise<{ patientId: string; homeProgramId: string }> }

/** The handout of a home program, for the front desk to hand over. That it was had is on the record before it is sent. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const therapist = await requireTherapist()
  const { patientId, homeProgramId } = await params
  const asked = parseQuery(printQuery, new URL(request.url).searchParams)
  if ('problem' in asked) return inWords(400, asked.problem)
  try {
    const desk = await openDesk(therapist, patientId, { audited: false })
    const { paper } = await getClinic(therapist)
    const print = await printOf(desk, homeProgramId, asked.query, paper, now())
    if ('problem' in print) return inWords(400, print.problem)
    await recordPrinted(desk, homeProgramId, now())
    return asPdf({ fileName: print.fileName, bytes: await print.make(request.signal) })
  } catch (error) {
    return pdfFailure(error)
  }
}
