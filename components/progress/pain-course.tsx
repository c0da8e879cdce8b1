import { scaleLinear } from '@visx/scale'
import { LinePath } from '@visx/shape'
import { pieces } from '@/components/handout/chart-shapes'
import { dateInWords } from '@/lib/clinical/date-in-words'
import type { ProgressEvent } from '@/lib/clinical/progress/events'
import { isByWeek, pointsOf } from '@/lib/clinical/progress/points'
import { FEWEST_FOR_A_TREND, trendInWords, trendOf } from '@/lib/clinical/progress/trend'
import type { Told } from '@/lib/clinical/progress-report/course'
import { rounded } from '@/lib/clinical/progress-report/phrases'
import type { Period } from '@/lib/clinical/progress-report/report'
import { DayTicks, EventLines, ValueTicks } from './axis-marks'
import { ChartSection } from './chart-section'
import { NumberTable } from './number-table'
import { type ChartSize, SIZE_CLASSES, timeAxis } from './time-axis'

const HEIGHT = 128
const TOP = 8
const BOTTOM = 104
const TICKS = [0, 5, 10].map((value) => ({ value, text: String(value) }))
const MARK = 3.25
/** More points than these are small ones. */
const MANY = 60

function Plot({
  points,
  events,
  period,
  size,
}: {
  points: readonly Told[]
  events: readonly ProgressEvent[]
  period: Period
  size: ChartSize
}) {
  const axis = timeAxis(period, size)
  const y = scaleLinear({ domain: [0, 10], range: [BOTTOM, TOP] })
  // Few points are no line, and over more than a week of silence none is drawn.
  const lines = points.length < FEWEST_FOR_A_TREND ? [] : pieces(points).filter(({ length }) => length > 1)
  return (
    <svg viewBox={`0 0 ${axis.width} ${HEIGHT}`} className={SIZE_CLASSES[size]} aria-hidden>
      <EventLines axis={axis} events={events} top={TOP} bottom={BOTTOM} />
      <ValueTicks axis={axis} y={y} ticks={TICKS} />
      <DayTicks axis={axis} y={HEIGHT - 6} />
      {lines.map((line) => (
        <LinePath
          key={line[0]?.day}
          data={line}
          x={({ day }) => axis.middleOf(day)}
          y={({ value }) => y(value)}
          strokeWidth={1.75}
          className="fill-none stroke-action"
        />
      ))}
      {points.map(({ day, value }) => (
        <circle
          key={day}
          cx={axis.middleOf(day)}
          cy={y(value)}
          r={points.length > MANY ? MARK / 2 : MARK}
          className="fill-action"
        />
      ))}
    </svg>
  )
}

/** One kind of pain over time, with its sentence and its numbers. */
export function PainCourse({
  name,
  told,
  events,
  period,
}: {
  name: string
  told: readonly Told[]
  events: readonly ProgressEvent[]
  period: Period
}) {
  const points = pointsOf(told, period)
  const byWeek = isByWeek(period)
  return (
    <ChartSection
      title={`${name}, 0 to 10`}
      sentence={`${trendInWords(name, trendOf(told))}${byWeek ? ' Each point is the median of a week.' : ''}`}
      table={
        points.length === 0 ? undefined : (
          <NumberTable
            caption={`${name}, newest first`}
            columns={[byWeek ? 'Week from' : 'Day', byWeek ? 'Median' : 'Pain']}
            rows={points
              .toReversed()
              .map(({ day, value }) => ({ key: day, head: dateInWords(day), cells: [rounded(value)] }))}
          />
        )
      }
    >
      {points.length === 0 ? null : (
        <>
          <Plot points={points} events={events} period={period} size="wide" />
          <Plot points={points} events={events} period={period} size="narrow" />
        </>
      )}
    </ChartSection>
  )
}
