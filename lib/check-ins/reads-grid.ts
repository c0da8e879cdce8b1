import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { readTogether } from '@/db/read-together'
import { checkIns } from '@/db/schema/check-ins'
import { homePrograms } from '@/db/schema/home-programs'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { type CalendarDate, storedDate } from '@/lib/clinical/calendar-date'

/** A day that is recorded already, as the grid shows it. */
export type RecordedGridDay = {
  readonly day: CalendarDate
  readonly version: number
  readonly done: 'all' | 'some' | 'none'
  readonly painBefore: number | null
  readonly painDuring: number | null
  readonly painNextDay: number | null
}

/** Every recorded day of a home program of this chart, oldest first; none when the program is not this patient's. */
export const listRecordedDays = (chart: ChartAccess, homeProgramId: string): Promise<RecordedGridDay[]> =>
  readTogether(chart.clinicId, async (tx) => {
    const rows = await tx
      .select({
        day: checkIns.day,
        version: checkIns.version,
        done: checkIns.done,
        painBefore: checkIns.painBefore,
        painDuring: checkIns.painDuring,
        painNextDay: checkIns.painNextDay,
      })
      .from(checkIns)
      .innerJoin(
        homePrograms,
        and(eq(homePrograms.clinicId, checkIns.clinicId), eq(homePrograms.id, checkIns.homeProgramId)),
      )
      .where(
        and(
          eq(checkIns.clinicId, chart.clinicId),
          eq(checkIns.homeProgramId, homeProgramId),
          eq(homePrograms.patientId, chart.patientId),
        ),
      )
      .orderBy(asc(checkIns.day))
    return rows.map(({ day, ...row }) => ({ ...row, day: storedDate(day) }))
  })
