import { readingGrade } from './reading-grade'

/** As for all words for patients: the handout keeps to grade 6. */
const EASY_GRADE = 6
/** A grade says nothing about a few words. */
const WORDS_THAT_TELL = 8
const LONG_SENTENCE = 18

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0

/** How a note to the patient could be easier to read; null when it is easy enough, or too short to tell. English only. */
export function readingHint(note: string): string | null {
  if (wordsIn(note) < WORDS_THAT_TELL) return null
  const grade = Math.round(readingGrade(note))
  if (grade <= EASY_GRADE) return null
  const longest = Math.max(...note.split(/[.!?:;]+(?:\s|$)/).map(wordsIn))
  const advice =
    longest > LONG_SENTENCE ? `the longest sentence has ${longest} words; split it` : 'try shorter words'
  return `Reads at school grade ${grade}; grade ${EASY_GRADE} suits most people: ${advice}.`
}
