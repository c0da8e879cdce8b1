import { imageSize } from './image-size'
import { drawing, type Piece } from './typeset/piece'

/** A picture of our own making, whole and as large as fits into so much room; null when it cannot be read. */
export function imagePiece(
  bytes: Uint8Array | undefined,
  most: { readonly width: number; readonly height: number },
): { readonly piece: Piece; readonly width: number } | null {
  const size = bytes && imageSize(bytes)
  if (!bytes || !size || size.width === 0 || size.height === 0) return null
  const scale = Math.min(most.width / size.width, most.height / size.height)
  const [width, height] = [size.width * scale, size.height * scale]
  const piece = drawing(height, (x, y) => [
    { kind: 'image', bytes, format: size.format, area: { x, y, width, height } },
  ])
  return { piece, width }
}
