import { figureOf } from '@/components/figure/figure-of'
import type { HandoutExercise } from '@/lib/clinical/handout'
import { drawnPoses } from '@/lib/figure/picture'
import { imagePiece } from './image-piece'
import { picturePiece } from './picture-column'
import { beside, inset, NOTHING, type Piece } from './typeset/piece'
import { stack } from './typeset/stack'

/** The bytes of the photos that a document shows, by id. Nothing else of a photo reaches the renderer: no address, no path. */
export type PhotoBytes = ReadonlyMap<string, Uint8Array>

export const NO_PHOTOS: PhotoBytes = new Map()

/** How much of a page pictures may take, and how large a body is drawn at most. */
export type PictureRoom = { readonly width: number; readonly height: number; readonly pointsPerCm: number }

const GAP = 10

/** Photos beside each other where there is more width than height, else below each other; in the middle of the width. */
function photosPiece(photos: readonly Uint8Array[], { width, height }: PictureRoom): Piece {
  const count = photos.length
  const isRow = count > 1 && width > height
  const most = isRow
    ? { width: (width - GAP * (count - 1)) / count, height }
    : { width, height: (height - GAP * (count - 1)) / count }
  const found = photos.flatMap((bytes) => imagePiece(bytes, most) ?? [])
  if (!isRow)
    return stack(
      found.map((photo) => ({ piece: inset(photo.piece, { left: (width - photo.width) / 2 }), gap: GAP })),
    )
  const taken = found.reduce((sum, photo) => sum + photo.width + GAP, -GAP)
  let x = (width - taken) / 2
  return beside(
    found.map(({ piece, width: own }) => {
      const column = { x, piece }
      x += own + GAP
      return column
    }),
  )
}

/** What may be shown of exercises: our figures, and photos of which there are bytes. */
export type Pictured = { readonly hasFigures: boolean; readonly photos: PhotoBytes }

/** Several photos stand beside each other above the steps: in a column they would be too small. */
export const isPhotoRow = ({ exercise, photos = [] }: HandoutExercise): boolean =>
  figureOf(exercise) === null && photos.length > 1

/** What shows an exercise: our figure, or the clinic's photos; nothing where there is neither. A photo without its bytes is left out. */
export function picturesOf(
  { exercise, photos = [] }: HandoutExercise,
  { hasFigures, photos: bytes }: Pictured,
  room: PictureRoom,
): Piece {
  const figure = hasFigures ? figureOf(exercise) : null
  if (figure) return picturePiece(drawnPoses(figure), room)
  const found = photos.flatMap(({ id }) => bytes.get(id) ?? [])
  return found.length > 0 ? photosPiece(found, room) : NOTHING
}
