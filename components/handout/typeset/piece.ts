import type { Mark, Rectangle } from './mark'

/**
 * A part of a page whose width was decided and whose height is known before anything is drawn, so that pages are made
 * up by adding, and nothing is ever cut off.
 */
export type Piece = {
  readonly height: number
  /** What there is to draw when its left upper corner is at this place. */
  readonly marks: (x: number, y: number) => readonly Mark[]
  /** As much as fits in so much room, and the rest; null when nothing fits. Without it, the piece is never split. */
  readonly split?: (room: Room) => readonly [Piece, Piece] | null
}

/** What is left of a page, and what a whole page holds. */
export type Room = { readonly left: number; readonly page: number }

export const NOTHING: Piece = { height: 0, marks: () => [] }

/** Sums of heights differ in the last digits. */
const ROUNDING = 1e-6
export const fits = (height: number, room: number): boolean => height <= room + ROUNDING

/** Draws nothing. */
export const space = (height: number): Piece => ({ height, marks: () => [] })

/** A drawing of a known height. */
export const drawing = (height: number, marks: (x: number, y: number) => readonly Mark[]): Piece => ({
  height,
  marks,
})

/** A line across. */
export const rule = (length: number, width: number): Piece =>
  drawing(width, (x, y) => [
    { kind: 'line', from: [x, y + width / 2], to: [x + length, y + width / 2], width },
  ])

type Edges = {
  readonly top?: number
  readonly left?: number
  readonly bottom?: number
}

/** A piece with room around it and, behind it, what is drawn for the whole; each part of a split one has its own. */
export function inset(
  piece: Piece,
  edges: Edges,
  width = 0,
  behind: (area: Rectangle) => readonly Mark[] = () => [],
): Piece {
  const { top = 0, left = 0, bottom = 0 } = edges
  const height = top + piece.height + bottom
  return {
    height,
    marks: (x, y) => [...behind({ x, y, width, height }), ...piece.marks(x + left, y + top)],
    split: ({ left: room, page }) => {
      const parts = piece.split?.({ left: room - top - bottom, page: page - top - bottom })
      return parts ? [inset(parts[0], edges, width, behind), inset(parts[1], edges, width, behind)] : null
    },
  }
}

type Column = {
  readonly x: number
  readonly piece: Piece
  /** Where it stands when another is taller. */
  readonly at?: 'top' | 'middle' | 'bottom'
}

const SHARE_ABOVE = { top: 0, middle: 0.5, bottom: 1 } as const

/** Pieces beside each other, read from the first to the last. */
export function beside(columns: readonly Column[]): Piece {
  const height = Math.max(0, ...columns.map(({ piece }) => piece.height))
  return {
    height,
    marks: (left, y) =>
      columns.flatMap(({ x, piece, at = 'top' }) =>
        piece.marks(left + x, y + (height - piece.height) * SHARE_ABOVE[at]),
      ),
    split: (room) => {
      const parts = columns.map(({ x, piece }) => {
        const both = fits(piece.height, room.left) ? ([piece, NOTHING] as const) : piece.split?.(room)
        return both ? { x, both } : null
      })
      const whole = parts.filter((part) => part !== null)
      if (whole.length < columns.length) return null
      return [
        beside(whole.map(({ x, both: [piece] }) => ({ x, piece }))),
        beside(whole.map(({ x, both: [, piece] }) => ({ x, piece }))),
      ]
    },
  }
}
