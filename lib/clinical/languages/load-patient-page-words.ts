import { dateInWords as englishDate } from '../date-in-words'
import { patientPage as english } from './english/patient-page'
import type { Language } from './language'
import type { PatientPageWords } from './patient-page-words'

/** The words of the patient's page, and how the language writes a date. */
export type PageLanguage = PatientPageWords & { readonly date: (date: string) => string }

/** What is there before it is known which language is asked for. */
export const ENGLISH_PAGE: PageLanguage = { ...english, date: englishDate }

const LOADERS: Readonly<Record<Language, () => Promise<PageLanguage>>> = {
  en: () => Promise.resolve(ENGLISH_PAGE),
  es: async () => {
    const { patientPage } = await import('./spanish/patient-page')
    const { dateInWords } = await import('./spanish/date-in-words')
    return { ...patientPage, date: dateInWords }
  },
}

/** The words of the patient's page alone: a phone does not carry those of every exercise, nor of a language it does not use. */
export const loadPatientPageWords = (language: Language): Promise<PageLanguage> => LOADERS[language]()
