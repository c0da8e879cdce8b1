import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { exportPatient } from '@/lib/data-rights/reads-record'
import { recordSheet } from '@/lib/data-rights/record-sheet'
import { renderRecord } from '@/lib/data-rights/render-record'
import { chartPdfResponse } from '../../../../pdf-response'

type Context = { readonly params: Promise<{ patientId: string }> }

/** The record of one patient to read. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { patientId } = await params
  return chartPdfResponse(request, patientId, async (chart, paper) => {
    const today = clinicToday((await getClinic(chart.therapist)).timeZone)
    const sheet = recordSheet(await exportPatient(chart, 'pdf', now()), today)
    return { fileName: `record-${today}.pdf`, bytes: await renderRecord(sheet, paper) }
  })
}
