import { scaleLinear } from '@visx/scale'
import { addDays } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { nameOfLine } from '@/lib/clinical/prescribed-exercise'
import { ladderInWords, type LoadLadder } from '@/lib/clinical/progress/load-ladder'
import type { ProgressEvent } from '@/lib/clinical/progress/events'
import type { Period } from '@/lib/clinical/progress-report/report'
import { DayTicks, EventLines } from './axis-marks'
import { ChartSection } from './chart-section'
import { NumberTable } from './number-table'
import { type ChartSize, LEFT, RIGHT, SIZE_CLASSES, timeAxis } from './time-axis'

const ROW_HEIGHT = 62
const TOP = 24
const FOOT = 24

/** Each exercise has its own scale, from nothing to its heaviest load. */
function Steps({
  ladders,
  events,
  period,
  size,
}: {
  ladders: readonly LoadLadder[]
  events: readonly ProgressEvent[]
  period: Period
  size: ChartSize
}) {
  const axis = timeAxis(period, size)
  const height = ladders.length * ROW_HEIGHT + FOOT
  return (
    <svg viewBox={`0 0 ${axis.width} ${height}`} className={SIZE_CLASSES[size]} aria-hidden>
      <EventLines axis={axis} events={events} top={0} bottom={height - FOOT} />
      {ladders.map((ladder, index) => {
        const top = index * ROW_HEIGHT + TOP
        const bottom = (index + 1) * ROW_HEIGHT - 6
        const y = scaleLinear({
          domain: [0, Math.max(1, ...ladder.steps.map(({ amount }) => amount))],
          range: [bottom, top],
        })
        return (
          <g key={`${ladder.exercise} ${ladder.unit}`}>
            <text x={LEFT} y={top - 10} className="fill-ink text-[13px] font-medium">
              {nameOfLine(ladder)}, {ladder.unit}
            </text>
            <line x1={LEFT} x2={axis.width - RIGHT} y1={bottom} y2={bottom} className="stroke-line" />
            {ladder.steps
              .filter(({ from, to }) => to >= period.from && from <= period.to)
              .map(({ from, to, amount }) => {
                const [left, right] = [
                  Math.max(LEFT, axis.startOf(from)),
                  Math.min(axis.width - RIGHT, axis.startOf(addDays(to, 1))),
                ]
                return (
                  <g key={from}>
                    <rect
                      x={left}
                      y={y(amount)}
                      width={right - left}
                      height={bottom - y(amount)}
                      className="fill-action-soft"
                    />
                    <line
                      x1={left}
                      x2={right}
                      y1={y(amount)}
                      y2={y(amount)}
                      strokeWidth={2}
                      className="stroke-action"
                    />
                    <line x1={left} x2={left} y1={y(amount)} y2={bottom} className="stroke-action" />
                    <text
                      x={left + 5}
                      y={(y(amount) + bottom) / 2}
                      dy="0.35em"
                      className="fill-ink text-[13px] tabular-nums"
                    >
                      {amount}
                    </text>
                  </g>
                )
              })}
          </g>
        )
      })}
      <DayTicks axis={axis} y={height - 6} />
    </svg>
  )
}

/** What was prescribed to be lifted, step by step; not what was lifted. */
export const LoadCourses = ({
  ladders,
  events,
  period,
}: {
  ladders: readonly LoadLadder[]
  events: readonly ProgressEvent[]
  period: Period
}) => (
  <ChartSection
    title="Prescribed load"
    sentence={`${ladders.map((ladder) => `${nameOfLine(ladder)}: ${ladderInWords(ladder)}`).join('; ')}. As prescribed; what was lifted is not known.`}
    table={
      <NumberTable
        caption="Prescribed loads"
        columns={['Exercise', 'From', 'To', 'Load']}
        rows={ladders.flatMap((ladder) =>
          ladder.steps.map(({ from, to, amount }) => ({
            key: `${ladder.exercise} ${ladder.unit} ${from}`,
            head: nameOfLine(ladder),
            cells: [dateInWords(from), dateInWords(to), `${amount} ${ladder.unit}`],
          })),
        )}
      />
    }
  >
    <Steps ladders={ladders} events={events} period={period} size="wide" />
    <Steps ladders={ladders} events={events} period={period} size="narrow" />
  </ChartSection>
)
