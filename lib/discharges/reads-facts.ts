import 'server-only'
import type { Tx } from '@/db/client'
import { readClearances } from '@/lib/assessments/reads'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { DischargeFacts } from '@/lib/clinical/discharge-summary/content'
import { ruleClearances } from '@/lib/clinical/stop-clearances'
import { readAdvice } from '@/lib/home-programs/reads'
import { readReportFacts } from '@/lib/progress-reports/reads-facts'

/** What the record of an episode gives to its summary: the same as to a report, with the advice and the stops lifted. */
export async function readSummaryFacts(
  tx: Tx,
  chart: ChartAccess,
  episodeId: string,
  today: CalendarDate,
): Promise<
  Pick<
    DischargeFacts,
    'clinic' | 'patient' | 'episode' | 'therapist' | 'records' | 'flagsLeft' | 'stops' | 'advice'
  >
> {
  return {
    ...(await readReportFacts(tx, chart, episodeId, today)),
    stops: ruleClearances(await readClearances(tx, chart, episodeId)),
    advice: await readAdvice(tx, chart, episodeId),
  }
}
