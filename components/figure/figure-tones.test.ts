import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FIGURE_TONES } from '@/components/handout/figure-tones'

const SHEET = readFileSync('components/figure/figure.css', 'utf8')
const onScreen = new Map(
  [...SHEET.matchAll(/--figure-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, tone = '', light = '', dark = '']) => [tone, { light, dark }],
  ),
)

/** Relative luminance (WCAG 2.2): what is left of a color on a grey printer, 0 black to 1 white. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [lightness(a), lightness(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

describe('the colors of the figures', () => {
  it('are the same on paper and on a light screen', () => {
    expect(Object.fromEntries([...onScreen].map(([tone, { light }]) => [tone, light]))).toEqual(FIGURE_TONES)
  })

  it.each([
    ['skin', 'shirt'],
    ['shirt', 'trousers'],
    ['skin', 'trousers'],
    ['skin', 'hair'],
    ['skin', 'skin-far'],
    ['shirt', 'shirt-far'],
    ['trousers', 'trousers-far'],
  ] as const)('%s and %s are told apart in grey', (a, b) => {
    expect(contrast(FIGURE_TONES[a], FIGURE_TONES[b])).toBeGreaterThan(1.3)
    expect(contrast(onScreen.get(a)?.dark ?? '', onScreen.get(b)?.dark ?? '')).toBeGreaterThan(1.15)
  })

  it.each(['shirt', 'trousers', 'arrow', 'band', 'prop-dark'] as const)(
    '%s stands out from the page in light and dark',
    (tone) => {
      const { light = '', dark = '' } = onScreen.get(tone) ?? {}
      expect(contrast(light, '#fffefb')).toBeGreaterThan(3)
      expect(contrast(dark, '#1f1e1a')).toBeGreaterThan(3)
    },
  )
})
