import type { Language } from './language'
import type { PatientWords } from './patient-words'

const LOADERS: Readonly<Record<Language, () => Promise<PatientWords>>> = {
  en: async () => (await import('./english/words')).english,
  es: async () => (await import('./spanish/words')).spanish,
}

/** Every word of a patient's paper in a language, in a browser that does not carry the languages it does not use. */
export const loadWords = (language: Language): Promise<PatientWords> => LOADERS[language]()
