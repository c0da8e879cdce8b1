import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { getClinic } from '@/lib/clinic/reads'
import { AppError } from '@/lib/errors'
import { paperSchema } from '@/lib/home-programs/schema'
import { getReferralNote } from '@/lib/referral-notes/reads'
import { renderLetter } from '@/lib/referral-notes/render-letter'

type Context = { readonly params: Promise<{ patientId: string; referralNoteId: string }> }

const words = (status: number, text: string, headers: Record<string, string> = {}): Response =>
  new Response(text, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    },
  })

/** What to answer to an expected failure; a bug is thrown on. */
function failure(error: unknown): Response {
  if (!(error instanceof AppError)) throw error
  switch (error.code) {
    case 'busy':
      return words(503, 'Many documents are being made. Try again in a moment.', { 'Retry-After': '5' })
    case 'unavailable':
      return words(503, 'The letter could not be made. Try again.', { 'Retry-After': '5' })
    default:
      return words(404, 'Not found')
  }
}

/** A referral letter as a PDF, on the clinic's paper or on the one asked for with ?paper=. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const therapist = await requireTherapist()
  const asked = paperSchema.safeParse(new URL(request.url).searchParams.get('paper') ?? undefined)
  if (!asked.success) return words(400, 'The address names an unknown paper. Use paper=a4 or paper=letter.')
  try {
    const { patientId, referralNoteId } = await params
    const chart = await openChart(therapist, patientId)
    const note = await getReferralNote(chart, referralNoteId)
    const paper = asked.data ?? (await getClinic(therapist)).paper
    // The file name carries no name and no finding: it stays in the list of downloads of a shared computer.
    return new Response(await renderLetter(note, paper), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename="referral-${note.writtenOn}.pdf"`,
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  } catch (error) {
    return failure(error)
  }
}
