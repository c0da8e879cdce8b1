/** Languages in which a patient's paper can be printed. A new one is a folder beside this file and a line in words-of.ts. */
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' }

export const isLanguage = (value: string): value is Language =>
  (LANGUAGES as readonly string[]).includes(value)

/** In which language a patient's paper is: their own, or English where we do not have it. */
export const paperLanguage = (patientLanguage: string): Language =>
  isLanguage(patientLanguage) ? patientLanguage : 'en'
