import { renderFigureSheet } from '@/lib/home-programs/render-handout'
import { pdfResponse } from '../../../pdf-response'

/** All figures on paper. */
export const GET = (request: Request): Promise<Response> =>
  pdfResponse(request, 'charts', async (_therapist, paper) => ({
    fileName: 'figures.pdf',
    bytes: await renderFigureSheet(paper),
  }))
