import { requireTherapist } from '@/lib/auth/therapist'
import { readLogoPicture } from '@/lib/clinic/reads-logo'
import { AppError } from '@/lib/errors'
import { noPicture, pictureResponse } from '../../../picture-response'

type Context = { readonly params: Promise<{ logoId: string }> }

/** A logo that the clinic has or had, to those of the clinic who are signed in. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const therapist = await requireTherapist()
  try {
    const { png } = await readLogoPicture(therapist, (await params).logoId)
    return pictureResponse(png, 'image/png', 'logo.png')
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not-found') throw error
    return noPicture()
  }
}
