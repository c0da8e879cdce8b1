import 'server-only'
import sharp, { type Sharp } from 'sharp'

// Nothing else is decoded in this process, whatever a file's later bytes make of it.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})

/** A picture of our own making. */
export type Reencoded = { readonly bytes: Buffer; readonly width: number; readonly height: number }

type Format = 'jpeg' | 'png' | 'webp'

/** What is taken in, what it becomes, and what to call it to who sent it. */
type Kind = {
  /** 'photo', in a sentence. */
  readonly called: string
  /** 'JPEG or PNG photo' */
  readonly described: string
  readonly formats: readonly Format[]
  readonly maxBytes: number
  /** Said of what is larger. */
  readonly tooBig: string
  readonly encode: (image: Sharp) => Sharp
}

const MAX_PIXELS = 25_000_000

const refusals = ({ called, described }: Kind) => ({
  empty: `Choose a ${called} to send.`,
  otherFormat: `This file is not a ${described}. Save it as one of these, and send it again.`,
  tooManyPixels: `The ${called} has more than 25 million pixels. Send a smaller copy.`,
  animated: 'This picture moves. Send a still one.',
  broken: `The ${called} could not be read to its end: it may be damaged. Save it again, or take another.`,
})

/** The format that the first bytes claim. */
function claimedFormat(bytes: Buffer): Format | undefined {
  const starts = (...first: readonly number[]): boolean =>
    bytes.subarray(0, first.length).equals(Buffer.from(first))
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg'
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  const isWebp = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'
  return isWebp ? 'webp' : undefined
}

/** A PNG that moves says so before its first picture. */
const isAnimatedPng = (bytes: Buffer): boolean => {
  const control = bytes.indexOf('acTL')
  return control >= 0 && control < bytes.indexOf('IDAT')
}

async function made(bytes: Buffer, kind: Kind): Promise<Reencoded | { readonly refused: string }> {
  const says = refusals(kind)
  const format = claimedFormat(bytes)
  if (!format || !kind.formats.includes(format)) return { refused: says.otherFormat }
  // Cut off or damaged is refused; a camera's small sins against the format are not.
  const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', autoOrient: true })
  const facts = await sharp(bytes, { limitInputPixels: false }).metadata()
  if (facts.format !== format) return { refused: says.otherFormat }
  if (facts.width * facts.height > MAX_PIXELS) return { refused: says.tooManyPixels }
  if ((facts.pages ?? 1) > 1 || (format === 'png' && isAnimatedPng(bytes))) return { refused: says.animated }
  // Nothing but pixels is carried over: no place, no camera, no comment, no color profile, no trailing bytes.
  const { data, info } = await kind
    .encode(image.flatten({ background: '#ffffff' }).toColorspace('srgb'))
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height }
}

let last: Promise<unknown> = Promise.resolve()

/** A picture anew out of somebody's, or why not. One at a time, since an unpacked photo takes a hundred megabytes. */
export function reencode(bytes: Buffer, kind: Kind): Promise<Reencoded | { readonly refused: string }> {
  const says = refusals(kind)
  if (bytes.length === 0) return Promise.resolve({ refused: says.empty })
  if (bytes.length > kind.maxBytes) return Promise.resolve({ refused: kind.tooBig })
  // What cannot be decoded is told by plain errors without a code, so that every one counts as damage.
  const result = last.then(() => made(bytes, kind)).catch(() => ({ refused: says.broken }))
  last = result
  return result
}
