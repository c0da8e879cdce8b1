import { join } from 'node:path'
import { Font } from '@react-pdf/renderer'

/** Tried in this order for every character. */
export const FAMILIES = ['Atkinson Hyperlegible Next', 'Noto Sans']
export const FONT_WEIGHTS = [400, 700]

const LONGEST_UNBROKEN = 24

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
  // Words are never hyphenated. One too long for any line may break anywhere, without a hyphen, so that it stays on
  // the page: the empty strings between the characters keep the renderer from adding one.
  Font.registerHyphenationCallback((word) =>
    word.length > LONGEST_UNBROKEN ? Array.from(word).flatMap((character) => [character, '']) : [word],
  )
}
