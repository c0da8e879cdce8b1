import type { CalendarDate } from '../calendar-date'
import type { Language } from '../languages/language'
import type { PatientWords } from '../languages/patient-words'
import type { ClinicalPicture } from '../picture'
import { flagQuestions } from './flag-questions'
import type { PatientCheckIn, PatientPage, PatientProgram } from './page'

export type PatientPageFacts = {
  readonly linkId: string
  readonly language: Language
  /** As the record has it. */
  readonly patientName: string
  readonly clinic: PatientPage['clinic']
  /** The newest home program in the patient's language, and what was known when it was issued; null before the first. */
  readonly program: (PatientProgram & { readonly picture: ClinicalPicture }) | null
  readonly openUntil: CalendarDate | null
  readonly checkIns: readonly PatientCheckIn[]
}

/** Where a family name stands first there is a comma after it. */
function firstNameOf(name: string): string {
  const [family = '', given] = name.split(',')
  return (given ?? family).trim().split(/\s+/)[0] ?? ''
}

/** Everything of the patient's own page, in the words of their language. */
export function patientPageOf(
  { linkId, language, patientName, clinic, program, openUntil, checkIns }: PatientPageFacts,
  { getHelp, page }: Pick<PatientWords, 'getHelp' | 'page'>,
): PatientPage {
  const { picture = {}, ...shown } = program ?? {}
  return {
    version: 1,
    linkId,
    language,
    firstName: firstNameOf(patientName),
    clinic,
    program: program === null ? null : (shown as PatientProgram),
    openUntil,
    flagQuestions: flagQuestions(
      picture,
      getHelp,
      page.callUs(clinic.phone.trim().replaceAll(' ', '\u00A0')),
    ),
    checkIns,
  }
}
