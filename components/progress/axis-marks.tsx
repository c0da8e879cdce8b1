import type { ProgressEvent } from '@/lib/clinical/progress/events'
import type { TimeAxis } from './time-axis'

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
