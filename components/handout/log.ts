import type { HandoutLog } from '@/lib/clinical/handout'
import { type DayGrid, dayGrids } from './log-grid'
import { logRows, type RowSetting } from './log-rows'
import { weekPiece } from './log-week'
import { HAIR, type Sheet } from './sheet'
import { fits, type Piece, rule, space } from './typeset/piece'
import { type Item, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

const WRITING_LINES = { usual: 3, roomy: 14 }
const WRITING_HEIGHT = 27

function questions({ questionsLabel }: HandoutLog, { across, type, pt }: Sheet, lines: number): Piece {
  const line = stack([space(pt(WRITING_HEIGHT)), rule(across, HAIR)])
  return stack([textPiece(questionsLabel, across, type.strong), ...Array.from({ length: lines }, () => line)])
}

/** Another way to set the days has to save so much of the height. */
const WORTH = 0.88

/** The way to set the days with which a week is lowest, but the best where there is little between them. */
function lowest(log: HandoutLog, sheet: Sheet): DayGrid {
  const heightWith = (grid: DayGrid): number =>
    logRows(log, { grid, sheet, density: 'usual' }).reduce((sum, { height }) => sum + height, 0)
  const [best, ...others] = dayGrids(log, sheet)
  return others.find((other) => heightWith(other) < heightWith(best) * WORTH) ?? best
}

const GAPS = { lead: 4, first: 12, week: 18, questions: 16 }

/**
 * Weeks to tick, with as many boxes a day as the exercise is done, and room for questions; before them, where else the same
 * can be told. Weeks are whole on a page where the first is below the heading, and else run on from one page to the next.
 */
export function logItems(
  log: HandoutLog,
  sheet: Sheet,
  page: number,
  elsewhere: readonly Item[] = [],
): readonly Item[] {
  const { across, type, pt } = sheet
  const grid = lowest(log, sheet)
  const weekOf = (name: string, density: RowSetting['density']): Piece =>
    weekPiece(logRows(log, { grid, sheet, density }), { log, name, grid, sheet })
  const head: readonly Item[] = [
    { piece: textPiece(log.heading, across, type.heading), leads: true },
    { piece: textPiece(log.lead, across, type.body), gap: pt(GAPS.lead), leads: true },
    ...elsewhere,
  ]
  const first = stack([...head, { piece: weekOf(log.weeks[0] ?? '', 'tight'), gap: pt(GAPS.first) }])
  const weeks = log.weeks.map((name, index): Item => ({
    piece: weekOf(name, 'usual'),
    roomier: [() => weekOf(name, 'roomy'), () => weekOf(name, 'airy')],
    tighter: () => weekOf(name, 'tight'),
    gap: pt(index === 0 ? GAPS.first : GAPS.week),
    whole: fits(first.height, page),
  }))
  return [
    ...head,
    ...weeks,
    {
      piece: questions(log, sheet, WRITING_LINES.usual),
      roomier: [() => questions(log, sheet, WRITING_LINES.roomy)],
      gap: pt(GAPS.questions),
      whole: true,
    },
  ]
}
