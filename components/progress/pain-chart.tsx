import { scaleLinear, scaleUtc } from '@visx/scale'
import { LinePath } from '@visx/shape'
import { shortDate } from '@/lib/clinical/date-in-words'

/** Pain on one day, 0–10; null where nothing was said. */
export type PainPoint = {
  readonly day: string
  readonly before: number | null
  readonly during: number | null
  readonly nextDay: number | null
}

type SeriesKey = 'before' | 'during' | 'nextDay'

/** A phone gets its own drawing: a wide one made small has words too small to read. */
const WIDTHS = { wide: 720, narrow: 340 }
const HEIGHT = 260
const MARGIN = { top: 16, right: 16, bottom: 32, left: 36 }
const PAIN_TICKS = [0, 2, 4, 6, 8, 10]
const DAY_TICKS = { wide: 6, narrow: 3 }
const MARK = 3.5

/** Told apart by dash and marker as well as by shade: the chart must survive grey printing and color blindness. */
const SERIES: readonly {
  key: SeriesKey
  label: string
  line: string
  dash: string
  marker: 'dot' | 'square' | 'ring'
}[] = [
  { key: 'before', label: 'Before', line: 'stroke-muted', dash: '2 4', marker: 'ring' },
  { key: 'during', label: 'During', line: 'stroke-action', dash: '', marker: 'dot' },
  { key: 'nextDay', label: 'Next day', line: 'stroke-ink', dash: '7 4', marker: 'square' },
]

const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`)

function Marker({
  kind,
  x,
  y,
  line,
}: {
  kind: 'dot' | 'square' | 'ring'
  x: number
  y: number
  line: string
}) {
  const fill = kind === 'ring' ? 'fill-panel' : line.replace('stroke-', 'fill-')
  if (kind === 'square')
    return <rect x={x - MARK} y={y - MARK} width={2 * MARK} height={2 * MARK} className={`${line} ${fill}`} />
  return <circle cx={x} cy={y} r={MARK} strokeWidth={1.5} className={`${line} ${fill}`} />
}

function Legend() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted" aria-hidden>
      {SERIES.map(({ key, label, line, dash, marker }) => (
        <li key={key} className="flex items-center gap-2">
          <svg width={28} height={10}>
            <line x1={0} x2={28} y1={5} y2={5} strokeWidth={2} strokeDasharray={dash} className={line} />
            <Marker kind={marker} x={14} y={5} line={line} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}

function Plot({
  points,
  size,
  className,
}: {
  points: readonly PainPoint[]
  size: keyof typeof WIDTHS
  className: string
}) {
  const width = WIDTHS[size]
  const times = points.map((point) => toTime(point.day))
  const x = scaleUtc({
    domain: [Math.min(...times), Math.max(...times)],
    range: [MARGIN.left + MARK, width - MARGIN.right - MARK],
  })
  const y = scaleLinear({ domain: [0, 10], range: [HEIGHT - MARGIN.bottom, MARGIN.top] })
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} className={className} aria-hidden>
      {PAIN_TICKS.map((tick) => (
        <g key={tick}>
          <line
            x1={MARGIN.left}
            x2={width - MARGIN.right}
            y1={y(tick)}
            y2={y(tick)}
            className="stroke-line"
          />
          <text
            x={MARGIN.left - 8}
            y={y(tick)}
            dy="0.35em"
            textAnchor="end"
            className="fill-muted text-[13px] tabular-nums"
          >
            {tick}
          </text>
        </g>
      ))}
      {x.ticks(DAY_TICKS[size]).map((tick) => (
        <text
          key={tick.getTime()}
          x={x(tick)}
          y={HEIGHT - 10}
          textAnchor="middle"
          className="fill-muted text-[13px]"
        >
          {shortDate(tick.toISOString().slice(0, 10))}
        </text>
      ))}
      {SERIES.map(({ key, line, dash, marker }) => {
        const given = points.flatMap((point) => {
          const pain = point[key]
          return pain === null ? [] : [{ day: point.day, pain }]
        })
        return (
          <g key={key}>
            <LinePath
              data={given}
              x={(point) => x(toTime(point.day))}
              y={(point) => y(point.pain)}
              strokeWidth={2}
              strokeDasharray={dash}
              className={`${line} fill-none`}
            />
            {given.map((point) => (
              <Marker key={point.day} kind={marker} x={x(toTime(point.day))} y={y(point.pain)} line={line} />
            ))}
          </g>
        )
      })}
    </svg>
  )
}

/** Pain over time as three lines. The numbers stand in the table beside it, which is what a screen reader gets. */
export const PainChart = ({ points }: { points: readonly PainPoint[] }) => (
  <figure className="flex flex-col gap-3">
    <Legend />
    <Plot points={points} size="wide" className="hidden h-auto w-full sm:block" />
    <Plot points={points} size="narrow" className="h-auto w-full sm:hidden" />
  </figure>
)
