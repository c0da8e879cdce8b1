import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('app/globals.css', 'utf8')
const TOKEN = /--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g
const tokens = new Map(
  [...css.matchAll(TOKEN)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
)

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function color(name: string, scheme: 'light' | 'dark'): string {
  const token = tokens.get(name)
  if (!token) throw new Error(`app/globals.css has no --color-${name} with a light and a dark value`)
  return token[scheme]
}

const SURFACES = ['paper', 'panel', 'sunken']
const FINDINGS = ['info', 'caution', 'limit', 'stop']

const TEXT: [string, string][] = [
  ...['ink', 'muted', 'action', 'action-strong', ...FINDINGS].flatMap((text) =>
    SURFACES.map((surface): [string, string] => [text, surface]),
  ),
  ...FINDINGS.flatMap((finding): [string, string][] => [
    [finding, `${finding}-soft`],
    ['ink', `${finding}-soft`],
    ['muted', `${finding}-soft`],
    ['on-finding', finding],
  ]),
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['action', 'action-soft'],
  ['action-strong', 'action-soft'],
  ['ink', 'action-soft'],
  ['muted', 'action-soft'],
]
const CONTROLS = SURFACES.map((surface): [string, string] => ['line-strong', surface])

describe.each(['light', 'dark'] as const)('colors in the %s scheme', (scheme) => {
  it.each(TEXT)('%s can be read on %s', (text, surface) => {
    expect(contrast(color(text, scheme), color(surface, scheme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(CONTROLS)('a control bordered in %s can be seen on %s', (border, surface) => {
    expect(contrast(color(border, scheme), color(surface, scheme))).toBeGreaterThanOrEqual(3)
  })
})

it('paper has the light colors, in the dark too', () => {
  const onPaper = /@utility on-paper \{([^}]*)\}/.exec(css)?.[1] ?? ''
  const declared = [...onPaper.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)]
  expect(declared.length).toBeGreaterThan(5)
  for (const [, name = '', value] of declared) expect(value, name).toBe(color(name, 'light'))
})
