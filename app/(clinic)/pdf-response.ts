import { may, type Power } from '@/lib/auth/access'
import { type ChartAccess, openChart } from '@/lib/auth/chart-access'
import { requireTherapist, type Therapist } from '@/lib/auth/therapist'
import { getClinic } from '@/lib/clinic/reads'
import { AppError } from '@/lib/errors'
import { paperQuery, parseQuery } from '@/lib/home-programs/schema'
import { noteRefusal } from '@/lib/refusals'

type Paper = 'a4' | 'letter'
type Headers = Readonly<Record<string, string>>

/** A document as it is handed over. The file name carries no name and no finding: it stays in a list of downloads. */
type Made = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }

const PRIVATE = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }

/** An answer in words. */
export const inWords = (status: number, text: string, headers: Headers = {}): Response =>
  new Response(text, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...PRIVATE, ...headers },
  })

/** The document, which no cache keeps unless the headers say otherwise. */
export const asPdf = ({ fileName, bytes }: Made, headers: Headers = {}): Response =>
  new Response(bytes, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${fileName}"`,
      ...PRIVATE,
      ...headers,
    },
  })

/** What to answer to an expected failure; a bug is thrown on. */
export function pdfFailure(error: unknown): Response {
  if (!(error instanceof AppError)) throw error
  switch (error.code) {
    case 'busy':
      return inWords(503, 'Many documents are being made. Try again in a moment.', { 'Retry-After': '5' })
    case 'unavailable':
      return inWords(503, 'The document could not be made. Try again.', { 'Retry-After': '5' })
    default:
      return inWords(404, 'Not found')
  }
}

/** A PDF for somebody who is signed in and has this power, on the clinic's paper or on the one asked for with ?paper=. */
export async function pdfResponse(
  request: Request,
  power: Power,
  make: (therapist: Therapist, paper: Paper) => Promise<Made>,
): Promise<Response> {
  const therapist = await requireTherapist()
  if (!may(therapist, power)) {
    noteRefusal('not-allowed')
    return inWords(404, 'Not found')
  }
  const asked = parseQuery(paperQuery, new URL(request.url).searchParams)
  if ('problem' in asked) return inWords(400, asked.problem)
  try {
    return asPdf(await make(therapist, asked.query.paper ?? (await getClinic(therapist)).paper))
  } catch (error) {
    return pdfFailure(error)
  }
}

/** A document of one chart as a PDF. */
export const chartPdfResponse = (
  request: Request,
  patientId: string,
  make: (chart: ChartAccess, paper: Paper) => Promise<Made>,
): Promise<Response> =>
  pdfResponse(request, 'charts', async (therapist, paper) =>
    make(await openChart(therapist, patientId), paper),
  )
