import { join } from 'node:path'
import { Font } from '@react-pdf/renderer'
import { meetWriter } from './typeset/writer'

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

/** A font that shapes a word once for all documents. */
type Loaded = { readonly font: LoadedFont; readonly shaped: (text: string) => Shaped }

function remembering(font: LoadedFont): Loaded {
  const known = new Map<string, Shaped>()
  const shaped = (text: string): Shaped => {
    const found = known.get(text)
    if (found) return found
    if (known.size >= MOST_KNOWN) known.clear()
    const made = font.layout(text)
    known.set(text, made)
    return made
  }
  const layout = (text: string): Shaped => copyOf(shaped(text))
  return { font: Object.create(font, { layout: { value: layout } }) as LoadedFont, shaped }
}

const loaded = new Map<string, Loaded>()

function loadedOf(family: Family, weight: Weight): Loaded {
  const found = loaded.get(`${family} ${weight}`)
  if (!found) throw new Error(`${family} ${weight} is not loaded`)
  return found
}

/** A font that was loaded. */
export const fontOf = (family: Family, weight: Weight): LoadedFont => loadedOf(family, weight).font

/** The letters of a word, and for each how far the next is from it and how far it stands off its place. */
type ShapedWord = {
  readonly glyphs: readonly {
    readonly id: number
    readonly advanceWidth: number
    readonly codePoints: readonly number[]
  }[]
  readonly positions: readonly {
    readonly xAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }[]
}

/** A word in a font that was loaded. */
export const shapedOf = (family: Family, weight: Weight, word: string): ShapedWord =>
  loadedOf(family, weight).shaped(word)

let loading: Promise<void> | null = null

async function load(): Promise<void> {
  await meetWriter()
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
