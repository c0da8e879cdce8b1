import { english } from './english/words'
import type { Language } from './language'
import type { PatientWords } from './patient-words'
import { spanish } from './spanish/words'

const WORDS: Readonly<Record<Language, PatientWords>> = { en: english, es: spanish }

/** Every word of a patient's paper in a language. */
export const wordsOf = (language: Language): PatientWords => WORDS[language]
