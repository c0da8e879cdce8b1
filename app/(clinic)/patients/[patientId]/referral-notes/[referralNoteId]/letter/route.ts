import { getReferralNote } from '@/lib/referral-notes/reads'
import { renderLetter } from '@/lib/referral-notes/render-letter'
import { chartPdfResponse } from '../../../../../pdf-response'

type Context = { readonly params: Promise<{ patientId: string; referralNoteId: string }> }

/** A referral letter as it was written. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { patientId, referralNoteId } = await params
  return chartPdfResponse(request, patientId, async (chart, paper) => {
    const { note, logo } = await getReferralNote(chart, referralNoteId)
    return { fileName: `referral-${note.writtenOn}.pdf`, bytes: await renderLetter(note, paper, logo) }
  })
}
