import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadFonts, registerFonts } from '../fonts'
import { linesOf, oneLine } from './lines'

const style = { size: 13, leading: 17, weight: 400 } as const
const textOf = (text: string, width: number): readonly string[] =>
  linesOf(text, width, style).map(({ runs }) => runs.map((run) => run.text).join(''))

beforeAll(async () => {
  registerFonts(process.cwd())
  await loadFonts()
})

describe('Lines', () => {
  it('are none for no text, and one for each line break', () => {
    expect(textOf('', 100)).toEqual([])
    expect(textOf('a\n\nb', 100)).toEqual(['a', '', 'b'])
  })

  it('are even rather than full, so that no word is left alone', () => {
    const text = 'Lie on your back with your knees bent and feet flat.'
    const width = oneLine(text, style).width - 10
    const [first = '', second = ''] = textOf(text, width)
    expect(`${first} ${second}`).toBe(text)
    expect(second.split(' ').length).toBeGreaterThan(1)
  })

  it('do not break where a space binds', () => {
    const width = oneLine('then rest 30', style).width + 1
    expect(textOf('then rest 30\u00A0seconds', width)).toEqual(['then rest', '30\u00A0seconds'])
  })

  it('cut a word that fits on none, without a hyphen', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän'
    const lines = textOf(word, 100)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toBe(word)
  })

  it('set a word whole in the family that has all of it', () => {
    const [line] = linesOf('Anh Nguyễn', 500, style)
    expect(line?.runs.map(({ family, text }) => [family, text])).toEqual([
      ['Atkinson Hyperlegible Next', 'Anh '],
      ['Noto Sans', 'Nguyễn'],
    ])
  })

  it('are never wider than asked, lose no letter, and are as few as can be', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'i', 'W', 'm', 'ñ', 'é', '.', '1'),
      minLength: 1,
      maxLength: 14,
    })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 60, max: 400 }), (words, width) => {
        const text = words.join(' ')
        const lines = linesOf(text, width, style)
        const said = lines.map(({ runs }) => runs.map((run) => run.text).join(''))
        expect(said.join('').replaceAll(' ', '')).toBe(words.join(''))
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1e-6)
        // No first word of a line would have fitted on the line before, all lines being filled from the first on.
        const filled = words.reduce(
          ({ count, line }, next) => {
            const longer = line === '' ? next : `${line} ${next}`
            return oneLine(longer, style).width <= width
              ? { count, line: longer }
              : { count: count + 1, line: next }
          },
          { count: words.length === 0 ? 0 : 1, line: '' },
        )
        if (words.every((one) => oneLine(one, style).width <= width)) expect(lines).toHaveLength(filled.count)
      }),
    )
  })
})
