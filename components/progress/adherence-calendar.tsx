import { scaleBand } from '@visx/scale'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import {
  adherenceInWords,
  type CalendarWeek,
  calendarTotals,
  type DayState,
} from '@/lib/clinical/progress/calendar'
import { rounded } from '@/lib/clinical/progress-report/phrases'
import type { Period } from '@/lib/clinical/progress-report/report'
import { CalendarCell, STATE_WORDS } from './calendar-cell'
import { DayTicks } from './axis-marks'
import { ChartSection } from './chart-section'
import { NumberTable } from './number-table'
import { type ChartSize, LEFT, SIZE_CLASSES, timeAxis } from './time-axis'

const DAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const ROW_HEIGHT = 16
const WIDEST_CELL = 34
const FOOT = 24
/** More weeks than these are too small on a phone: there the wide drawing is moved sideways. */
const MOST_WEEKS_ON_A_PHONE = 20

const STATES: readonly DayState[] = ['done', 'partly', 'missed', 'rest', 'extra', 'open']

function Grid({
  weeks,
  period,
  size,
  className,
}: {
  weeks: readonly CalendarWeek[]
  period: Period
  size: ChartSize
  className: string
}) {
  const axis = timeAxis(period, size)
  const row = scaleBand({ domain: [...DAY_NAMES], range: [0, DAY_NAMES.length * ROW_HEIGHT], padding: 0.16 })
  const ofWeek = (monday: CalendarDate) => axis.startOf(addDays(monday, 7)) - axis.startOf(monday)
  return (
    <svg
      viewBox={`0 0 ${axis.width} ${DAY_NAMES.length * ROW_HEIGHT + FOOT}`}
      className={className}
      aria-hidden
    >
      {DAY_NAMES.map((name, index) =>
        index % 2 === 0 ? (
          <text
            key={name}
            x={LEFT - 8}
            y={(row(name) ?? 0) + row.bandwidth() / 2}
            dy="0.35em"
            textAnchor="end"
            className="fill-muted text-[12px]"
          >
            {name}
          </text>
        ) : null,
      )}
      {weeks.map(({ monday, days }) => {
        const column = ofWeek(monday)
        const width = Math.min(WIDEST_CELL, column * 0.84)
        const left = axis.startOf(monday) + (column - width) / 2
        return days.map((one, index) =>
          one ? (
            <CalendarCell
              key={one.day}
              state={one.state}
              x={left}
              y={row(DAY_NAMES[index] ?? 'Mon') ?? 0}
              width={width}
              height={row.bandwidth()}
            />
          ) : null,
        )
      })}
      <DayTicks axis={axis} y={DAY_NAMES.length * ROW_HEIGHT + FOOT - 6} />
    </svg>
  )
}

const Legend = ({ states }: { states: readonly DayState[] }) => (
  <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
    {states.map((state) => (
      <li key={state} className="flex items-center gap-1.5">
        <svg viewBox="-1 -1 16 16" className="size-4" aria-hidden>
          <CalendarCell state={state} x={0} y={0} width={14} height={14} />
        </svg>
        {STATE_WORDS[state]}
      </li>
    ))}
  </ul>
)

const dayInWords = ({ days }: CalendarWeek): string =>
  days
    .flatMap((one, index) =>
      one && one.state !== 'rest' ? [`${DAY_NAMES[index]} ${STATE_WORDS[one.state].toLowerCase()}`] : [],
    )
    .join(', ')

/** Each day against what the home program asked of it, weeks from left to right on the axis of the other drawings. */
export function AdherenceCalendar({ weeks, period }: { weeks: readonly CalendarWeek[]; period: Period }) {
  const totals = calendarTotals(weeks)
  const present = STATES.filter((state) => totals[state] > 0)
  const fitsPhone = weeks.length <= MOST_WEEKS_ON_A_PHONE
  return (
    <ChartSection
      title="Exercise, day by day"
      sentence={adherenceInWords(totals)}
      tableLabel="Week by week"
      table={
        <NumberTable
          caption="Days done of days asked, by week, newest first"
          columns={['Week from', 'Done', 'No check-in', 'Days']}
          rows={weeks.toReversed().map((week) => {
            const { asked, done, partly, untold } = calendarTotals([week])
            return {
              key: week.monday,
              head: dateInWords(week.monday),
              cells: [`${rounded(done + partly / 2)} of ${asked}`, untold, dayInWords(week)],
            }
          })}
        />
      }
    >
      {fitsPhone ? (
        <>
          <Grid weeks={weeks} period={period} size="wide" className={SIZE_CLASSES.wide} />
          <Grid weeks={weeks} period={period} size="narrow" className={SIZE_CLASSES.narrow} />
        </>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is moved sideways must be reached by keys
        <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Exercise, day by day: drawing">
          <Grid weeks={weeks} period={period} size="wide" className="h-auto w-full min-w-2xl print:min-w-0" />
        </div>
      )}
      <Legend states={present} />
      <p className="sr-only">
        {weeks[0] ? `From the week of ${dateInWords(weeks[0].monday)}. The table below has each week.` : ''}
      </p>
    </ChartSection>
  )
}
