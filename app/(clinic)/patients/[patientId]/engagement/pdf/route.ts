import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { getEngagement } from '@/lib/engagement/reads'
import { renderEngagement } from '@/lib/engagement/render-engagement'
import { chartPdfResponse } from '../../../../pdf-response'

type Context = { readonly params: Promise<{ patientId: string }> }

/** What was recorded in each month, as of today. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { patientId } = await params
  return chartPdfResponse(request, patientId, async (chart, paper) => {
    const today = clinicToday((await getClinic(chart.therapist)).timeZone)
    const sheet = await getEngagement(chart, today)
    return { fileName: `engagement-${today}.pdf`, bytes: await renderEngagement(sheet, paper) }
  })
}
