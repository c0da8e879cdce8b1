import { join } from 'node:path'
import { Font } from '@react-pdf/renderer'

/** Tried in this order for every word. */
export const FAMILIES = ['Atkinson Hyperlegible Next', 'Noto Sans'] as const
export const FONT_WEIGHTS = [400, 700] as const

export type Family = (typeof FAMILIES)[number]
export type Weight = (typeof FONT_WEIGHTS)[number]

/** Whole static fonts from the project's own packages; nothing is fetched. Both are subset into the document. */
export function registerFonts(projectRoot: string): void {
  const atkinson = join(projectRoot, 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next')
  const noto = join(projectRoot, 'node_modules/@expo-google-fonts/noto-sans')
  Font.register({
    family: 'Atkinson Hyperlegible Next',
    fonts: [
      { src: join(atkinson, '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'), fontWeight: 400 },
      { src: join(atkinson, '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'), fontWeight: 700 },
    ],
  })
  Font.register({
    family: 'Noto Sans',
    fonts: [
      { src: join(noto, '400Regular/NotoSans_400Regular.ttf'), fontWeight: 400 },
      { src: join(noto, '700Bold/NotoSans_700Bold.ttf'), fontWeight: 700 },
    ],
  })
}

type LoadedFont = NonNullable<NonNullable<ReturnType<typeof Font.getFont>>['data']>
type Shaped = ReturnType<LoadedFont['layout']>

/** Most words of a handout are ours and come again in the next. */
const MOST_KNOWN = 10_000

/** A copy of what was shaped: who writes the document scales its positions in place. */
const copyOf = (shaped: Shaped): Shaped =>
  Object.assign(Object.create(Object.getPrototypeOf(shaped) as object), shaped, {
    positions: shaped.positions.map((position: object) => ({ ...position })),
  })

/** The same font, which shapes a word once for all documents: a document shaped all of its words again. */
function remembering(font: LoadedFont): LoadedFont {
  const known = new Map<string, Shaped>()
  const layout = (text: string): Shaped => {
    const found = known.get(text)
    if (found) return copyOf(found)
    if (known.size >= MOST_KNOWN) known.clear()
    const shaped = font.layout(text)
    known.set(text, shaped)
    return copyOf(shaped)
  }
  return Object.create(font, { layout: { value: layout } }) as LoadedFont
}

const loaded = new Map<string, LoadedFont>()

/** A font that was loaded. */
export function fontOf(family: Family, weight: Weight): LoadedFont {
  const font = loaded.get(`${family} ${weight}`)
  if (!font) throw new Error(`${family} ${weight} is not loaded`)
  return font
}

let loading: Promise<void> | null = null

async function load(): Promise<void> {
  for (const fontFamily of FAMILIES)
    for (const fontWeight of FONT_WEIGHTS) {
      await Font.load({ fontFamily, fontWeight })
      const font = Font.getFont({ fontFamily, fontWeight })?.data
      if (!font) throw new Error(`${fontFamily} ${fontWeight} cannot be read`)
      loaded.set(`${fontFamily} ${fontWeight}`, remembering(font))
      // A font remembers a glyph with the letters it was first asked for. First met as a part of another, as the e of é
      // is when é is written into a file, it would have no letter for good: not for the lines and not for who copies the text.
      for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint)
    }
}

/** Reads the fonts, once; before anything is set in them. */
export const loadFonts = (): Promise<void> => (loading ??= load())
