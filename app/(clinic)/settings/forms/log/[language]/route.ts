import { renderBlankLog } from '@/lib/blank-forms/render-form'
import { getClinic } from '@/lib/clinic/reads'
import { isLanguage } from '@/lib/clinical/languages/language'
import { AppError } from '@/lib/errors'
import { pdfResponse } from '../../../../pdf-response'

type Context = { readonly params: Promise<{ language: string }> }

/** The log to fill in by hand, in a language of patients. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { language } = await params
  return pdfResponse(request, 'blank-forms', async (therapist, paper) => {
    if (!isLanguage(language)) throw new AppError('not-found')
    return {
      fileName: `blank-log-${language}.pdf`,
      bytes: await renderBlankLog(await getClinic(therapist), language, paper),
    }
  })
}
