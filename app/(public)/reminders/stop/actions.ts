'use server'
import { redirect } from 'next/navigation'
import { now } from '@/lib/clinic/clock'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { stopInput, stopLanguage } from '@/lib/reminders/schema'
import { stopReminders } from '@/lib/reminders/writes-consent'

/** The button of the page. The signature is the proof; without one the answer is the same, and nothing happens. */
export async function stopRemindersAction(_: FormState, form: FormData): Promise<FormState> {
  const link = stopInput.safeParse(Object.fromEntries(form))
  if (link.success) await stopReminders(link.data, now())
  redirect(paths.stoppedReminders(stopLanguage.parse(form.get('language'))))
}
