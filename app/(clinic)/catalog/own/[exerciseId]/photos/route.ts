import { revalidatePath } from 'next/cache'
import { isFromOwnPages } from '@/lib/auth/origin'
import { signedInTherapist, type Therapist } from '@/lib/auth/therapist'
import { now } from '@/lib/clinic/clock'
import { AppError } from '@/lib/errors'
import { reencodePhoto } from '@/lib/own-exercises/photo'
import { getOwnExercise } from '@/lib/own-exercises/reads'
import {
  OWN_LIMITS,
  PHOTO_MAX_BYTES,
  PHOTO_TOO_BIG,
  photoAlt,
  type PhotoAnswer,
} from '@/lib/own-exercises/schema'
import { addPhoto } from '@/lib/own-exercises/writes-photos'
import { readsClinicalFacts } from '@/lib/patients/access'
import { paths } from '@/lib/paths'
import { isStorable, NOT_STORABLE } from '@/lib/storable-text'
import { formWithin } from './form-within'

type Context = { readonly params: Promise<{ exerciseId: string }> }

const answer = (status: number, words: Partial<PhotoAnswer>): Response =>
  Response.json({ fieldErrors: {}, ...words } satisfies PhotoAnswer, {
    status,
    headers: { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' },
  })

const refused = (fieldErrors: PhotoAnswer['fieldErrors']): Response => answer(422, { fieldErrors })

async function add(request: Request, therapist: Therapist, exerciseId: string): Promise<Response> {
  await getOwnExercise(therapist, exerciseId)
  const sent = await formWithin(request, PHOTO_MAX_BYTES)
  if ('problem' in sent)
    return sent.problem === 'too-big'
      ? answer(413, { fieldErrors: { photo: [PHOTO_TOO_BIG] } })
      : answer(400, { formError: 'The photo did not arrive whole. Send it again.' })
  const alt = photoAlt.safeParse(sent.form.get('alt') ?? '')
  const file = sent.form.get('photo')
  const result = await reencodePhoto(
    file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0),
  )
  const wrong = {
    ...('refused' in result ? { photo: [result.refused] } : {}),
    ...(alt.success ? {} : { alt: alt.error.issues.map(({ message }) => message) }),
    ...(alt.success && !isStorable(alt.data) ? { alt: [NOT_STORABLE] } : {}),
  }
  if ('refused' in result || !alt.success || Object.keys(wrong).length > 0) return refused(wrong)
  const added = await addPhoto(therapist, exerciseId, { photo: result.photo, alt: alt.data }, now())
  if ('full' in added)
    return refused({ photo: [`There are ${OWN_LIMITS.photos} photos already. Take one off first.`] })
  revalidatePath(paths.ownExercise(exerciseId))
  return answer(200, { done: 'Photo added.' })
}

/**
 * Takes a photo. A handler and no server action: those share one limit for the size of what is sent, and all the
 * others need one megabyte only. Here the origin is checked and the body counted as it arrives.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!(await isFromOwnPages()))
    return answer(403, { formError: 'Nothing was saved: this page was opened at another address.' })
  const therapist = await signedInTherapist()
  if (!therapist)
    return answer(401, {
      formError: 'You are signed out. Sign in in another tab, then send again: what you typed is still here.',
    })
  if (!readsClinicalFacts(therapist))
    return answer(403, { formError: 'Your account may not do this. Ask the lead of your clinic.' })
  try {
    return await add(request, therapist, (await params).exerciseId)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return answer(error.code === 'not-found' ? 404 : 503, {
      formError: 'The photo could not be added just now. Open the exercise again, and send it once more.',
    })
  }
}
