import { type FormState, typedOf } from '@/lib/form-state'
import { PHOTO_MAX_BYTES, PHOTO_TOO_BIG, photoAnswer } from '@/lib/own-exercises/schema'
import { paths } from '@/lib/paths'

const NOT_ARRIVED =
  'The photo did not arrive. Check the connection and send it again; what you typed is still here.'

/** Sends the form of a photo, and gives back its state. A file that is too large is not sent at all. */
export async function sendPhoto(exerciseId: string, form: FormData): Promise<FormState> {
  const typed = typedOf(form)
  const file = form.get('photo')
  if (file instanceof File && file.size > PHOTO_MAX_BYTES)
    return { fieldErrors: { photo: [PHOTO_TOO_BIG] }, typed }
  try {
    const response = await fetch(paths.ownExercisePhotos(exerciseId), { method: 'POST', body: form })
    const answer = photoAnswer.safeParse(await response.json())
    return answer.success ? { ...answer.data, typed } : { formError: NOT_ARRIVED, fieldErrors: {}, typed }
  } catch {
    return { formError: NOT_ARRIVED, fieldErrors: {}, typed }
  }
}
