import type { HandoutLog } from '@/lib/clinical/handout'
import { dayLabels } from './log-boxes'
import { type DayGrid, isBelow } from './log-grid'
import { nameWidth } from './log-rows'
import { HAIR, LINE, type Sheet } from './sheet'
import { oneLine } from './typeset/lines'
import { beside, drawing, fits, inset, NOTHING, type Piece, rule } from './typeset/piece'
import { stack } from './typeset/stack'
import { textPiece } from './typeset/text'

export type Week = {
  readonly log: HandoutLog
  /** 'Week 1'. */
  readonly name: string
  readonly grid: DayGrid
  readonly sheet: Sheet
}

const GAP = 9
const LINE_GAP = 5
const WRITING = { least: 36, most: 90 }
/** Above the foot of its line, so that the line is where letters stand. */
const BELOW_LETTERS = 3.5

/** A label with a line behind it to write a day on. */
function writingLine(label: string, width: number, { type: { body } }: Sheet): Piece {
  const at = oneLine(label, body).width + LINE_GAP
  const end = Math.min(at + WRITING.most, width)
  return beside([
    { x: 0, piece: textPiece(label, width, body) },
    {
      x: 0,
      piece: drawing(body.leading - BELOW_LETTERS, (x, y) => {
        const bottom = y + body.leading - BELOW_LETTERS
        return [{ kind: 'line', from: [x + at, bottom], to: [x + end, bottom], width: HAIR }]
      }),
    },
  ])
}

/** Which week, and a line for its first day: behind it, or below it where there is no room. */
function named({ log: { fromLabel }, name, grid, sheet }: Week): Piece {
  const { strong, body } = sheet.type
  const width = nameWidth(grid, sheet)
  const fromAt = oneLine(name, strong).width + GAP
  const needed = fromAt + oneLine(fromLabel, body).width + LINE_GAP + WRITING.least
  const week = textPiece(name, width, strong)
  if (needed > width) return stack([week, writingLine(fromLabel, width, sheet)])
  return beside([
    { x: 0, piece: week },
    { x: fromAt, piece: writingLine(fromLabel, width - fromAt, sheet) },
  ])
}

/** Which week, and its days. */
function headPiece(week: Week, isFirst: boolean): Piece {
  const { log, name, grid, sheet } = week
  const before = isFirst ? named(week) : textPiece(name, nameWidth(grid, sheet), sheet.type.strong)
  const days = dayLabels(log, grid, sheet)
  const both = isBelow(grid)
    ? stack([before, { piece: days, gap: 4 }])
    : beside([
        { x: 0, piece: before, at: 'bottom' },
        { x: 0, piece: days, at: 'bottom' },
      ])
  return inset(both, { bottom: 3 })
}

/** So few rows are not left before or after a cut. */
const TOGETHER = 3

/** A week of rows; where it goes on over the page, its name and days are said again. */
export function weekPiece(rows: readonly Piece[], week: Week, isFirst = true): Piece {
  const { across } = week.sheet
  const whole = rows.length > 0 ? stack([headPiece(week, isFirst), ...rows, rule(across, LINE)]) : NOTHING
  return {
    ...whole,
    split: ({ left }) => {
      let count = rows.length - 1
      while (count > 0 && !fits(weekPiece(rows.slice(0, count), week, isFirst).height, left)) count -= 1
      if (count < Math.min(TOGETHER, rows.length - 1)) return null
      return [weekPiece(rows.slice(0, count), week, isFirst), weekPiece(rows.slice(count), week, false)]
    },
  }
}
