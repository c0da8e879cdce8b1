import 'server-only'
import { reencode } from '@/lib/pictures/reencode'
import { PHOTO_MAX_BYTES, PHOTO_TOO_BIG } from './schema'

/** What a photo is kept as. */
export type ReencodedPhoto = { readonly jpeg: Buffer; readonly width: number; readonly height: number }

/** Re-encoded, or why not, in words for who sent it. */
export type PhotoResult = { readonly photo: ReencodedPhoto } | { readonly refused: string }

const LONGEST_SIDE = 1200
const QUALITY = 82

/**
 * A JPEG of our own making from a JPEG or PNG of somebody's: upright, on white, at most 1200 pixels a side and without
 * anything that the camera wrote into it.
 */
export async function reencodePhoto(bytes: Buffer): Promise<PhotoResult> {
  const made = await reencode(bytes, {
    called: 'photo',
    described: 'JPEG or PNG photo',
    formats: ['jpeg', 'png'],
    maxBytes: PHOTO_MAX_BYTES,
    tooBig: PHOTO_TOO_BIG,
    encode: (image) =>
      image
        .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
        .jpeg({ quality: QUALITY }),
  })
  if ('refused' in made) return made
  const { bytes: jpeg, width, height } = made
  return { photo: { jpeg, width, height } }
}
