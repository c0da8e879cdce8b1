import { english } from './english/words'
import type { Language } from './language'
import type { PatientWords } from './patient-words'

/** What a page has at once; undefined for what is loaded only where it is used. */
export const wordsAtOnce = (language: Language): PatientWords | undefined =>
  language === 'en' ? english : undefined

const LOADERS: Readonly<Record<Language, () => Promise<PatientWords>>> = {
  en: () => Promise.resolve(english),
  es: async () => (await import('./spanish/words')).spanish,
}

/** Every word of a patient's paper in a language, in a browser that does not carry the languages it does not use. */
export const loadWords = (language: Language): Promise<PatientWords> => LOADERS[language]()
