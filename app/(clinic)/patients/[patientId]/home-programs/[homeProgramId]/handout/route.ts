import { photoIdsOf } from '@/lib/clinical/handout'
import { getHomeProgram } from '@/lib/home-programs/reads'
import { renderHandout } from '@/lib/home-programs/render-handout'
import { photosForPrint } from '@/lib/own-exercises/reads'
import { chartPdfResponse } from '../../../../../pdf-response'

type Context = { readonly params: Promise<{ patientId: string; homeProgramId: string }> }

/** The handout of one home program, with the words it was issued with. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { patientId, homeProgramId } = await params
  return chartPdfResponse(request, patientId, async (chart, paper) => {
    const { number, content } = await getHomeProgram(chart, homeProgramId)
    const photos = await photosForPrint(chart, photoIdsOf(content))
    return { fileName: `home-program-${number}.pdf`, bytes: await renderHandout(content, paper, photos) }
  })
}
