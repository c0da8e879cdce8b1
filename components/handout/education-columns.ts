import { educationFigure } from '@/components/figure/figure-of'
import type { HandoutEducation } from '@/lib/clinical/handout'
import { drawnPoses } from '@/lib/figure/picture'
import { figureSize } from './figure-size'

type Blocks = HandoutEducation['blocks']
type Columns = { readonly left: Blocks; readonly right: Blocks; readonly height: number }

// The renderer cuts off what does not fit of an unbreakable page, so the estimate is on the safe side: our own words run
// about 45 letters to a line of a column, and the shorter paper holds 630 points below the heading.
const LETTERS = 40
const LINE = 16.56
const AROUND = 8.75
const PAGE_HEIGHT = 625

/** Lines of a text whose words are put one after the other as long as they fit. */
function linesOf(text: string): number {
  let lines = 1
  let filled = 0
  for (const { length } of text.split(' ')) {
    const isNext = filled > 0 && filled + 1 + length > LETTERS
    if (isNext) lines += 1
    filled = isNext || filled === 0 ? length : filled + 1 + length
  }
  return lines
}

/** How large the figure of a block is drawn, in points: in the width of a column. */
export const EDUCATION_FIGURE = { width: 220, pointsPerCm: 0.42 } as const

const heightOf = (blocks: Blocks): number =>
  blocks.reduce((sum, { title, says, picture }) => {
    const figure = picture
      ? figureSize(drawnPoses(educationFigure(picture)), EDUCATION_FIGURE.width, EDUCATION_FIGURE.pointsPerCm)
          .height + LINE
      : 0
    return sum + (linesOf(title) + linesOf(says.join(' '))) * LINE + figure + AROUND
  }, 0)

/** Two columns as even as the blocks allow; an only block stands on the left. */
function evenColumns(blocks: Blocks): Columns {
  const choices = blocks.map((_, index) => {
    const [left, right] = [blocks.slice(0, index + 1), blocks.slice(index + 1)]
    return { left, right, height: Math.max(heightOf(left), heightOf(right)) }
  })
  return choices.reduce((best, choice) => (choice.height < best.height ? choice : best))
}

/**
 * The blocks in their order, a page at a time, each page in two columns of about one length: read down the left, then
 * down the right.
 */
export function educationPages(blocks: Blocks): readonly Columns[] {
  if (blocks.length === 0) return []
  const fitting = blocks.filter(
    (_, index) => index === 0 || evenColumns(blocks.slice(0, index + 1)).height <= PAGE_HEIGHT,
  ).length
  return [evenColumns(blocks.slice(0, fitting)), ...educationPages(blocks.slice(fitting))]
}
