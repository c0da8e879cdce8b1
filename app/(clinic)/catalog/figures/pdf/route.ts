import { AppError } from '@/lib/errors'
import { renderFigureSheet } from '@/lib/home-programs/render-handout'
import { readsClinicalFacts } from '@/lib/patients/access'
import { pdfResponse } from '../../../pdf-response'

/** All figures on paper. */
export const GET = (request: Request): Promise<Response> =>
  pdfResponse(request, async (therapist, paper) => {
    if (!readsClinicalFacts(therapist)) throw new AppError('not-found')
    return { fileName: 'figures.pdf', bytes: await renderFigureSheet(paper) }
  })
