import { scaleBand } from '@visx/scale'
import { dateInWords } from '@/lib/clinical/date-in-words'
import type { EventKind, ProgressEvent } from '@/lib/clinical/progress/events'
import type { Period } from '@/lib/clinical/progress-report/report'
import { ChartSection } from './chart-section'
import { placedLabels } from './event-labels'
import { NumberTable } from './number-table'
import { type ChartSize, SIZE_CLASSES, timeAxis } from './time-axis'

const ROWS = 3
const ROW_HEIGHT = 19
const MARKS = 20
const MARK_WIDTH = 14

/** A form for each kind, so that they are told apart without color. */
const FORMS: Readonly<
  Record<EventKind, { readonly path: string; readonly look: string; readonly name: string }>
> = {
  program: { path: 'M-5 -5 H5 V5 H-5 Z', look: 'fill-action', name: 'Home program' },
  phase: { path: 'M0 -6 L6 0 L0 6 L-6 0 Z', look: 'fill-panel stroke-action', name: 'Phase' },
  flare: { path: 'M0 -6 L6 5 H-6 Z', look: 'fill-caution', name: 'Flare' },
  'red-flag': { path: 'M-3 -6 H3 L6 -3 V3 L3 6 H-3 L-6 3 V-3 Z', look: 'fill-stop', name: 'Red flag' },
  clearance: { path: 'M-5 0 L-2 4 L5 -4', look: 'fill-none stroke-ink', name: 'Clearance' },
  discharge: { path: 'M0 -6 V6 M-4 -6 H4 M-4 6 H4', look: 'fill-none stroke-ink', name: 'Discharge' },
}

const Form = ({ kind }: { kind: EventKind }) => (
  <path d={FORMS[kind].path} strokeWidth={1.5} className={FORMS[kind].look} />
)

/** Of several events on one day, how many marks stand before this one. */
const beside = (events: readonly ProgressEvent[], event: ProgressEvent): number =>
  events.filter(({ day }) => day === event.day).indexOf(event)

function Lane({
  events,
  period,
  size,
}: {
  events: readonly ProgressEvent[]
  period: Period
  size: ChartSize
}) {
  const axis = timeAxis(period, size)
  const rows = scaleBand({
    domain: Array.from({ length: ROWS }, (_, row) => row),
    range: [0, ROWS * ROW_HEIGHT],
  })
  const height = ROWS * ROW_HEIGHT + MARKS
  return (
    <svg viewBox={`0 0 ${axis.width} ${height}`} className={SIZE_CLASSES[size]} aria-hidden>
      {placedLabels(events, axis, ROWS).map(({ event, at, row, anchor }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two alike may fall on one day
        <g key={index}>
          {row === null ? null : (
            <>
              <line
                x1={at}
                x2={at}
                y1={(rows(row) ?? 0) + 4}
                y2={height - MARKS / 2}
                className="stroke-line-strong"
                strokeWidth={0.75}
              />
              <text
                x={anchor === 'end' ? at - 5 : at + 5}
                y={(rows(row) ?? 0) + ROW_HEIGHT - 7}
                textAnchor={anchor}
                strokeWidth={4}
                paintOrder="stroke"
                className="fill-ink stroke-panel text-[13px]"
              >
                {event.text}
              </text>
            </>
          )}
          <g transform={`translate(${at + beside(events, event) * MARK_WIDTH} ${height - MARKS / 2})`}>
            <Form kind={event.kind} />
          </g>
        </g>
      ))}
    </svg>
  )
}

/** What happened, in words where there is room and as marks everywhere; the same days are lines in the drawings below. */
export function EventLane({ events, period }: { events: readonly ProgressEvent[]; period: Period }) {
  const kinds = [...new Set(events.map(({ kind }) => kind))]
  return (
    <ChartSection
      title="What happened"
      sentence={
        events.length === 0
          ? 'Nothing is on record for these days.'
          : 'The same days are lines in the drawings below.'
      }
      tableLabel={events.length === 1 ? 'The event' : `All ${events.length} events`}
      table={
        events.length === 0 ? undefined : (
          <NumberTable
            caption="What happened, oldest first"
            columns={['Day', 'What']}
            rows={events.map(({ day, kind, text }) => ({
              key: `${day} ${kind} ${text}`,
              head: dateInWords(day),
              cells: [text],
            }))}
          />
        )
      }
    >
      {events.length === 0 ? null : (
        <>
          <Lane events={events} period={period} size="wide" />
          <Lane events={events} period={period} size="narrow" />
          <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
            {kinds.map((kind) => (
              <li key={kind} className="flex items-center gap-1.5">
                <svg viewBox="-8 -8 16 16" className="size-3.5" aria-hidden>
                  <Form kind={kind} />
                </svg>
                {FORMS[kind].name}
              </li>
            ))}
          </ul>
        </>
      )}
    </ChartSection>
  )
}
