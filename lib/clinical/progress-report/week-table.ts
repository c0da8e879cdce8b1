import type { AdherenceWeek } from '../adherence'
import { shortDate } from '../date-in-words'
import type { Told } from './course'
import { rounded } from './phrases'
import { inColumns, unreported } from './exercise-done'
import type { WeekTable } from './report'

type PainRow = { readonly label: string; readonly told: readonly Told[] }

const NOTHING_TOLD = '–'

function meanIn({ from, to }: AdherenceWeek, told: readonly Told[]): string {
  const values = told.filter(({ day }) => day >= from && day <= to).map(({ value }) => value)
  if (values.length === 0) return NOTHING_TOLD
  return rounded(values.reduce((sum, value) => sum + value, 0) / values.length)
}

/** '19 Oct', and the day alone where the month is the one before it. */
const weekName = (from: string, before: string | undefined): string =>
  before?.slice(0, 7) === from.slice(0, 7) ? String(Number(from.slice(8))) : shortDate(from)

/** The numbers behind the drawings, week by week; null where no program held. */
export function weekTable(weeks: readonly AdherenceWeek[], pain: readonly PainRow[]): WeekTable | null {
  const { columns, weeksEach } = inColumns(weeks)
  if (columns.length === 0) return null
  return {
    label: weeksEach === 1 ? 'Week from' : `${weeksEach} weeks from`,
    columns: columns.map(({ from, to }, index) => ({
      from,
      to,
      text: weekName(from, columns[index - 1]?.from),
    })),
    rows: [
      {
        label: 'Days done of days planned',
        texts: columns.map(({ done, planned }) => `${rounded(done)}/${planned}`),
      },
      { label: 'Planned days without a check-in', texts: columns.map((week) => String(unreported(week))) },
      ...pain.map(({ label, told }) => ({
        label,
        texts: columns.map((column) => meanIn(column, told)),
      })),
    ],
  }
}
