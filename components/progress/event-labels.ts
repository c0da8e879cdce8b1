import type { EventKind, ProgressEvent } from '@/lib/clinical/progress/events'
import type { TimeAxis } from './time-axis'

/** Of an ordinary letter at this size; a guess that errs to the wide side. */
const LETTER = 6.6
const GAP = 8

export type PlacedLabel = {
  readonly event: ProgressEvent
  readonly at: number
  /** Counted from the top; null where there is no room for the words. */
  readonly row: number | null
  /** Words that would run over the right edge end at their mark. */
  readonly anchor: 'start' | 'end'
}

/** Who gets the room first. */
const FIRST: readonly EventKind[] = ['red-flag', 'discharge', 'phase', 'program', 'flare', 'clearance']

type Taken = { readonly row: number; readonly from: number; readonly to: number }

/** Words beside the marks, in as many rows as there are, so that none stands on another. */
export function placedLabels(
  events: readonly ProgressEvent[],
  axis: Pick<TimeAxis, 'middleOf' | 'width'>,
  rows: number,
): PlacedLabel[] {
  const taken: Taken[] = []
  const place = (event: ProgressEvent): PlacedLabel => {
    const at = axis.middleOf(event.day)
    const length = event.text.length * LETTER + GAP
    const anchor = at + length > axis.width ? 'end' : 'start'
    const [from, to] = anchor === 'start' ? [at - GAP, at + length] : [at - length, at + GAP]
    const free = Array.from({ length: rows }, (_, row) => row).find(
      (row) => !taken.some((other) => other.row === row && other.from < to && from < other.to),
    )
    if (free === undefined || from < 0) return { event, at, row: null, anchor }
    taken.push({ row: free, from, to })
    return { event, at, row: free, anchor }
  }
  return events.toSorted((a, b) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind)).map(place)
}
