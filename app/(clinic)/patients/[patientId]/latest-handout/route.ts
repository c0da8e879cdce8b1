import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { printOf } from '@/lib/home-programs/print'
import { latestHomeProgramId } from '@/lib/home-programs/reads-latest'
import { parseQuery, printQuery } from '@/lib/home-programs/schema'
import { asPdf, inWords, pdfFailure } from '../../../pdf-response'

type Context = { readonly params: Promise<{ patientId: string }> }

const NO_PROGRAM = 'No home program has been issued to this patient yet.'

/**
 * The handout of the patient's latest home program, for who prints those of several patients: one request for each, so that any
 * instance may answer and no one of them is held up by the rest.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const asked = parseQuery(printQuery, new URL(request.url).searchParams)
  if ('problem' in asked) return inWords(400, asked.problem)
  try {
    const chart = await openChart(therapist, patientId)
    const latest = await latestHomeProgramId(chart)
    if (latest === undefined) return inWords(404, NO_PROGRAM)
    const { paper } = await getClinic(therapist)
    const print = await printOf(chart, latest, asked.query, paper, now())
    if ('problem' in print) return inWords(400, print.problem)
    return asPdf({ fileName: print.fileName, bytes: await print.make(request.signal) })
  } catch (error) {
    return pdfFailure(error)
  }
}
