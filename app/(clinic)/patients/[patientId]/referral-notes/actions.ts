'use server'
import { revalidatePath } from 'next/cache'
import { writtenInWords } from '@/components/handout/unprintable-in-letter'
import { openChart } from '@/lib/auth/chart-access'
import { therapistAction } from '@/lib/auth/therapist-action'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { AppError } from '@/lib/errors'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { getReferringEpisode } from '@/lib/referral-notes/reads-episode'
import { referralInput } from '@/lib/referral-notes/schema'
import { writeReferralNote } from '@/lib/referral-notes/writes'

/** Writes a letter from what is on the record of the open episode, or of one that left a red flag; it appears at the top of the list. */
export async function writeReferralNoteAction(
  patientId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(referralInput, async (input, therapist) => {
    // The page put the opening on the record; the write adds its own event.
    const chart = await openChart(therapist, patientId, { audited: false })
    const today = clinicToday((await getClinic(therapist)).timeZone)
    const episode = await getReferringEpisode(chart, today)
    if (!episode) throw new AppError('conflict')
    const recorded = await writeReferralNote(chart, episode.id, input, { today, at: now() })
    if ('problems' in recorded) return { fieldErrors: recorded.problems }
    revalidatePath(paths.referralNotes(patientId))
    const done = 'The letter is written: it is first among the letters. Open it to print, sign and send it.'
    return { done: writtenInWords(done, recorded.note, input) }
  })(previous, form)
}
