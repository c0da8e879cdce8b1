import { getDischargeSummary } from '@/lib/discharges/reads'
import { renderSummary } from '@/lib/discharges/render-summary'
import { chartPdfResponse } from '../../../../../pdf-response'

type Context = { readonly params: Promise<{ patientId: string; dischargeSummaryId: string }> }

/** A discharge summary as it was written. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { patientId, dischargeSummaryId } = await params
  return chartPdfResponse(request, patientId, async (chart, paper) => {
    const { summary, logo } = await getDischargeSummary(chart, dischargeSummaryId)
    return {
      fileName: `discharge-${summary.writtenOn}.pdf`,
      bytes: await renderSummary(summary, paper, logo),
    }
  })
}
