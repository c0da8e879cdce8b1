'use server'
import { revalidatePath } from 'next/cache'
import { therapistAction } from '@/lib/auth/therapist-action'
import { now } from '@/lib/clinic/clock'
import { retentionInput } from '@/lib/data-rights/schema'
import { changeRetention } from '@/lib/data-rights/writes-retention'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'

/** Decides for how long records are kept. */
export async function changeRetentionAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(retentionInput, async (input, lead) => {
    await changeRetention(lead, input, now())
    revalidatePath(paths.retention())
    return { done: 'Saved.' }
  })(previous, form)
}
