import { STEPS } from '@/lib/figure/pen'
import type { Drawing } from '@/lib/figure/picture'
import { drawing, type Piece } from './typeset/piece'

type Room = { readonly width: number; readonly height: number; readonly pointsPerCm: number }

const GAP = 12

type Placed = { readonly columns: number; readonly pointsPerCm: number }

/** How large the pictures are with so many beside each other. */
function scaleOf({ frame, pictures: { length } }: Drawing, columns: number, room: Room): number {
  const rows = Math.ceil(length / columns)
  const [across, up] = [frame.width / STEPS, frame.height / STEPS]
  return Math.min(
    room.pointsPerCm,
    (room.width - GAP * (columns - 1)) / (across * columns),
    (room.height - GAP * (rows - 1)) / (up * rows),
  )
}

/** Beside or below each other, whichever draws them larger: a person lying is wide, a person standing is tall. */
function placedBest(drawn: Drawing, room: Room): Placed {
  const choices = drawn.pictures.map((_, index) => ({
    columns: index + 1,
    pointsPerCm: scaleOf(drawn, index + 1, room),
  }))
  return choices.reduce((best, choice) => (choice.pointsPerCm >= best.pointsPerCm ? choice : best))
}

/** The width and height of so many columns and rows, points. */
function extent({ frame, pictures: { length } }: Drawing, { columns, pointsPerCm }: Placed) {
  const rows = Math.ceil(length / columns)
  const [across, up] = [(frame.width / STEPS) * pointsPerCm, (frame.height / STEPS) * pointsPerCm]
  return {
    across,
    up,
    width: across * columns + GAP * (columns - 1),
    height: up * rows + GAP * (rows - 1),
  }
}

function placedPiece(drawn: Drawing, placed: Placed, left: number): Piece {
  const { columns, pointsPerCm } = placed
  const { across, up, height } = extent(drawn, placed)
  return drawing(height, (x, y) =>
    drawn.pictures.map((picture, index) => ({
      kind: 'figure',
      picture,
      frame: drawn.frame,
      pointsPerCm,
      x: x + left + (index % columns) * (across + GAP),
      y: y + Math.floor(index / columns) * (up + GAP),
    })),
  )
}

/** The poses of a figure from start to end, all of one size, as large as the room allows; in the middle of its width. */
export function picturePiece(drawn: Drawing, room: Room): Piece {
  const placed = placedBest(drawn, room)
  return placedPiece(drawn, placed, (room.width - extent(drawn, placed).width) / 2)
}

/** The poses beside each other, and how much of the width they take. */
export function pictureRow(drawn: Drawing, room: Room): { readonly piece: Piece; readonly width: number } {
  const columns = drawn.pictures.length
  const placed = { columns, pointsPerCm: scaleOf(drawn, columns, room) }
  return { piece: placedPiece(drawn, placed, 0), width: extent(drawn, placed).width }
}
