/** How large a picture of our own making is, in pixels, and which of the two kinds; null for anything else. */
export type ImageSize = { readonly format: 'jpg' | 'png'; readonly width: number; readonly height: number }

const PNG_SIGNATURE = 0x89_50_4e_47
const SMALLEST_PNG = 24

/** The header chunk stands first, after eight bytes of signature (PNG specification, 5.2 and 11.2.2). */
const pngSize = (view: DataView): ImageSize => ({
  format: 'png',
  width: view.getUint32(16),
  height: view.getUint32(20),
})

const JPEG_START = 0xff_d8
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Segments follow each other, each with its length; the one that starts a frame has the size (ITU T.81, B.2.2). */
function jpegSize(view: DataView): ImageSize | null {
  let at = 2
  while (at + 9 < view.byteLength) {
    const marker = view.getUint8(at + 1)
    if (isFrame(marker))
      return { format: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** Reads only the header. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < SMALLEST_PNG) return null
  if (view.getUint32(0) === PNG_SIGNATURE) return pngSize(view)
  return view.getUint16(0) === JPEG_START ? jpegSize(view) : null
}
