import 'server-only'
import sharp from 'sharp'
import { PHOTO_MAX_BYTES, PHOTO_TOO_BIG } from './schema'

/** What a photo is kept as. */
export type ReencodedPhoto = { readonly jpeg: Buffer; readonly width: number; readonly height: number }

/** Re-encoded, or why not, in words for who sent it. */
export type PhotoResult = { readonly photo: ReencodedPhoto } | { readonly refused: string }

const MAX_PIXELS = 25_000_000
const LONGEST_SIDE = 1200
const QUALITY = 82

const REFUSED = {
  empty: 'Choose a photo to send.',
  otherFormat: 'This file is not a JPEG or PNG photo. Save it as one of these, and send it again.',
  tooManyPixels: 'The photo has more than 25 million pixels. Send a smaller copy.',
  animated: 'This picture moves. Send a still photo, as JPEG or PNG.',
  broken: 'The photo could not be read to its end: it may be damaged. Save it again, or take another.',
} as const

const MAGIC = {
  jpeg: Buffer.from([0xff, 0xd8, 0xff]),
  png: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
} as const

/** The format that the first bytes claim. */
const claimedFormat = (bytes: Buffer): 'jpeg' | 'png' | undefined =>
  (['jpeg', 'png'] as const).find((format) => bytes.subarray(0, MAGIC[format].length).equals(MAGIC[format]))

/** A PNG that moves says so before its first picture. */
const isAnimatedPng = (bytes: Buffer): boolean => {
  const control = bytes.indexOf('acTL')
  return control >= 0 && control < bytes.indexOf('IDAT')
}

async function reencode(bytes: Buffer): Promise<PhotoResult> {
  const format = claimedFormat(bytes)
  if (!format) return { refused: REFUSED.otherFormat }
  // Cut off or damaged is refused; a camera's small sins against the format are not.
  const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', autoOrient: true })
  const facts = await sharp(bytes, { limitInputPixels: false }).metadata()
  if (facts.format !== format) return { refused: REFUSED.otherFormat }
  if (facts.width * facts.height > MAX_PIXELS) return { refused: REFUSED.tooManyPixels }
  if ((facts.pages ?? 1) > 1 || (format === 'png' && isAnimatedPng(bytes)))
    return { refused: REFUSED.animated }
  // Nothing but pixels is carried over: no place, no camera, no comment, no color profile, no trailing bytes.
  const { data, info } = await image
    .flatten({ background: '#ffffff' })
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColorspace('srgb')
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true })
  return { photo: { jpeg: data, width: info.width, height: info.height } }
}

let last: Promise<unknown> = Promise.resolve()

/**
 * A JPEG of our own making from a JPEG or PNG of somebody's: upright, on white, at most 1200 pixels a side and without
 * anything that the camera wrote into it. One at a time, since an unpacked photo takes a hundred megabytes.
 */
export function reencodePhoto(bytes: Buffer): Promise<PhotoResult> {
  if (bytes.length === 0) return Promise.resolve({ refused: REFUSED.empty })
  if (bytes.length > PHOTO_MAX_BYTES) return Promise.resolve({ refused: PHOTO_TOO_BIG })
  // What cannot be decoded is told by plain errors without a code, so that every one counts as damage.
  const result = last.then(() => reencode(bytes)).catch((): PhotoResult => ({ refused: REFUSED.broken }))
  last = result
  return result
}
