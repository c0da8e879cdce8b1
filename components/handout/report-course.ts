import type { Course, Period, ProgressReport, WeekTable } from '@/lib/clinical/progress-report/report'
import { chartPiece } from './chart-piece'
import { courseShapes, doneShapes, rowShapes, type Shape } from './chart-shapes'
import { sectionHead } from './letter-section'
import type { Sheet } from './sheet'
import { beside, NOTHING, type Piece } from './typeset/piece'
import { type Item, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

const WORDS_SHARE = 0.46
const GAP = 10

type Said = { readonly name: string; readonly sentence: string; readonly threshold?: string }

/** What a drawing shows, in words at its left: who does not look at it loses nothing. */
function wordsPiece({ name, sentence, threshold = '' }: Said, width: number, { type }: Sheet): Piece {
  return stack([
    textPiece(name, width, type.smallStrong),
    textPiece(sentence, width, type.small),
    textPiece(threshold, width, type.small),
  ])
}

/** Words and their drawing. The drawings of all rows stand under each other, day under day. */
function rowPiece(
  said: Said,
  height: number,
  draw: (width: number) => readonly Shape[],
  sheet: Sheet,
): Piece {
  const width = sheet.across * WORDS_SHARE
  return beside([
    { x: 0, piece: wordsPiece(said, width, sheet) },
    { x: width + GAP, piece: chartPiece(draw(sheet.across - width - GAP), height) },
  ])
}

const HEIGHTS = { pain: 32, done: 30, measure: 52, numbers: 10.6 } as const

function courseRow(course: Course, height: number, period: Period, joined: boolean, sheet: Sheet): Item {
  if (course.points.length === 0)
    return { piece: wordsPiece(course, sheet.across, sheet), gap: 4, whole: true }
  return {
    piece: rowPiece(
      course,
      height,
      (width) => courseShapes(course, period, { width, height }, joined),
      sheet,
    ),
    gap: 4,
    whole: true,
  }
}

/** The numbers of each week, under the drawings. */
function numbersPiece(table: WeekTable, period: Period, sheet: Sheet): Piece {
  const width = sheet.across * WORDS_SHARE
  const height = HEIGHTS.numbers
  const row = (label: string, texts: readonly string[]): Piece =>
    beside([
      { x: 0, piece: textPiece(label, width, sheet.type.small) },
      {
        x: width + GAP,
        piece: chartPiece(
          rowShapes(table, texts, period, { width: sheet.across - width - GAP, height }),
          height,
        ),
      },
    ])
  return stack([
    row(
      table.label,
      table.columns.map(({ text }) => text),
    ),
    ...table.rows.map(({ label, texts }) => row(label, texts)),
  ])
}

/** What the patient reported between visits, drawn over the days of the period. */
export function courseItems(
  { course, period }: Pick<ProgressReport, 'course' | 'period'>,
  sheet: Sheet,
): readonly Item[] {
  const { done, weeks } = course
  return [
    { piece: sectionHead(course.heading, course.text, sheet), gap: 6, leads: true },
    ...course.pain.map((one) => courseRow(one, HEIGHTS.pain, period, false, sheet)),
    {
      piece: done
        ? rowPiece(
            done,
            HEIGHTS.done,
            (width) => doneShapes(done, period, { width, height: HEIGHTS.done }),
            sheet,
          )
        : NOTHING,
      gap: 4,
      whole: true,
    },
    { piece: weeks ? numbersPiece(weeks, period, sheet) : NOTHING, gap: 4, whole: true },
  ]
}

/** Each outcome measure over the days of the period, with the change that matters. */
export const outcomeItems = (
  { outcomes, period }: Pick<ProgressReport, 'outcomes' | 'period'>,
  sheet: Sheet,
): readonly Item[] => [
  { piece: sectionHead(outcomes.heading, outcomes.text, sheet), gap: 6, leads: true },
  ...outcomes.measures.map((one) => courseRow(one, HEIGHTS.measure, period, true, sheet)),
]
