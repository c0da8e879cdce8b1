'use server'
import { revalidatePath } from 'next/cache'
import { openChart } from '@/lib/auth/chart-access'
import { therapistAction } from '@/lib/auth/therapist-action'
import { changeLinkInput } from '@/lib/check-in-links/schema'
import { turnOffLink, turnOnLink } from '@/lib/check-in-links/writes'
import { now } from '@/lib/clinic/clock'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'

/** Turns the patient's page on for an episode, with a new link each time, or off. */
export async function changeCheckInLinkAction(
  patientId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(changeLinkInput, async ({ change, episodeId, replaces }, therapist) => {
    const chart = await openChart(therapist, patientId, { audited: false })
    if (change === 'turn-on') await turnOnLink(chart, episodeId, replaces, now())
    else await turnOffLink(chart, episodeId, now())
    revalidatePath(paths.chart(patientId))
  })(previous, form)
}
