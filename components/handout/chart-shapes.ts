import { addDays, type CalendarDate, daysBetween } from '@/lib/clinical/calendar-date'
import type { Course, DoneByWeek, Period, WeekTable } from '@/lib/clinical/progress-report/report'

/** What a drawing is made of, on paper and on the screen alike. Places are points from its left upper corner. */
export type Shape =
  | {
      readonly kind: 'line'
      readonly from: Place
      readonly to: Place
      readonly tone: Tone
      readonly width: number
    }
  | { readonly kind: 'path'; readonly places: readonly Place[]; readonly width: number }
  | {
      readonly kind: 'area'
      readonly at: Place
      readonly width: number
      readonly height: number
      readonly tone: Tone
    }
  | { readonly kind: 'frame'; readonly at: Place; readonly width: number; readonly height: number }
  | { readonly kind: 'dot'; readonly at: Place; readonly radius: number }
  | {
      readonly kind: 'words'
      readonly at: Place
      readonly text: string
      readonly anchor: 'start' | 'middle' | 'end'
    }

type Place = readonly [x: number, y: number]

/** Black, the gray of what was done, the gray of a band, and the gray of a line to read along. */
export type Tone = 'ink' | 'done' | 'band' | 'rule'

/** Small, but no word of it is needed: the sentence beside the drawing says what it shows. */
export const CHART_WORDS = 7.5
/** From the middle of a line of words to its foot. */
const TO_BASELINE = CHART_WORDS * 0.35

/** The same at every drawing of a report, so that a day stands at the same place in all of them. */
const LEFT = 17
const RIGHT = 19

type Size = { readonly width: number; readonly height: number }

/** Where a day begins. The last day of the period ends at the right edge. */
export function placeOfDay({ from, to }: Period, width: number): (day: CalendarDate) => number {
  const days = daysBetween(from, to) + 1
  return (day) => LEFT + (daysBetween(from, day) / days) * (width - LEFT - RIGHT)
}

const A_WEEK = 7

/** A line joins days that are close; over a week without a word it makes no claim. */
export function pieces<Point extends { readonly day: CalendarDate }>(points: readonly Point[]): Point[][] {
  return points.reduce<Point[][]>((all, point) => {
    const last = all.at(-1)?.at(-1)
    if (last && daysBetween(last.day, point.day) <= A_WEEK) {
      all.at(-1)?.push(point)
      return all
    }
    return [...all, [point]]
  }, [])
}

/** So many points are drawn as a line alone. */
const MANY = 45

/** One thing over time on its scale, with the change that matters shaded. `joined`: days far apart are joined as well. */
export function courseShapes(
  { scale, bands, points }: Course,
  period: Period,
  { width, height }: Size,
  joined: boolean,
): Shape[] {
  const dayAt = placeOfDay(period, width)
  const halfDay =
    (dayAt(period.to) - dayAt(period.from)) / Math.max(1, daysBetween(period.from, period.to)) / 2
  const [top, bottom] = [CHART_WORDS * 0.6, height - CHART_WORDS * 0.6]
  const yOf = (value: number): number =>
    bottom - ((value - scale.min) / (scale.max - scale.min)) * (bottom - top)
  const right = width - RIGHT
  const isDense = points.length > MANY
  const placed = points.map((point) => ({
    ...point,
    at: [dayAt(point.day) + halfDay, yOf(point.value)] as const,
  }))
  return [
    ...bands.flatMap(({ from, to, text }): Shape[] => [
      { kind: 'area', at: [LEFT, yOf(to)], width: right - LEFT, height: yOf(from) - yOf(to), tone: 'band' },
      {
        kind: 'words',
        at: [LEFT + 14, (yOf(from) + yOf(to)) / 2 + TO_BASELINE],
        text,
        anchor: 'start',
      },
    ]),
    ...scale.ticks.flatMap(({ value, text }): Shape[] => [
      { kind: 'line', from: [LEFT, yOf(value)], to: [right, yOf(value)], tone: 'rule', width: 0.5 },
      { kind: 'words', at: [LEFT - 4, yOf(value) + TO_BASELINE], text, anchor: 'end' },
    ]),
    ...(joined ? [placed] : pieces(placed))
      .filter((piece) => piece.length > 1)
      .map((piece): Shape => ({
        kind: 'path',
        places: piece.map(({ at }) => at),
        width: isDense ? 0.7 : 1.2,
      })),
    ...placed
      .filter((_, index) => !isDense || index === 0 || index === placed.length - 1)
      .map(({ at }): Shape => ({ kind: 'dot', at, radius: 1.7 })),
    ...placed.flatMap(({ at: [x, y], text }, index): Shape[] => {
      const isLast = index === placed.length - 1 && index > 0
      if (text === '') return []
      if (isLast) return [{ kind: 'words', at: [x + 4, y + TO_BASELINE], text, anchor: 'start' }]
      const below = y - top < CHART_WORDS
      const at: Place = [index === 0 ? x - 2 : x, below ? y + CHART_WORDS + 2 : y - 3.5]
      return [{ kind: 'words', at, text, anchor: index === 0 ? 'start' : 'middle' }]
    }),
  ]
}

const BAR_SHARE = 0.62

/** Days done in days planned: a frame for each week, filled as far as it was done. */
export function doneShapes({ bars, most }: DoneByWeek, period: Period, { width, height }: Size): Shape[] {
  const dayAt = placeOfDay(period, width)
  const [top, bottom] = [1, height - 1]
  const heightOf = (days: number): number => (days / Math.max(1, most)) * (bottom - top)
  return [
    { kind: 'line', from: [LEFT, bottom], to: [width - RIGHT, bottom], tone: 'rule', width: 0.5 },
    ...bars.flatMap(({ from, to, planned, done }): Shape[] => {
      const week = dayAt(addDays(to, 1)) - dayAt(from)
      const bar = { width: week * BAR_SHARE, left: dayAt(from) + (week * (1 - BAR_SHARE)) / 2 }
      const area = (days: number) => ({
        at: [bar.left, bottom - heightOf(days)] as const,
        width: bar.width,
        height: heightOf(days),
      })
      return [
        { kind: 'area', ...area(done), tone: 'done' },
        { kind: 'frame', ...area(planned) },
      ]
    }),
  ]
}

/** The numbers of a row, each under the middle of its week. */
export function rowShapes(
  { columns }: WeekTable,
  texts: readonly string[],
  period: Period,
  { width, height }: Size,
): Shape[] {
  const dayAt = placeOfDay(period, width)
  return columns.flatMap(({ from, to }, index): Shape[] => [
    {
      kind: 'words',
      at: [(dayAt(from) + dayAt(addDays(to, 1))) / 2, height / 2 + TO_BASELINE],
      text: texts[index] ?? '',
      anchor: 'middle',
    },
  ])
}
