import { scaleLinear } from '@visx/scale'
import type { Mean } from '@/lib/clinical/clinic-numbers/mean-interval'
import type { MeasureShown } from './measures'

const WIDTH = 144
const SIDE = 22
/** As tall as the numbers beside it, and the dot on their first line. */
const HEIGHT = 68
const MIDDLE = 18
const CAP = 4

const axisOf = ({ domain }: MeasureShown) => scaleLinear({ domain: [...domain], range: [SIDE, WIDTH - SIDE] })

/** The axis over a column of whiskers. */
export function WhiskerAxis({ measure }: { measure: MeasureShown }) {
  const x = axisOf(measure)
  return (
    <svg viewBox={`0 0 ${WIDTH} 16`} width={WIDTH} height={16} aria-hidden>
      {measure.ticks.map(({ value, text }) => (
        <text
          key={value}
          x={x(value)}
          y={12}
          textAnchor="middle"
          className="fill-muted text-[12px] tabular-nums"
        >
          {text}
        </text>
      ))}
    </svg>
  )
}

/** One mean as a dot, its interval as a line through it. The cell beside it says the same in numbers. */
export function Whisker({ measure, shown }: { measure: MeasureShown; shown: Mean | null }) {
  const x = axisOf(measure)
  const interval = shown?.interval
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden>
      {measure.ticks.map(({ value }) => (
        <line key={value} x1={x(value)} x2={x(value)} y1={0} y2={HEIGHT} className="stroke-line" />
      ))}
      {interval ? (
        <g className="stroke-action" strokeWidth={1.75}>
          <line x1={x(interval.from)} x2={x(interval.to)} y1={MIDDLE} y2={MIDDLE} />
          {[interval.from, interval.to].map((end) => (
            <line key={end} x1={x(end)} x2={x(end)} y1={MIDDLE - CAP} y2={MIDDLE + CAP} />
          ))}
        </g>
      ) : null}
      {shown ? <circle cx={x(shown.mean)} cy={MIDDLE} r={4} className="fill-action" /> : null}
    </svg>
  )
}
