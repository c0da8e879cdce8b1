import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { printOf } from '@/lib/home-programs/print'
import { parseQuery, printQuery } from '@/lib/home-programs/schema'
import { asPdf, inWords, pdfFailure } from '../../../../../pdf-response'

type Context = { readonly params: Promise<{ patientId: string; homeProgramId: string }> }

/** Whether the browser has just this already. */
const isKept = (request: Request, tag: string): boolean =>
  (request.headers.get('If-None-Match') ?? '')
    .split(',')
    .some((known) => known.trim().replace(/^W\//, '') === tag)

/**
 * The handout of one home program, with the words it was issued with. The browser may keep it, and asks each time whether it may
 * still show it: access is proved, and on the record, also where nothing is sent again.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const therapist = await requireTherapist()
  const { patientId, homeProgramId } = await params
  const asked = parseQuery(printQuery, new URL(request.url).searchParams)
  if ('problem' in asked) return inWords(400, asked.problem)
  try {
    const chart = await openChart(therapist, patientId)
    const { paper } = await getClinic(therapist)
    const print = await printOf(chart, homeProgramId, asked.query, paper, now())
    if ('problem' in print) return inWords(400, print.problem)
    const tag = `"${print.hash}"`
    const headers = { ETag: tag, 'Cache-Control': 'private, no-cache', Vary: 'Cookie' }
    if (isKept(request, tag)) return new Response(null, { status: 304, headers })
    return asPdf({ fileName: print.fileName, bytes: await print.make(request.signal) }, headers)
  } catch (error) {
    return pdfFailure(error)
  }
}
