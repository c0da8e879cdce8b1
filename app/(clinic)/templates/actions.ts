'use server'
import { therapistAction } from '@/lib/auth/therapist-action'
import { now } from '@/lib/clinic/clock'
import type { FormState } from '@/lib/form-state'
import { templateChange } from '@/lib/templates/schema'
import { changeTemplate } from '@/lib/templates/writes'
import { revalidatePath } from 'next/cache'
import { paths } from '@/lib/paths'

/** Renames one of the clinic's templates, says anew what it is meant for, or puts it away. */
export async function changeTemplateAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(templateChange, async (input, therapist) => {
    await changeTemplate(therapist, input, now())
    revalidatePath(paths.templates())
    return { done: input.change === 'archive' ? 'Put away. Plans made from it stay as they are.' : 'Saved.' }
  })(previous, form)
}
