import { educationFigure } from '@/components/figure/education-figure'
import type { HandoutEducation } from '@/lib/clinical/handout'
import { drawnPoses } from '@/lib/figure/picture'
import { picturePiece } from './picture-column'
import { HAIR, type Sheet } from './sheet'
import { columnsPiece, pouredColumns } from './typeset/columns'
import { NOTHING, type Piece, rule } from './typeset/piece'
import { type Item, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

type Block = HandoutEducation['blocks'][number]

const BETWEEN = 22
const GAP = 9
/** The pictures are smaller where all of it then fits on a page. */
const PICTURES = {
  usual: { height: 74, pointsPerCm: 0.42 },
  small: { height: 48, pointsPerCm: 0.28 },
} as const

type Setting = { readonly hasFigures: boolean; readonly pictures: keyof typeof PICTURES }

function blockPiece(
  { title, says, picture }: Block,
  width: number,
  { hasFigures, pictures }: Setting,
  { type, pt }: Sheet,
): Piece {
  const { height, pointsPerCm } = PICTURES[pictures]
  const most = { width, height: pt(height), pointsPerCm: pt(pointsPerCm) }
  return stack([
    { piece: rule(width, HAIR), leads: true },
    { piece: textPiece(title, width, type.strong), gap: pt(4), leads: true },
    textPiece(says.join(' '), width, type.body),
    {
      piece: picture && hasFigures ? picturePiece(drawnPoses(educationFigure(picture)), most) : NOTHING,
      gap: pt(7),
    },
  ])
}

/** In two columns, read down the left and then down the right. */
function inColumns(blocks: readonly Block[], setting: Setting, sheet: Sheet): Piece {
  const { across, pt } = sheet
  const between = pt(BETWEEN)
  const width = (across - between) / 2
  const pieces = blocks.map((block) => blockPiece(block, width, setting, sheet))
  const set = setting.pictures === 'small' ? pouredColumns : columnsPiece
  return set(pieces, { at: width + between, gap: pt(GAP) })
}

/** What to know in this phase: in two columns on a page, if one holds it; in large print, one block below the other. */
export function goodToKnowItems(
  { heading, blocks }: HandoutEducation,
  hasFigures: boolean,
  sheet: Sheet,
): readonly Item[] {
  const { across, type, pt, isLarge } = sheet
  const usual: Setting = { hasFigures, pictures: 'usual' }
  const body = isLarge
    ? blocks.map((block): Item => ({
        piece: blockPiece(block, across, usual, sheet),
        gap: pt(GAP),
        whole: true,
      }))
    : [
        {
          piece: inColumns(blocks, usual, sheet),
          tighter: () => inColumns(blocks, { hasFigures, pictures: 'small' }, sheet),
          gap: pt(8),
          whole: true,
        },
      ]
  return [{ piece: textPiece(heading, across, type.heading), gap: pt(24), leads: true }, ...body]
}
