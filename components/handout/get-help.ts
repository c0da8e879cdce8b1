import type { HandoutGetHelp } from '@/lib/clinical/handout'
import { bulleted } from './bulleted'
import { HEAVY, LINE, type Sheet } from './sheet'
import { inset, type Piece, rule } from './typeset/piece'
import { type Item, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

type Level = HandoutGetHelp['levels'][number]

const PADDING = 14
/** Between two signs, and around those of one urgency. */
const ROOMS = {
  usual: { between: 3, above: 6, below: 11 },
  tight: { between: 1, above: 3, below: 6 },
} as const

type Density = keyof typeof ROOMS

/** How urgent, and what to do: the first white on black, so that it is seen on a bad fax too. */
function urgencyPiece({ urgency, action }: Level, isFirst: boolean, sheet: Sheet): Piece {
  const { across, type, pt } = sheet
  const padding = pt(PADDING)
  const inside = across - 2 * padding
  const tone = isFirst ? 'paper' : 'ink'
  const words = stack([
    textPiece(urgency, inside, isFirst ? type.range : type.name, { tone }),
    { piece: textPiece(action, inside, type.strong, { tone }), gap: pt(1) },
  ])
  if (!isFirst) return inset(words, { left: padding, top: pt(7) })
  return inset(words, { left: padding, top: pt(8), bottom: pt(9) }, across, (area) => [
    { kind: 'area', area, tone: 'ink' },
  ])
}

function levelPiece(level: Level, isFirst: boolean, density: Density, sheet: Sheet): Piece {
  const { across, pt } = sheet
  const padding = pt(PADDING)
  const { between, above, below } = ROOMS[density]
  const signs = stack(
    level.signs.map((sign): Item => ({
      piece: bulleted(sign, across - 2 * padding, sheet),
      gap: pt(between),
    })),
  )
  return stack([
    ...(isFirst ? [] : [{ piece: rule(across, LINE), leads: true }]),
    { piece: urgencyPiece(level, isFirst, sheet), leads: true },
    { piece: inset(signs, { left: padding, bottom: pt(below) }), gap: pt(above) },
  ])
}

function helpPiece({ heading, levels }: HandoutGetHelp, density: Density, sheet: Sheet): Piece {
  const { across, type, pt } = sheet
  const all = stack(
    levels.map((level, index): Item => ({
      piece: levelPiece(level, index === 0, density, sheet),
      whole: true,
    })),
  )
  const framed = inset(all, {}, across, (area) => [{ kind: 'frames', frames: [area], width: HEAVY }])
  return stack([
    { piece: textPiece(heading, across, type.heading), leads: true },
    { piece: framed, gap: pt(7), whole: true },
  ])
}

/** When to get help, most urgent first, all in one heavy frame and on one page where that holds it. */
export const getHelpItem = (help: HandoutGetHelp, sheet: Sheet): Item => ({
  piece: helpPiece(help, 'usual', sheet),
  tighter: () => helpPiece(help, 'tight', sheet),
  gap: sheet.pt(24),
  whole: true,
})
