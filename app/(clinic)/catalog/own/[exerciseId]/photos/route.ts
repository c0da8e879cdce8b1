import { revalidatePath } from 'next/cache'
import type { Therapist } from '@/lib/auth/therapist'
import { now } from '@/lib/clinic/clock'
import { AppError } from '@/lib/errors'
import { reencodePhoto } from '@/lib/own-exercises/photo'
import { getOwnExercise } from '@/lib/own-exercises/reads'
import { OWN_LIMITS, PHOTO_MAX_BYTES, PHOTO_TOO_BIG, photoAlt } from '@/lib/own-exercises/schema'
import { addPhoto } from '@/lib/own-exercises/writes-photos'
import { paths } from '@/lib/paths'
import { isStorable, NOT_STORABLE } from '@/lib/storable-text'
import { answer, savedOnce, senderOf, sentFile } from '../../../../sent-file'

type Context = { readonly params: Promise<{ exerciseId: string }> }

async function add(request: Request, therapist: Therapist, exerciseId: string): Promise<Response> {
  await getOwnExercise(therapist, exerciseId)
  const sent = await sentFile(request, 'photo', { maxBytes: PHOTO_MAX_BYTES, tooBig: PHOTO_TOO_BIG })
  if (sent instanceof Response) return sent
  const alt = photoAlt.safeParse(sent.form.get('alt') ?? '')
  const result = await reencodePhoto(sent.bytes)
  const wrong = {
    ...('refused' in result ? { photo: [result.refused] } : {}),
    ...(alt.success ? {} : { alt: alt.error.issues.map(({ message }) => message) }),
    ...(alt.success && !isStorable(alt.data) ? { alt: [NOT_STORABLE] } : {}),
  }
  if ('refused' in result || !alt.success || Object.keys(wrong).length > 0)
    return answer(422, { fieldErrors: wrong })
  const { photo } = result
  return savedOnce(therapist, sent, async () => {
    const added = await addPhoto(therapist, exerciseId, { photo, alt: alt.data }, now())
    if ('full' in added)
      return {
        fieldErrors: { photo: [`There are ${OWN_LIMITS.photos} photos already. Take one off first.`] },
      }
    revalidatePath(paths.ownExercise(exerciseId))
    return { fieldErrors: {}, done: 'Photo added.' }
  })
}

/** Takes a photo of an exercise of the clinic's own. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const therapist = await senderOf('charts')
  if (therapist instanceof Response) return therapist
  try {
    return await add(request, therapist, (await params).exerciseId)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return answer(error.code === 'not-found' ? 404 : 503, {
      formError: 'The photo could not be added just now. Open the exercise again, and send it once more.',
    })
  }
}
