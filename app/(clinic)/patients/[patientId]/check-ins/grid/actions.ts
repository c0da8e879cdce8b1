'use server'
import { openChart } from '@/lib/auth/chart-access'
import { therapistAction } from '@/lib/auth/therapist-action'
import { checkInGridInput } from '@/lib/check-ins/schema'
import { recordCheckInGrid } from '@/lib/check-ins/writes-grid'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import type { FormState } from '@/lib/form-state'
import { redrawStrip } from '../../redraw-strip'

/** Records the days of a paper log together. What is wrong is told by day, at its first cell. */
export async function recordCheckInGridAction(
  patientId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(checkInGridInput, async (input, therapist) => {
    const chart = await openChart(therapist, patientId)
    const today = clinicToday((await getClinic(therapist)).timeZone)
    const recorded = await recordCheckInGrid(chart, input, today, now())
    if ('problems' in recorded)
      return {
        fieldErrors: Object.fromEntries(
          recorded.problems.map(({ day, message }) => [`${day}.done`, [message]]),
        ),
      }
    redrawStrip(patientId)
    return { done: recorded.saved === 1 ? '1 day is saved.' : `${recorded.saved} days are saved.` }
  })(previous, form)
}
