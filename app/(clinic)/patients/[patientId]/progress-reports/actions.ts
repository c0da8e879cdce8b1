'use server'
import { revalidatePath } from 'next/cache'
import { writtenInWords } from '@/components/handout/unprintable-in-letter'
import { openChart } from '@/lib/auth/chart-access'
import { therapistAction } from '@/lib/auth/therapist-action'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { progressReportInput } from '@/lib/progress-reports/schema'
import { writeProgressReport } from '@/lib/progress-reports/writes'

/** Writes a report from what is on the record of the episode; it appears at the top of the list. */
export async function writeProgressReportAction(
  patientId: string,
  episodeId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(progressReportInput, async (input, therapist) => {
    // The page put the opening on the record; the write adds its own event.
    const chart = await openChart(therapist, patientId, { audited: false })
    const today = clinicToday((await getClinic(therapist)).timeZone)
    const recorded = await writeProgressReport(chart, episodeId, input, { today, at: now() })
    if ('problems' in recorded) return { fieldErrors: recorded.problems }
    revalidatePath(paths.progressReports(patientId))
    const done = 'The report is written: it is first among the reports. Open it to print, sign and send it.'
    return { done: writtenInWords(done, recorded.report, input) }
  })(previous, form)
}
