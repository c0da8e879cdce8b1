const MARKS = /[\u0300-\u036f]/g
/** Letters with a stroke, which no decomposition takes apart. */
const WITHOUT_STROKE: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd' }

/** As the database folds a name (migration 0008): accents and capitals make no difference. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/[łøđ]/g, (letter) => WITHOUT_STROKE[letter] ?? letter)

/** The words of a text by which a patient is found, each once. */
export const searchWords = (text: string): readonly string[] => [
  ...new Set(folded(text).match(/[\p{L}\p{N}\p{M}]+/gu)),
]
