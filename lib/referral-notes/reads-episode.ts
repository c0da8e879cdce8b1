import 'server-only'
import { listFlagsLeft } from '@/lib/assessments/reads-flags-left'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { getOpenEpisode } from '@/lib/patients/reads'

/** The episode that a letter is written from: the open one, or else the newest that left a red flag; undefined without either. */
export const getReferringEpisode = async (
  chart: ChartAccess,
  today: CalendarDate,
): Promise<{ readonly id: string; readonly problem: string } | undefined> =>
  (await getOpenEpisode(chart)) ?? (await listFlagsLeft(chart, today))[0]?.episode
