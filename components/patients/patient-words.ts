import type { DischargeReason, PatientLanguage } from '@/lib/patients/schema'

export const LANGUAGE_WORDS: Record<PatientLanguage, string> = {
  en: 'English',
  es: 'Spanish',
  pl: 'Polish',
  pt: 'Portuguese',
  other: 'Another language',
}

export const DISCHARGE_WORDS: Record<DischargeReason, string> = {
  goals_met: 'Goals met',
  plateau: 'No further progress expected',
  referred_on: 'Referred on',
  patient_choice: 'The patient’s choice',
  not_attending: 'Stopped attending',
  moved_away: 'Moved away',
  other: 'Another reason',
}

/** Options of a select, out of a list of words. */
export const optionsOf = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }))
