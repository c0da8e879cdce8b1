import { FAMILIES, type Family, fontOf, type Weight } from '../fonts'

/** Letters beside each other in one family; the width is in ems. */
export type Run = { readonly family: Family; readonly text: string; readonly width: number }

/** A word as it stands in a line, with the space after it where one follows. */
export type SetWord = { readonly runs: readonly Run[]; readonly width: number }

const covers = (family: Family, weight: Weight, text: string): boolean =>
  Array.from(text).every((character) =>
    fontOf(family, weight).hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  )

const familyOf = (text: string, weight: Weight): Family | undefined =>
  FAMILIES.find((family) => covers(family, weight, text))

/** A word whole in one family where one has all of it: letters of two beside each other look like a mistake. */
function pieces(word: string, weight: Weight): readonly { readonly family: Family; readonly text: string }[] {
  const family = familyOf(word, weight)
  if (family) return [{ family, text: word }]
  return Array.from(word).map((text) => ({ family: familyOf(text, weight) ?? FAMILIES[0], text }))
}

function setAnew(word: string, weight: Weight): SetWord {
  const runs = pieces(word, weight).map(({ family, text }): Run => {
    const font = fontOf(family, weight)
    return { family, text, width: font.layout(text).advanceWidth / font.unitsPerEm }
  })
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) }
}

/** Most words of a handout are ours and come again in the next. */
const MOST_KNOWN = 20_000
const known = new Map<string, SetWord>()

/** A word as the document's writer will set it: it, too, measures word by word, each with the space after it. */
export function setWord(word: string, weight: Weight): SetWord {
  const key = `${weight}${word}`
  const found = known.get(key)
  if (found) return found
  if (known.size >= MOST_KNOWN) known.clear()
  const made = setAnew(word, weight)
  known.set(key, made)
  return made
}
