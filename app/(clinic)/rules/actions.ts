'use server'
import { revalidatePath } from 'next/cache'
import { therapistAction } from '@/lib/auth/therapist-action'
import { now } from '@/lib/clinic/clock'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { signOffInput } from '@/lib/sign-off/schema'
import { signOff } from '@/lib/sign-off/writes'

/** Records that the lead has checked one version of the clinical content. */
export async function signOffAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(signOffInput, async (input, therapist) => {
    await signOff(therapist, input, now())
    revalidatePath(paths.rules())
    return { done: 'Recorded.' }
  })(previous, form)
}
