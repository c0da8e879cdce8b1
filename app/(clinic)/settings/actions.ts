'use server'
import { revalidatePath } from 'next/cache'
import { therapistAction } from '@/lib/auth/therapist-action'
import { now } from '@/lib/clinic/clock'
import { clinicInput, logoRemoval } from '@/lib/clinic/schema'
import { updateClinic } from '@/lib/clinic/writes'
import { takeLogoAway } from '@/lib/clinic/writes-logo'
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

/** Takes the logo away; handouts issued before keep it. */
export async function takeLogoAwayAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(logoRemoval, async (_input, therapist) => {
    await takeLogoAway(therapist, now())
    revalidatePath(paths.settings())
    return { done: 'The logo is taken away. Handouts from now on are without it.' }
  })(previous, form)
}
