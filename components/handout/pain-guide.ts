import type { HandoutPainGuide } from '@/lib/clinical/handout'
import { labelled, labelWidth } from './labelled'
import type { Sheet } from './sheet'
import { beside, drawing, type Piece } from './typeset/piece'
import { type Item, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

type Level = HandoutPainGuide['levels'][number]

// The more pain, the heavier the bar.
const BARS = [2, 5, 10]
const TALLEST = 10
const BETWEEN = 16

const bar = (width: number, height: number): Piece =>
  drawing(TALLEST, (x, y) => [
    { kind: 'area', area: { x, y: y + TALLEST - height, width, height }, tone: 'ink' },
  ])

const levelPiece = (
  { range, meaning, action }: Level,
  width: number,
  height: number,
  sheet: Sheet,
): Piece => {
  const { type, pt } = sheet
  return stack([
    bar(width, height),
    { piece: textPiece(range, width, type.range), gap: pt(3) },
    textPiece(meaning, width, type.strong),
    textPiece(action, width, type.body),
  ])
}

/** Steps of pain, side by side where the page is wide enough for their words. */
function levelsPiece(levels: readonly Level[], sheet: Sheet): Piece {
  const { across, pt, isLarge } = sheet
  const gap = pt(BETWEEN)
  if (isLarge)
    return stack(
      levels.map((level, index) => ({
        piece: levelPiece(level, across, BARS[index] ?? TALLEST, sheet),
        gap: pt(8),
      })),
    )
  const width = (across - gap * (levels.length - 1)) / levels.length
  return beside(
    levels.map((level, index) => ({
      x: index * (width + gap),
      piece: levelPiece(level, width, BARS[index] ?? TALLEST, sheet),
    })),
  )
}

/** How to use pain as a guide, and what to check: together on a page, but in large print, which fills it. */
export function painGuideItems(guide: HandoutPainGuide, sheet: Sheet): readonly Item[] {
  const { across, type, pt, isLarge } = sheet
  const beyond = labelWidth(
    guide.rules.map(({ name }) => name),
    across,
    sheet,
  )
  const levels = stack([
    { piece: textPiece(guide.heading, across, type.heading), leads: true },
    { piece: textPiece(guide.lead, across, type.body), gap: pt(4), leads: true },
    { piece: levelsPiece(guide.levels, sheet), gap: pt(8), whole: true },
  ])
  const rules = guide.rules.map(({ name, text }, index): Item => ({
    piece: labelled({ label: name, text }, beyond, across, sheet),
    gap: pt(index === 0 ? 10 : 4),
    whole: true,
  }))
  return isLarge
    ? [{ piece: levels, gap: pt(24), whole: true }, ...rules]
    : [{ piece: stack([{ piece: levels, whole: true }, ...rules]), gap: pt(24), whole: true }]
}
