import type { PatientLanguage } from '@/lib/patients/schema'

export const LANGUAGE_WORDS: Record<PatientLanguage, string> = {
  en: 'English',
  es: 'Spanish',
  pl: 'Polish',
  pt: 'Portuguese',
  other: 'Another language',
}

/** Options of a select, out of a list of words. */
export const optionsOf = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }))
