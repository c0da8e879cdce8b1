import { type Family, fontOf, shapedOf, type Weight } from '../fonts'
import { short } from './short'
import type { Writer, WrittenFont } from './writer'

type Words = {
  readonly text: string
  readonly family: Family
  readonly weight: Weight
  readonly size: number
  readonly x: number
  readonly baseline: number
}

const hex = (glyph: number): string => glyph.toString(16).padStart(4, '0')

/** What is between the brackets of one word: its letters, and where two stand closer or wider than usual by how much. */
function written(font: WrittenFont, word: string, { family, weight }: Words): string | null {
  const { glyphs, positions } = shapedOf(family, weight, word)
  if (positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0)) return null
  return glyphs
    .map((glyph, index) => {
      const { id, advanceWidth, codePoints } = glyph
      const place = font.subset.includeGlyph(id)
      font.widths[place] ??= advanceWidth * font.scale
      font.unicode[place] ??= codePoints
      const closer = advanceWidth - (positions[index]?.xAdvance ?? advanceWidth)
      return closer === 0 ? hex(place) : `${hex(place)}>${short(closer * font.scale)}<`
    })
    .join('')
}

const known = new WeakMap<WrittenFont, Map<string, string | null>>()

/** The same, remembered for the file: most words come again in it. */
function inFile(font: WrittenFont, word: string, words: Words): string | null {
  const ofFont = known.get(font) ?? new Map<string, string | null>()
  if (ofFont.size === 0) known.set(font, ofFont)
  const found = ofFont.get(word)
  if (found !== undefined) return found
  const made = written(font, word, words)
  ofFont.set(word, made)
  return made
}

/** A word and the space after it, as words were measured. */
const WORD = /[^ ]* |[^ ]+/g

/**
 * Words on a line. The writer's own way measures every line twice and says for each where the page is; it is kept for
 * letters with parts that stand off their place.
 */
export function writeWords(writer: Writer, words: Words): void {
  const { text, family, weight, size, x, baseline } = words
  writer.font(fontOf(family, weight), `${family} ${weight}`, size)
  const { _font: font, page } = writer
  const parts = (text.match(WORD) ?? []).map((word) => inFile(font, word, words))
  if (parts.includes(null)) {
    writer.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' })
    return
  }
  page.fonts[font.id] ??= font.ref()
  // A page counts from above: letters are turned over again.
  writer.addContent(
    `BT/${font.id} ${size} Tf 1 0 0 -1 ${short(x)} ${short(baseline, 3)} Tm[<${parts.join('')}>]TJ ET`,
  )
}
