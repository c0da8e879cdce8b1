'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { therapistAction } from '@/lib/auth/therapist-action'
import { now } from '@/lib/clinic/clock'
import type { FormState } from '@/lib/form-state'
import {
  ownExerciseChange,
  ownExerciseInput,
  ownExerciseShelving,
  photoRemoval,
} from '@/lib/own-exercises/schema'
import { bringBack, changeOwnExercise, createOwnExercise, putAway } from '@/lib/own-exercises/writes'
import { takePhotoOff } from '@/lib/own-exercises/writes-photos'
import { paths } from '@/lib/paths'

const NAME_TAKEN = {
  fieldErrors: { name: ['Your clinic has an exercise of this name already. Give this one another.'] },
}

/** Writes an exercise of the clinic's own, and opens it. */
export async function createOwnExerciseAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(ownExerciseInput, async (input, therapist) => {
    const saved = await createOwnExercise(therapist, input, now())
    if ('nameTaken' in saved) return NAME_TAKEN
    revalidatePath(paths.catalog())
    return redirect(paths.ownExercise(saved.id))
  })(previous, form)
}

/** Says an exercise anew, and opens it. */
export async function changeOwnExerciseAction(
  exerciseId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(ownExerciseChange, async ({ input, version }, therapist) => {
    const saved = await changeOwnExercise(therapist, exerciseId, input, version, now())
    if ('nameTaken' in saved) return NAME_TAKEN
    revalidatePath(paths.catalog())
    return redirect(paths.ownExercise(exerciseId))
  })(previous, form)
}

/** Puts an exercise away, or brings it back. */
export async function shelveOwnExerciseAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(ownExerciseShelving, async ({ exerciseId, version, change }, therapist) => {
    if (change === 'put-away') await putAway(therapist, exerciseId, version, now())
    else if ('nameTaken' in (await bringBack(therapist, exerciseId, version, now())))
      return {
        formError:
          'Another exercise has this name meanwhile. Rename this one or the other, then bring it back.',
        fieldErrors: {},
      }
    revalidatePath(paths.catalog())
    revalidatePath(paths.ownExercise(exerciseId))
    return {
      done:
        change === 'put-away'
          ? 'Put away. Plans and home programs that name it stay as they are.'
          : 'Back in the catalog.',
    }
  })(previous, form)
}

/** Takes a photo off its exercise. */
export async function takePhotoOffAction(
  exerciseId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(photoRemoval, async ({ photoId }, therapist) => {
    await takePhotoOff(therapist, photoId, now())
    revalidatePath(paths.ownExercise(exerciseId))
    return { done: 'Taken off. Home programs that show it keep it.' }
  })(previous, form)
}
