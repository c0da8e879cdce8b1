'use server'
import { revalidatePath } from 'next/cache'
import { therapistAction } from '@/lib/auth/therapist-action'
import { now } from '@/lib/clinic/clock'
import { clinicInput } from '@/lib/clinic/schema'
import { updateClinic } from '@/lib/clinic/writes'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'

/** Saves the clinic's settings; handouts issued before keep their words. */
export async function updateClinicAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(clinicInput, async (input, therapist) => {
    await updateClinic(therapist, input, now())
    revalidatePath(paths.settings())
    return { done: 'The settings are saved. Handouts from now on use them.' }
  })(previous, form)
}
