import { getProgressReport } from '@/lib/progress-reports/reads'
import { renderReport } from '@/lib/progress-reports/render-report'
import { chartPdfResponse } from '../../../../../pdf-response'

type Context = { readonly params: Promise<{ patientId: string; progressReportId: string }> }

/** A progress report as it was written. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { patientId, progressReportId } = await params
  return chartPdfResponse(request, patientId, async (chart, paper) => {
    const { report, logo } = await getProgressReport(chart, progressReportId)
    return { fileName: `progress-${report.writtenOn}.pdf`, bytes: await renderReport(report, paper, logo) }
  })
}
