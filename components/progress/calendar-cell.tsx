import type { DayState } from '@/lib/clinical/progress/calendar'

/** What each state is called. */
export const STATE_WORDS: Readonly<Record<DayState, string>> = {
  done: 'Done',
  partly: 'Done in part',
  missed: 'Missed',
  rest: 'Rest',
  extra: 'More than asked',
  open: 'Today, not told yet',
}

/** Told apart by form as well as by tone: full, half, empty, a dot, a cross on full, and dashes. */
export function CalendarCell({
  state,
  x,
  y,
  width,
  height,
}: {
  state: DayState
  x: number
  y: number
  width: number
  height: number
}) {
  const [middle, center] = [x + width / 2, y + height / 2]
  const reach = Math.min(width, height) * 0.28
  const frame = { x, y, width, height, rx: Math.min(2, width / 4) }
  switch (state) {
    case 'done':
      return <rect {...frame} className="fill-action" />
    case 'partly':
      return (
        <g>
          <rect {...frame} className="fill-none stroke-action" strokeWidth={1} />
          <rect x={x} y={center} width={width} height={height / 2} className="fill-action" />
        </g>
      )
    case 'missed':
      return (
        <g className="stroke-muted" strokeWidth={1.1}>
          <rect {...frame} className="fill-none" />
          <path
            d={`M${middle - reach} ${center - reach} l${2 * reach} ${2 * reach} m0 ${-2 * reach} l${-2 * reach} ${2 * reach}`}
          />
        </g>
      )
    case 'rest':
      return <circle cx={middle} cy={center} r={Math.min(1.75, width / 4)} className="fill-line-strong" />
    case 'extra':
      return (
        <g>
          <rect {...frame} className="fill-action" />
          <path
            d={`M${middle - reach} ${center} h${2 * reach} M${middle} ${center - reach} v${2 * reach}`}
            strokeWidth={1.6}
            className="stroke-panel"
          />
        </g>
      )
    case 'open':
      return <rect {...frame} strokeDasharray="2 2" className="fill-none stroke-line-strong" />
  }
}
