import 'server-only'
import { readTogether } from '@/db/read-together'
import { readClearances, readPictureRecords } from '@/lib/assessments/reads'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { clinicalPicture } from '@/lib/clinical/derive-picture'
import { keepGoingOffer, type KeepGoingOffer } from '@/lib/clinical/keep-going-offer'
import { NOT_ASSESSED, ruleClearances } from '@/lib/home-programs/writes'
import { readPlan } from '@/lib/plans/reads'

const NO_PLAN = { prescriptions: [], answers: [], version: 0 }

/** The plan of an episode as a program to keep going with, from what is on the record now, and its version. */
export const getKeepGoingOffer = (
  chart: ChartAccess,
  episodeId: string,
  today: CalendarDate,
): Promise<{ readonly offer: KeepGoingOffer; readonly planVersion: number }> =>
  readTogether(chart.clinicId, async (tx) => {
    const plan = (await readPlan(tx, chart, episodeId)) ?? NO_PLAN
    const records = await readPictureRecords(tx, chart, episodeId)
    const clearances = ruleClearances(await readClearances(tx, chart, episodeId))
    const offer = keepGoingOffer(plan, clinicalPicture(records, today), clearances, today)
    return {
      offer: records.assessments.length > 0 ? offer : { ...offer, blocked: [NOT_ASSESSED] },
      planVersion: plan.version,
    }
  })
