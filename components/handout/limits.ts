import type { HandoutLimits } from '@/lib/clinical/handout'
import { HAIR, type Sheet } from './sheet'
import { beside, drawing, inset, type Piece, rule } from './typeset/piece'
import { type Item, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

type Limit = HandoutLimits['items'][number]

const CROSS = 9
const CROSS_LINE = 2.25
const NAME_SHARE = 0.38
const BETWEEN = 14

/** A cross, drawn: no font has to hold it. */
const cross = (side: number, leading: number): Piece =>
  drawing(leading, (x, y) => {
    const top = y + (leading - side) / 2
    return [
      { kind: 'line', from: [x, top], to: [x + side, top + side], width: CROSS_LINE },
      { kind: 'line', from: [x + side, top], to: [x, top + side], width: CROSS_LINE },
    ]
  })

/** Above and below what stands in a row. */
const AROUND = { usual: 4.5, tight: 2 }

/** What, and beside it why and until when; below it in large print. */
function limitPiece({ name, reason, until }: Limit, around: number, sheet: Sheet): Piece {
  const { across, type, pt, isLarge } = sheet
  const nameAt = pt(CROSS) + pt(10)
  const mark = cross(pt(CROSS), type.strong.leading)
  const nameWidth = isLarge ? across - nameAt : (across - nameAt) * NAME_SHARE
  const whyAt = isLarge ? nameAt : nameAt + nameWidth + pt(BETWEEN)
  const why = stack([
    textPiece(reason, across - whyAt, type.body),
    textPiece(until, across - whyAt, type.body),
  ])
  const named = textPiece(name, nameWidth, type.strong)
  const words = isLarge
    ? [{ x: nameAt, piece: stack([named, why]) }]
    : [
        { x: nameAt, piece: named },
        { x: whyAt, piece: why },
      ]
  return stack([
    rule(across, HAIR),
    inset(beside([{ x: 0, piece: mark }, ...words]), { top: pt(around), bottom: pt(around) }),
  ])
}

/** What to leave out for now, each with its reason and until when, and that it is for now. */
export function limitItems(limits: HandoutLimits, sheet: Sheet): readonly Item[] {
  const { across, type, pt } = sheet
  const { heading, lead, items, closing } = limits
  return [
    { piece: textPiece(heading, across, type.heading), gap: pt(24), leads: true },
    { piece: textPiece(lead, across, type.body), gap: pt(4), leads: true },
    ...items.map((item, index): Item => ({
      piece: limitPiece(item, AROUND.usual, sheet),
      tighter: () => limitPiece(item, AROUND.tight, sheet),
      gap: index === 0 ? pt(6) : 0,
      whole: true,
      leads: index === items.length - 1,
    })),
    {
      piece: stack([rule(across, HAIR), { piece: textPiece(closing, across, type.strong), gap: pt(6) }]),
      whole: true,
    },
  ]
}
