import type { ProgressEvent } from '@/lib/clinical/progress/events'
import { LEFT, RIGHT, type TimeAxis } from './time-axis'

/** The days under a drawing. */
export const DayTicks = ({ axis, y }: { axis: TimeAxis; y: number }) => (
  <g>
    {axis.ticks.map(({ at, text }) => (
      <text key={at} x={at} y={y} textAnchor="middle" className="fill-muted text-[13px]">
        {text}
      </text>
    ))}
  </g>
)

/** Lines across a drawing at its values, which stand to the left of it. */
export const ValueTicks = ({
  axis,
  y,
  ticks,
}: {
  axis: TimeAxis
  y: (value: number) => number
  ticks: readonly { readonly value: number; readonly text: string }[]
}) =>
  ticks.map(({ value, text }) => (
    <g key={value}>
      <line x1={LEFT} x2={axis.width - RIGHT} y1={y(value)} y2={y(value)} className="stroke-line" />
      <text
        x={LEFT - 8}
        y={y(value)}
        dy="0.35em"
        textAnchor="end"
        className="fill-muted text-[13px] tabular-nums"
      >
        {text}
      </text>
    </g>
  ))

/** What happened, as lines through a drawing; the lane above says what each one is. */
export const EventLines = ({
  axis,
  events,
  top,
  bottom,
}: {
  axis: TimeAxis
  events: readonly ProgressEvent[]
  top: number
  bottom: number
}) => (
  <g>
    {[...new Set(events.map(({ day }) => day))].map((day) => (
      <line
        key={day}
        x1={axis.middleOf(day)}
        x2={axis.middleOf(day)}
        y1={top}
        y2={bottom}
        strokeDasharray="3 3"
        className="stroke-line-strong"
        strokeWidth={0.75}
      />
    ))}
  </g>
)
