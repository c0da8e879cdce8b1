import 'server-only'
import { reencode, type Reencoded } from '@/lib/pictures/reencode'
import { LOGO_MAX_BYTES, LOGO_TOO_BIG } from './schema'

/** The most that the head of a page holds at the sharpness of print. */
const LARGEST = { width: 600, height: 240 }

/** A PNG of our own making out of somebody's logo: on white, at most 600 by 240 pixels, nothing but pixels. Or why not. */
export const reencodeLogo = (bytes: Buffer): Promise<Reencoded | { readonly refused: string }> =>
  reencode(bytes, {
    called: 'logo',
    described: 'PNG, JPEG or WebP picture',
    formats: ['png', 'jpeg', 'webp'],
    maxBytes: LOGO_MAX_BYTES,
    tooBig: LOGO_TOO_BIG,
    encode: (image) =>
      image
        .resize({ ...LARGEST, fit: 'inside', withoutEnlargement: true })
        .png({ compressionLevel: 9, progressive: false }),
  })
