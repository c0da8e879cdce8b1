import { Font } from '@react-pdf/renderer'
import { FAMILIES, FONT_WEIGHTS } from './fonts'

// Control characters other than the line break, and marks that turn the direction of text around what follows:
// they print as nothing and can make a page read differently from what was typed.
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu

/** Stands for a character that no font of ours can print, so that a gap is seen and asked about. */
const UNPRINTABLE = '[?]'

type Covers = (codePoint: number) => boolean

/** Whether a character is in one of the families at every weight: checked first, because a missing one vanishes. */
async function coverage(): Promise<Covers> {
  const families = await Promise.all(
    FAMILIES.map((fontFamily) =>
      Promise.all(
        FONT_WEIGHTS.map(async (fontWeight) => {
          await Font.load({ fontFamily, fontWeight })
          return Font.getFont({ fontFamily, fontWeight })?.data
        }),
      ),
    ),
  )
  return (codePoint) =>
    families.some((weights) => weights.every((font) => font?.hasGlyphForCodePoint(codePoint) === true))
}

const BREAKS = new Set(['\n', ' '])

/** The text as it can be printed: composed letters, nothing unseen, and a mark for what no font holds. */
const printableText = (text: string, covers: Covers): string =>
  Array.from(text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\t', ' ').replaceAll(UNSEEN, ''))
    .map((character) =>
      BREAKS.has(character) || covers(character.codePointAt(0) ?? 0) ? character : UNPRINTABLE,
    )
    .join('')

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]))
}

/** The same content with every text printable. */
export async function printable<Content extends object>(content: Content): Promise<Content> {
  const covers = await coverage()
  return mapTexts(content, (text) => printableText(text, covers)) as Content
}
