import { INSTEAD_OF_UNPRINTABLE, type Place, placesOnAll, type Printed, unprintableAt } from './unprintable'

/** What the fields of a letter are called in a sentence. */
const FIELDS = {
  to: 'whom it is for',
  practice: 'the practice',
  words: 'your own words',
  note: 'your own words',
  plan: 'your plan',
} as const

/** What a therapist typed for a letter, by field. */
export type LetterTyped = { readonly [Field in keyof typeof FIELDS]?: string | undefined }

/** What of a letter, or of what will stand on one, and of what is typed for it cannot be printed. */
export const unprintableInLetter = (letter: Printed, typed: LetterTyped): string | null =>
  unprintableAt(
    [
      ...placesOnAll(letter),
      ...(Object.keys(FIELDS) as (keyof LetterTyped)[]).map((field): Place => [
        FIELDS[field],
        typed[field] ?? '',
      ]),
    ],
    letter,
  )

/** That a letter is written, with what of it cannot be printed. */
export function writtenInWords(done: string, letter: Printed, typed: LetterTyped): string {
  const unprintable = unprintableInLetter(letter, typed)
  return unprintable === null ? done : `${done} ${unprintable} ${INSTEAD_OF_UNPRINTABLE}`
}
