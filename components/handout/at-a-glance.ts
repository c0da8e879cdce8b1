import { figureOf } from '@/components/figure/figure-of'
import { groupHeading, type HandoutContent, type HandoutExercise } from '@/lib/clinical/handout'
import { drawnEnd } from '@/lib/figure/picture'
import { dosageWords } from './dosage'
import { numberDisc, discWidth } from './number-disc'
import { picturePiece } from './picture-column'
import { HAIR, type Sheet } from './sheet'
import { beside, inset, NOTHING, type Piece, rule } from './typeset/piece'
import { type Item, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

const THUMB = { width: 62, height: 35, pointsPerCm: 0.3 }
const GAP = 12

/** How it ends, small: enough to know the exercise again. */
function thumb({ exercise }: HandoutExercise, { pt }: Sheet): Piece {
  const figure = figureOf(exercise)
  if (!figure) return NOTHING
  const { width, height, pointsPerCm } = THUMB
  return picturePiece(drawnEnd(figure), {
    width: pt(width),
    height: pt(height),
    pointsPerCm: pt(pointsPerCm),
  })
}

/** Above and below what stands in a row. */
const AROUND = { usual: 3.5, tight: 1.5 }

function rowPiece(exercise: HandoutExercise, hasThumbs: boolean, around: number, sheet: Sheet): Piece {
  const { across, type, pt } = sheet
  const thumbAt = discWidth(sheet) + pt(GAP)
  const textAt = hasThumbs ? thumbAt + pt(THUMB.width) + pt(GAP) : thumbAt
  const words = stack([
    textPiece(exercise.name, across - textAt, type.strong),
    dosageWords(exercise.dosage, across - textAt, type.body),
  ])
  const row = beside([
    { x: 0, piece: numberDisc(exercise.number, sheet), at: 'middle' },
    ...(hasThumbs ? [{ x: thumbAt, piece: thumb(exercise, sheet), at: 'middle' } as const] : []),
    { x: textAt, piece: words, at: 'middle' },
  ])
  return stack([rule(across, HAIR), inset(row, { top: pt(around), bottom: pt(around) })])
}

/** The whole program at a glance: every exercise with its number, how it ends, and how much of it. */
export function atAGlance(content: HandoutContent, hasFigures: boolean, sheet: Sheet): readonly Item[] {
  const { across, type, pt } = sheet
  const { exercises, labels } = content
  const hasThumbs = hasFigures && exercises.some(({ exercise }) => figureOf(exercise) !== null)
  const rows = exercises.flatMap((exercise, index): Item[] => {
    const group = groupHeading(content, index)
    const row = (around: number): Piece => rowPiece(exercise, hasThumbs, around, sheet)
    const piece = row(AROUND.usual)
    const item: Item = { piece, tighter: () => row(AROUND.tight), whole: true }
    if (group === undefined) return [item]
    const heading = textPiece(group, across, type.strong)
    return [
      { piece: heading, gap: pt(8), leads: true },
      { ...item, gap: pt(3) },
    ]
  })
  return [
    { piece: textPiece(labels.exercises, across, type.heading), gap: pt(16), leads: true },
    ...rows.map((item, index) => ({
      ...item,
      gap: index === 0 ? pt(5) : (item.gap ?? 0),
      leads: item.leads ?? index === rows.length - 1,
    })),
    { piece: rule(across, HAIR) },
  ]
}
