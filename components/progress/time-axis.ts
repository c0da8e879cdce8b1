import { scaleUtc } from '@visx/scale'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { shortDate } from '@/lib/clinical/date-in-words'
import type { Period } from '@/lib/clinical/progress-report/report'

/** A phone gets its own drawing: a wide one made small has words too small to read. */
const WIDTHS = { wide: 860, narrow: 340 } as const
export type ChartSize = keyof typeof WIDTHS

/** Which of the two drawings is seen. */
export const SIZE_CLASSES: Readonly<Record<ChartSize, string>> = {
  wide: 'hidden h-auto w-full sm:block print:block',
  narrow: 'h-auto w-full sm:hidden print:hidden',
}

const TICKS: Readonly<Record<ChartSize, number>> = { wide: 8, narrow: 3 }

/** The same in every drawing of the page, so that a day stands at the same place in all of them. */
export const LEFT = 44
export const RIGHT = 18

/** Where days stand from left to right. */
export type TimeAxis = {
  readonly width: number
  /** The start of a day. */
  readonly startOf: (day: CalendarDate) => number
  /** The middle of a day, where its points are. */
  readonly middleOf: (day: CalendarDate) => number
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
}

/** The first day of a year is told by its year, so that two Octobers are told apart. */
const tickText = (day: string): string => (day.endsWith('-01-01') ? day.slice(0, 4) : shortDate(day))

const A_DAY = 86_400_000
/** Half of '27 Nov', which stands in the middle under its day. */
const HALF_A_LABEL = 22

const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** The axis that all drawings of a period share. */
export function timeAxis({ from, to }: Period, size: ChartSize): TimeAxis {
  const width = WIDTHS[size]
  const scale = scaleUtc({
    domain: [toTime(from), toTime(addDays(to, 1))],
    range: [LEFT, width - RIGHT],
  })
  const startOf = (day: CalendarDate): number => scale(toTime(day))
  const halfDay = (startOf(addDays(from, 1)) - startOf(from)) / 2
  return {
    width,
    startOf,
    middleOf: (day) => startOf(day) + halfDay,
    ticks: scale
      .ticks(TICKS[size])
      // Within a day there is nothing to mark.
      .filter((tick) => tick.getTime() % A_DAY === 0)
      .filter((tick) => scale(tick) <= width - HALF_A_LABEL)
      .map((tick) => ({ at: scale(tick), text: tickText(tick.toISOString().slice(0, 10)) })),
  }
}
