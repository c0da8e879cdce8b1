import { beside, fits, type Piece, type Room } from './piece'
import { stack } from './stack'

type Between = {
  /** Where the second column begins. */
  readonly at: number
  /** Between two blocks of a column. */
  readonly gap: number
}

const column = (blocks: readonly Piece[], gap: number): Piece =>
  stack(blocks.map((piece) => ({ piece, gap, whole: true })))

/** Two columns as even as the blocks allow, the left never the shorter by choice; an only block stands on the left. */
function evenColumns(blocks: readonly Piece[], { at, gap }: Between): Piece {
  const choices = blocks.map((_, index) =>
    beside([
      { x: 0, piece: column(blocks.slice(0, index + 1), gap) },
      { x: at, piece: column(blocks.slice(index + 1), gap) },
    ]),
  )
  return choices.reduce((best, choice) => (choice.height < best.height ? choice : best))
}

function splitColumns(
  blocks: readonly Piece[],
  between: Between,
  room: Room,
): readonly [Piece, Piece] | null {
  for (let count = blocks.length - 1; count > 0; count -= 1) {
    const first = evenColumns(blocks.slice(0, count), between)
    if (fits(first.height, room.left)) return [first, columnsPiece(blocks.slice(count), between)]
  }
  const [only, ...others] = blocks
  const parts = room.left >= room.page ? only?.split?.(room) : null
  return parts ? [parts[0], columnsPiece([parts[1], ...others], between)] : null
}

/** Blocks in two columns of about one length, a page at a time: read down the left, then down the right. */
export const columnsPiece = (blocks: readonly Piece[], between: Between): Piece => ({
  ...evenColumns(blocks, between),
  split: (room) => splitColumns(blocks, between, room),
})

const STEP = 4

/** The same in less height: a block may go on in the right column, though not on another page. */
export function pouredColumns(blocks: readonly Piece[], between: Between): Piece {
  const whole = columnsPiece(blocks, between)
  const all = stack(blocks.map((piece) => ({ piece, gap: between.gap })))
  for (let height = all.height / 2; height < whole.height; height += STEP) {
    const parts = all.split?.({ left: height, page: height })
    if (parts && fits(parts[1].height, height))
      return {
        ...beside([
          { x: 0, piece: parts[0] },
          { x: between.at, piece: parts[1] },
        ]),
        split: (room) => splitColumns(blocks, between, room),
      }
  }
  return whole
}
