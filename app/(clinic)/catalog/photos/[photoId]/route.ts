import { requireTherapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import { readPhoto } from '@/lib/own-exercises/reads'
import { noPicture, pictureResponse } from '../../../picture-response'

type Context = { readonly params: Promise<{ photoId: string }> }

/** A photo of the clinic's, to those of the clinic who are signed in. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const therapist = await requireTherapist()
  try {
    const { jpeg } = await readPhoto(therapist, (await params).photoId)
    return pictureResponse(jpeg, 'image/jpeg', 'exercise.jpg')
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not-found') throw error
    return noPicture()
  }
}
