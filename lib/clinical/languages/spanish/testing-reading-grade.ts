/**
 * US school grade at which Spanish text can be read, after Crawford (1984), made for the primary grades: 0.049 syllables and 0.205
 * sentences, each per 100 words, apart, less 3.407. Syllables are counted by the rules of the language: two vowels are one unless
 * both are strong or one bears an accent that parts them.
 */
export function spanishReadingGrade(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (sentences === 0 || words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const per100 = 100 / words.length
  return 0.049 * syllables * per100 - 0.205 * sentences * per100 - 3.407
}

const NUCLEI = /[iuü]?[aeoáéó][iuüy]?(?![áéíóú])|[íú]|[iuü]{1,2}|[aeoáéó]|y$/g

/** Groups of vowels, silent u of qu, gue and gui aside. */
function syllablesOf(word: string): number {
  const heard = word.replaceAll(/qu(?=[eéií])/g, 'q').replaceAll(/gu(?=[eéií])/g, 'g')
  return Math.max(1, heard.match(NUCLEI)?.length ?? 0)
}
