import 'server-only'
import { readTogether } from '@/db/read-together'
import { readEpisodeRecord } from '@/lib/assessments/reads'
import { readClinicalPicture } from '@/lib/assessments/reads-picture'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { keepGoingOffer, type KeepGoingOffer } from '@/lib/clinical/keep-going-offer'
import { standingClearances } from '@/lib/clinical/stop-clearances'
import { NOT_ASSESSED } from '@/lib/home-programs/writes'
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
    const record = await readEpisodeRecord(tx, chart, episodeId)
    const picture = await readClinicalPicture(tx, chart, { id: episodeId, isOpen: true }, record, today)
    const offer = keepGoingOffer(plan, picture, standingClearances(record), today)
    return {
      offer: record.assessments.length > 0 ? offer : { ...offer, blocked: [NOT_ASSESSED] },
      planVersion: plan.version,
    }
  })
