import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { imageSize } from './image-size'

const blank = sharp({ create: { width: 300, height: 120, channels: 3, background: '#fff' } })

describe('The size of a picture', () => {
  it('is read from a PNG and from a JPEG', async () => {
    expect(imageSize(await blank.clone().png().toBuffer())).toEqual({
      format: 'png',
      width: 300,
      height: 120,
    })
    const jpeg = blank
      .clone()
      .jpeg({ quality: 80 })
      .withExif({ IFD0: { Copyright: 'x'.repeat(500) } })
    expect(imageSize(await jpeg.toBuffer())).toEqual({ format: 'jpg', width: 300, height: 120 })
  })

  it('is unknown for anything else, and for a picture that was cut off', async () => {
    expect(imageSize(await blank.clone().webp().toBuffer())).toBeNull()
    expect(imageSize(new Uint8Array(3))).toBeNull()
    const jpeg = await blank.clone().jpeg().toBuffer()
    expect(imageSize(jpeg.subarray(0, 40))).toBeNull()
  })
})
