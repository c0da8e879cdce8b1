import { FAMILIES, FONT_WEIGHTS, fontOf, loadFonts } from './fonts'
import { withoutUnseen } from './unprintable'

/** Stands for a character that no font of ours can print, so that a gap is seen and asked about. */
const UNPRINTABLE = '[?]'

const known = new Map<string, boolean>()

/** Whether a character is in one of the families at every weight: checked first, because a missing one vanishes. */
function isCovered(character: string): boolean {
  const found = known.get(character)
  if (found !== undefined) return found
  const codePoint = character.codePointAt(0) ?? 0
  const covered = FAMILIES.some((family) =>
    FONT_WEIGHTS.every((weight) => fontOf(family, weight).hasGlyphForCodePoint(codePoint)),
  )
  known.set(character, covered)
  return covered
}

const BREAKS = new Set(['\n', ' '])

/** What most texts are made of; a test asks the fonts for it. */
const PLAIN = /^[\x20-\x7e\n]*$/

/** The text as it can be printed: composed letters, nothing unseen, and a mark for what no font holds. */
const printableText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : Array.from(withoutUnseen(text))
        .map((character) => (BREAKS.has(character) || isCovered(character) ? character : UNPRINTABLE))
        .join('')

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]))
}

/** The same content with every text printable. */
export async function printable<Content extends object>(content: Content): Promise<Content> {
  await loadFonts()
  return mapTexts(content, printableText) as Content
}
