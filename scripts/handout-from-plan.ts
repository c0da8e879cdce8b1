import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { HandoutContent } from '@/lib/clinical/handout'
import { handoutContent } from '@/lib/clinical/handout-content'
import type { Language } from '@/lib/clinical/languages/language'
import { wordsOf } from '@/lib/clinical/languages/words-of'
import { nameOfLine } from '@/lib/clinical/prescribed-exercise'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { planFile, prescriptionOf } from './handout-schema'
import { inWords } from './problem-in-words'
import { picturedState } from './review-schema'

/** The handout's words with what the rules say against them, or what is wrong with the file in one line. */
export type FromPlan =
  { readonly content: HandoutContent; readonly warnings: readonly string[] } | { readonly problem: string }

/**
 * A plan from a file as a handout. Nobody answered to the rules here: what they limit or stop is said as a warning, and what the
 * patient should leave out for now is on the page as ever.
 */
export function handoutFromPlan(text: string, language: Language, today: CalendarDate): FromPlan {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    return { problem: 'The plan is not valid JSON.' }
  }
  const parsed = planFile.safeParse(input)
  if (!parsed.success) return { problem: inWords(parsed.error, 'The plan') }
  const { clinic, patient, patientState, prescriptions: lines } = parsed.data
  const prescriptions = lines.map(prescriptionOf)
  const picture = picturedState(patientState)
  const review = reviewPlan({ prescriptions, answers: [] }, picture, today)
  const content = handoutContent(
    {
      clinic,
      patient: { name: patient.name, recordNumber: '' },
      therapist: { name: clinic.name, credentials: '' },
      programNumber: 1,
      issuedOn: today,
      prescriptions,
      lastPrescriptions: null,
      nextVisitOn: null,
      picture,
      review,
      answers: [],
      clearances: [],
    },
    language,
    wordsOf(language),
  )
  const against = review.prescriptions.flatMap(({ findings }, index) => {
    const line = prescriptions[index]
    return findings
      .filter(({ severity }) => severity === 'limit' || severity === 'stop')
      .map(
        ({ severity, ruleId, reason }) =>
          `${line ? nameOfLine(line) : ''}: ${severity} (${ruleId}). ${reason}`,
      )
  })
  const whole = review.banners
    .filter(({ severity }) => severity === 'stop')
    .map(({ ruleId, reason }) => `The whole plan: stop (${ruleId}). ${reason}`)
  return { content, warnings: [...whole, ...against] }
}
