import { fits, type Piece } from './piece'
import { stack } from './stack'

/** A piece that says again what it is, above the rest, where it goes on over the page. */
export const continued = (piece: Piece, again: Piece, gap: number): Piece => ({
  ...piece,
  split: (room) => {
    const parts = piece.split?.(room)
    if (!parts) return null
    const [part, rest] = parts
    // Where a page had room for that alone, the rest goes on without it, or there would be no end.
    if (fits(part.height, again.height + gap)) return parts
    return [
      part,
      continued(
        stack([
          { piece: again, leads: true },
          { piece: rest, gap },
        ]),
        again,
        gap,
      ),
    ]
  },
})
