import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { reencodeLogo } from './logo'
import { LOGO_MAX_BYTES } from './schema'

const plain = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } })

async function logoOf(bytes: Buffer) {
  const result = await reencodeLogo(bytes)
  if ('refused' in result) throw new Error(result.refused)
  return { ...result, facts: await sharp(result.bytes).metadata() }
}

async function refusalOf(bytes: Buffer): Promise<string> {
  const result = await reencodeLogo(bytes)
  return 'refused' in result ? result.refused : 'accepted'
}

describe('A logo', () => {
  it.each([
    ['PNG', () => plain(1200, 1200).png().toBuffer(), [240, 240]],
    ['JPEG', () => plain(2400, 400).jpeg().toBuffer(), [600, 100]],
    ['WebP', () => plain(300, 480).webp().toBuffer(), [150, 240]],
  ] as const)(
    'may be a %s, and becomes a PNG of at most 600 by 240',
    async (_format, bytes, [width, height]) => {
      const { facts, ...logo } = await logoOf(await bytes())
      expect(logo).toMatchObject({ width, height })
      expect(facts).toMatchObject({ format: 'png', width, height })
    },
  )

  it('is never made larger', async () => {
    expect(await logoOf(await plain(40, 30).png().toBuffer())).toMatchObject({ width: 40, height: 30 })
  })

  it('loses every word of its file, and what was appended to it', async () => {
    const named = await plain()
      .jpeg()
      .withExif({ IFD0: { Make: 'PhoneMaker', Copyright: 'Secret' } })
      .toBuffer()
    const { bytes, facts } = await logoOf(Buffer.concat([named, Buffer.from('<script>alert(1)</script>')]))
    const { exif, icc, iptc, xmp } = facts
    expect({ exif, icc, iptc, xmp }).toEqual({})
    for (const word of ['PhoneMaker', 'Secret', '<script>', 'tEXt', 'eXIf', 'iCCP'])
      expect(bytes.includes(word), word).toBe(false)
  })

  it('lies on white where it was see-through', async () => {
    const clear = sharp({ create: { width: 8, height: 8, channels: 4, background: '#00000000' } })
    const { bytes, facts } = await logoOf(await clear.png().toBuffer())
    expect(facts.hasAlpha).toBe(false)
    expect([...(await sharp(bytes).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255])
  })

  it.each([
    ['a GIF', () => plain().gif().toBuffer()],
    ['an SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['a page', async () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['sound in the same wrapping as a WebP', async () => Buffer.from('RIFF\u0004\u0000\u0000\u0000WAVE')],
  ])('is refused when it is %s', async (_says, bytes) => {
    expect(await refusalOf(await bytes())).toMatch(/^This file is not a PNG, JPEG or WebP picture/)
  })

  it('is refused when it moves, is damaged, missing or larger than 5 MB', async () => {
    const frames = sharp(await Promise.all([plain().png().toBuffer(), plain().negate().png().toBuffer()]), {
      join: { animated: true },
    })
    expect(await refusalOf(await frames.webp().toBuffer())).toMatch(/^This picture moves/)
    const whole = await plain(400, 400).webp({ lossless: true }).toBuffer()
    expect(await refusalOf(whole.subarray(0, 20))).toMatch(/^The logo could not be read to its end/)
    expect(await refusalOf(Buffer.alloc(0))).toBe('Choose a logo to send.')
    expect(await refusalOf(Buffer.alloc(LOGO_MAX_BYTES + 1))).toMatch(/larger than 5 MB/)
  })
})
