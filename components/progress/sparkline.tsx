import { scaleLinear, scaleUtc } from '@visx/scale'
import { LinePath } from '@visx/shape'
import { FEWEST_FOR_A_TREND } from '@/lib/clinical/progress/trend'
import type { Told } from '@/lib/clinical/progress-report/course'
import type { Period } from '@/lib/clinical/progress-report/report'

const WIDTH = 112
const HEIGHT = 28
const EDGE = 3

const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** A course the size of a word, on the scale of 0 to 10 and the days of the page. */
export function Sparkline({ points, period }: { points: readonly Told[]; period: Period }) {
  const x = scaleUtc({ domain: [toTime(period.from), toTime(period.to)], range: [EDGE, WIDTH - EDGE] })
  const y = scaleLinear({ domain: [0, 10], range: [HEIGHT - EDGE, EDGE] })
  const isLine = points.length >= FEWEST_FOR_A_TREND
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden>
      <line x1={0} x2={WIDTH} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} className="stroke-line" />
      {isLine ? (
        <LinePath
          data={[...points]}
          x={({ day }) => x(toTime(day))}
          y={({ value }) => y(value)}
          strokeWidth={1.5}
          className="fill-none stroke-action"
        />
      ) : null}
      {(isLine ? points.slice(-1) : points).map(({ day, value }) => (
        <circle key={day} cx={x(toTime(day))} cy={y(value)} r={2.25} className="fill-action" />
      ))}
    </svg>
  )
}
