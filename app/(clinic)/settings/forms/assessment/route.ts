import { renderBlankAssessment } from '@/lib/blank-forms/render-form'
import { getClinic } from '@/lib/clinic/reads'
import { pdfResponse } from '../../../pdf-response'

/** The assessment to fill in by hand. It says nothing about anybody, so that the front desk prints it as well. */
export const GET = (request: Request): Promise<Response> =>
  pdfResponse(request, 'blank-forms', async (therapist, paper) => ({
    fileName: 'blank-assessment.pdf',
    bytes: await renderBlankAssessment(await getClinic(therapist), paper),
  }))
