/**
 * US school grade at which English text can be read, after Flesch and Kincaid (1975): 0.39 words per sentence plus
 * 11.8 syllables per word less 15.59. Syllables are counted as groups of vowels, which is right for plain words; the y of 'your' is none.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((part) => /\w/.test(part)).length
  const words = text.toLowerCase().match(/[a-zà-ž’']+/g) ?? []
  if (sentences === 0 || words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

function syllablesOf(word: string): number {
  const heard = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y(?=[aeiou])/, '')
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 0)
}
