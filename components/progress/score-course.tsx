import { scaleLinear } from '@visx/scale'
import { LinePath } from '@visx/shape'
import type { ProgressEvent } from '@/lib/clinical/progress/events'
import type { Drawing } from '@/lib/clinical/progress-report/outcomes'
import type { Period } from '@/lib/clinical/progress-report/report'
import { DayTicks, EventLines, ValueTicks } from './axis-marks'
import { type ChartSize, LEFT, RIGHT, SIZE_CLASSES, timeAxis } from './time-axis'

const HEIGHT = 136
const TOP = 12
const BOTTOM = 112
const MARK = 3.5
/** A lower band has no room for its word; the words above the drawing say the same. */
const LEAST_FOR_WORDS = 14

function Plot({
  drawing: { scale, bands, points },
  events,
  period,
  size,
}: {
  drawing: Drawing
  events: readonly ProgressEvent[]
  period: Period
  size: ChartSize
}) {
  const axis = timeAxis(period, size)
  const y = scaleLinear({ domain: [scale.min, scale.max], range: [BOTTOM, TOP] })
  return (
    <svg viewBox={`0 0 ${axis.width} ${HEIGHT}`} className={SIZE_CLASSES[size]} aria-hidden>
      {bands.map(({ from, to, text }) => (
        <g key={text}>
          <rect
            x={LEFT}
            y={y(to)}
            width={axis.width - LEFT - RIGHT}
            height={y(from) - y(to)}
            className="fill-sunken"
          />
          {y(from) - y(to) < LEAST_FOR_WORDS ? null : (
            <text x={LEFT + 6} y={(y(from) + y(to)) / 2} dy="0.35em" className="fill-muted text-[13px]">
              {text}
            </text>
          )}
        </g>
      ))}
      <EventLines axis={axis} events={events} top={TOP} bottom={BOTTOM} />
      <ValueTicks axis={axis} y={y} ticks={scale.ticks} />
      <DayTicks axis={axis} y={HEIGHT - 6} />
      <LinePath
        data={[...points]}
        x={({ day }) => axis.middleOf(day)}
        y={({ value }) => y(value)}
        strokeWidth={1.75}
        className="fill-none stroke-action"
      />
      {points.map(({ day, value, text }) => (
        <g key={day}>
          <circle cx={axis.middleOf(day)} cy={y(value)} r={MARK} className="fill-action" />
          <text
            x={axis.middleOf(day)}
            y={y(value) - TOP < 12 ? y(value) + 17 : y(value) - 8}
            textAnchor="middle"
            className="fill-ink text-[13px] tabular-nums"
          >
            {text}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** One measure over time on the axis of the page, with the change that matters shaded. */
export const ScoreCourse = (props: {
  drawing: Drawing
  events: readonly ProgressEvent[]
  period: Period
}) => (
  <>
    <Plot {...props} size="wide" />
    <Plot {...props} size="narrow" />
  </>
)
