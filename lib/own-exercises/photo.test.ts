import { deflateSync, crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { reencodePhoto } from './photo'
import { PHOTO_MAX_BYTES } from './schema'

const plain = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } })

async function photoOf(bytes: Buffer) {
  const result = await reencodePhoto(bytes)
  if (!('photo' in result)) throw new Error(result.refused)
  return { ...result.photo, facts: await sharp(result.photo.jpeg).metadata() }
}

async function refusalOf(bytes: Buffer): Promise<string> {
  const result = await reencodePhoto(bytes)
  return 'refused' in result ? result.refused : 'accepted'
}

/** As a phone writes it: lying on its side, and with the place it was taken at. */
const phonePhoto = () =>
  plain()
    .jpeg()
    .withExif({
      IFD0: { Make: 'PhoneMaker', Copyright: 'Secret' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const header = (width: number, height: number): Buffer => {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width)
  data.writeUInt32BE(height, 4)
  data.set([8, 2, 0, 0, 0], 8)
  return chunk('IHDR', data)
}
/** Says that it has this many pixels, and holds a few kilobytes of zeros. */
const bomb = (width: number, height: number): Buffer =>
  Buffer.concat([
    SIGNATURE,
    header(width, height),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])

describe('A photo', () => {
  it('loses place, camera and every other word of its file, and stands upright', async () => {
    const original = await phonePhoto()
    expect(original.includes('PhoneMaker')).toBe(true)
    const { jpeg, width, height, facts } = await photoOf(original)
    expect({ width, height }).toEqual({ width: 30, height: 40 })
    const { exif, icc, iptc, xmp, orientation, format } = facts
    expect({ exif, icc, iptc, xmp, orientation, format }).toEqual({ format: 'jpeg' })
    for (const word of ['Exif', 'PhoneMaker', 'Secret', 'ICC_PROFILE', 'http'])
      expect(jpeg.includes(word), word).toBe(false)
  })

  it('lies on white where it was see-through', async () => {
    const png = await sharp({ create: { width: 8, height: 8, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer()
    const { jpeg, facts } = await photoOf(png)
    expect(facts).toMatchObject({ format: 'jpeg', hasAlpha: false })
    const { data } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true })
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255])
  })

  it('is made smaller, never larger', async () => {
    expect(await photoOf(await plain(2400, 1200).jpeg().toBuffer())).toMatchObject({
      width: 1200,
      height: 600,
    })
    expect(await photoOf(await plain(40, 30).png().toBuffer())).toMatchObject({ width: 40, height: 30 })
  })

  it('keeps nothing that was appended to it', async () => {
    const polyglot = Buffer.concat([
      await plain().jpeg().toBuffer(),
      Buffer.from('<script>alert(1)</script>PK\u0003\u0004'),
    ])
    const { jpeg } = await photoOf(polyglot)
    expect(jpeg.includes('<script>')).toBe(false)
    expect(jpeg.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
  })

  it.each([
    ['a GIF', () => plain().gif().toBuffer()],
    ['a WebP', () => plain().webp().toBuffer()],
    ['a TIFF', () => plain().tiff().toBuffer()],
    ['an SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['a page', async () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a PDF', async () => Buffer.from('%PDF-1.7\n')],
    ['a GIF that is an archive too', async () => Buffer.from('GIF89a PK\u0003\u0004')],
    ['a page behind the first bytes of a BMP', async () => Buffer.from('BM<script>')],
  ])('is refused when it is %s, whatever its name', async (_says, bytes) => {
    expect(await refusalOf(await bytes())).toMatch(/^This file is not a JPEG or PNG photo/)
  })

  it.each([
    ['only the first bytes of a JPEG', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    [
      'a page behind the first bytes of a JPEG',
      async () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('<script>')]),
    ],
    ['only the first bytes of a PNG', async () => SIGNATURE],
    ['cut off in the middle', async () => (await noise()).subarray(0, 9000)],
  ])('is refused when it is %s', async (_says, bytes) => {
    expect(await refusalOf(await bytes())).toMatch(/^The photo could not be read to its end/)
  })

  it('is refused before it is unpacked when it claims too many pixels', async () => {
    const before = process.memoryUsage().rss
    const bytes = bomb(60_000, 60_000)
    expect(bytes.length).toBeLessThan(10_000)
    expect(await refusalOf(bytes)).toMatch(/more than 25 million pixels/)
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  it('is refused when it moves', async () => {
    const moving = Buffer.concat([
      SIGNATURE,
      header(8, 8),
      chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
      chunk('IDAT', deflateSync(Buffer.alloc(8 * 25))),
      chunk('IEND', Buffer.alloc(0)),
    ])
    expect(await refusalOf(moving)).toMatch(/^This picture moves/)
  })

  it('is refused when it is empty or too large a file', async () => {
    expect(await refusalOf(Buffer.alloc(0))).toBe('Choose a photo to send.')
    const large = Buffer.concat([await plain().jpeg().toBuffer(), Buffer.alloc(PHOTO_MAX_BYTES)])
    expect(await refusalOf(large)).toMatch(/larger than 8 MB/)
  })

  it.each([
    ['a TIFF', () => plain().tiff().toBuffer()],
    ['a GIF', () => plain().gif().toBuffer()],
    ['an SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
  ])('is decoded by nothing that reads %s', async (_, make) => {
    await expect(sharp(await make()).metadata()).rejects.toThrow('unsupported')
  })

  it('is read after one that failed', async () => {
    const results = await Promise.all([reencodePhoto(SIGNATURE), reencodePhoto(await phonePhoto())])
    expect(results.map((result) => 'photo' in result)).toEqual([false, true])
  })
})

/** A photo with detail, so that half of its file is half of its picture. */
function noise(): Promise<Buffer> {
  return sharp({
    create: {
      width: 200,
      height: 200,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer()
}
