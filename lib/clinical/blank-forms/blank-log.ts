import type { HandoutLog } from '../handout'
import type { Language } from '../languages/language'
import type { PatientWords } from '../languages/patient-words'
import { WEEKDAYS } from '../vocabulary'

/** A log to give out before there is a home program, as plain data. */
export type BlankLog = {
  readonly language: Language
  readonly clinic: { readonly name: string; readonly phone: string; readonly address: string }
  readonly nameLabel: string
  /** Over the lines to write exercises on. */
  readonly exercises: string
  readonly log: HandoutLog
  readonly footer: string
}

const WEEKS = 4
/** As many as one page holds beside the weeks; more than that at once are rarely done. */
const EXERCISES = 8

/** The blank log of a clinic, in a language. */
export const blankLog = (
  clinic: BlankLog['clinic'],
  language: Language,
  { log, page }: PatientWords,
): BlankLog => ({
  language,
  clinic,
  nameLabel: log.name,
  exercises: page.exercises,
  log: {
    heading: log.heading,
    lead: log.lead,
    weeks: Array.from({ length: WEEKS }, (_, week) => log.week(week + 1)),
    fromLabel: log.from,
    dayLabels: WEEKDAYS.map((day) => log.weekdays[day]),
    rows: Array.from({ length: EXERCISES }, (_, index) => ({
      number: index + 1,
      name: '',
      often: '',
      boxesPerDay: 1,
      days: WEEKDAYS,
    })),
    painRows: [log.painBefore, log.painAfter, log.painNextMorning],
    questionsLabel: log.questions,
  },
  footer: page.footer(clinic.name, clinic.phone.trim()),
})
