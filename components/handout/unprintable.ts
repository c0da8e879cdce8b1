import type { HandoutContent } from '@/lib/clinical/handout'

// Control characters other than the line break, and marks that turn the direction of text around what follows:
// they print as nothing and can make a page read differently from what was typed.
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu

/** The text without what cannot be seen, its letters composed. */
export const withoutUnseen = (text: string): string =>
  text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\t', ' ').replaceAll(UNSEEN, '')

/** What our fonts hold at every weight, as ranges; known here so that a page tells it as it is typed. A test asks the fonts. */
const COVERED = `
  20-7e a0-377 37a-37f 384-38a 38c 38e-3a1 3a3-3e1 3f0-52f 900-97f 10fb 1ab0-1ac0 1ac5 1ac7-1ace 1c80-1c88 1d00-1df9
  1dfb-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3 1fd6-1fdb
  1fdd-1fef 1ff2-1ff4 1ff6-1ffe 2000-2064 2066-2071 2074-208e 2090-209c 20a0-20c0 20f0 2100-215f 2183-2184 2189 2202
  220f 2211-2212 2215 2219-221a 221e 222b 2248 2260 2264-2265 25ca 25cc 266a 2c60-2c7f 2de0-2e5d a640-a69f a700-a7ca
  a7d0-a7d1 a7d3 a7d5-a7d9 a7f2-a7ff a8ff a92e ab30-ab6b fb00-fb06 fe20-fe2f fffc-fffd 10780-10785 10787-107b0
  107b2-107ba 1df00-1df1e`

const RANGES = COVERED.trim()
  .split(/\s+/)
  .map((range) => {
    const [first = '', last = first] = range.split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const
  })

const isCovered = (character: string): boolean => {
  const codePoint = character.codePointAt(0) ?? 0
  return RANGES.some(([first, last]) => codePoint >= first && codePoint <= last)
}

/** Characters of a text that no font of ours holds, each once. */
export const unprintableIn = (text: string): readonly string[] => [
  ...new Set(
    Array.from(withoutUnseen(text)).filter((character) => character !== '\n' && !isCovered(character)),
  ),
]

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** What to call a place, and what is typed there. */
export type Place = readonly [name: string, text: string]

/** Any paper of ours. */
export type Printed = {
  readonly clinic: { readonly name: string; readonly phone: string; readonly address: string }
  readonly patient: { readonly name: string }
  readonly therapist: string
}

/** What people type that stands on every paper. */
export const placesOnAll = ({ clinic, patient, therapist }: Printed): readonly Place[] => [
  ['the patient’s name', patient.name],
  ['the therapist’s name', therapist],
  ['the clinic’s name', clinic.name],
  ['the clinic’s address', clinic.address],
  ['the clinic’s phone', clinic.phone],
]

const placesOfExercises = ({ exercises }: HandoutContent): readonly Place[] =>
  exercises.flatMap(({ note, group, dosage, name, photos: _alt, ...words }): readonly Place[] => [
    [`the note for ${name}`, note],
    [`the name of the group of ${name}`, group ?? ''],
    [`the dosage of ${name}`, dosage.much],
    [`the words of ${name}`, textsOf([name, words]).join('\n')],
  ])

/**
 * What cannot be printed, in words for the therapist: by the place where that has a name, and else as other words; null when all of
 * it can. On the paper a mark stands in its place.
 */
export function unprintableAt(places: readonly Place[], printed: object): string | null {
  const typed = places.flatMap(([place, text]) => {
    const characters = unprintableIn(text)
    return characters.length === 0 ? [] : [{ place, characters }]
  })
  const named = new Set(typed.flatMap(({ characters }) => characters))
  const others = unprintableIn(textsOf(printed).join('\n')).filter((character) => !named.has(character))
  const found = [...typed, ...(others.length > 0 ? [{ place: 'other words', characters: others }] : [])]
  if (found.length === 0) return null
  return `These characters cannot be printed: ${found
    .map(({ place, characters }) => `${characters.join(' ')} in ${place}`)
    .join('; ')}.`
}

/** What is on the paper in their place, and what to do. */
export const INSTEAD_OF_UNPRINTABLE = 'On paper [?] stands in their place. Write them otherwise, or by hand.'

/** What of a handout cannot be printed, and where it stands. */
export function unprintableInWords(content: HandoutContent): string | null {
  const { patient: _patient, ...printed } = content
  return unprintableAt([...placesOnAll(content), ...placesOfExercises(content)], printed)
}
