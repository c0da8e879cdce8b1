import {
  type AssessedFacts,
  clinicTestsOn,
  type DatedFact,
  type DatedFacts,
  factsOn,
  newestFirst,
} from './assessed-facts'
import { type CalendarDate, daysBetween } from './calendar-date'
import { CLINIC_TEST_FORMS } from './clinic-tests'
import { dateInWords } from './date-in-words'
import {
  CONDITION_LABELS,
  DIRECTIONAL_PREFERENCE_LABELS,
  LEG_SYMPTOM_LABELS,
  PHASE_LABELS,
  PRECAUTION_LABELS,
} from './labels'
import type { ClinicalPicture } from './picture'
import { CLINIC_TESTS } from './vocabulary'

/** A finding by its name, for another clinician; null text means that it was not assessed. */
export type NamedFinding = { readonly label: string; readonly text: string | null }

const yesNo = (answer: boolean | undefined): string | null =>
  answer === undefined ? null : answer ? 'Yes' : 'No'

const named = <Value extends string>(
  values: readonly Value[] | undefined,
  labels: Readonly<Record<Value, string>>,
): string | null => {
  if (values === undefined) return null
  return values.length === 0 ? 'None of those asked about' : values.map((value) => labels[value]).join('; ')
}

function began({ onsetOn }: DatedFacts, on: CalendarDate): string | null {
  if (!onsetOn) return null
  const days = daysBetween(onsetOn.value, on)
  return `${dateInWords(onsetOn.value)} (${days === 1 ? '1 day' : `${days} days`})`
}

/** The results of clinic tests that count on that day; nothing for a test that was not done. */
export function testsOn(assessments: readonly AssessedFacts[], on: CalendarDate): NamedFinding[] {
  const results = clinicTestsOn(
    assessments.filter(({ assessedOn }) => assessedOn <= on),
    on,
  )
  return CLINIC_TESTS.flatMap((test) => {
    const result = results[test]
    if (result === undefined) return []
    const { label, unit } = CLINIC_TEST_FORMS[test]
    const text = typeof result === 'boolean' ? (result ? 'yes' : 'no') : `${result} ${unit}`.trim()
    return [{ label, text }]
  })
}

/** What holds on that day, with the day of each finding that is not of the newest visit. Undefined before the first. */
export function findingsOn(
  picture: ClinicalPicture,
  assessments: readonly AssessedFacts[],
  on: CalendarDate,
): { readonly visit: CalendarDate; readonly findings: readonly NamedFinding[] } | undefined {
  const seen = newestFirst(assessments).filter(({ assessedOn }) => assessedOn <= on)
  const visit = seen[0]?.assessedOn
  if (!visit) return undefined
  const facts = factsOn(seen, on)
  const dated = (text: string | null, fact: DatedFact<unknown> | undefined): string | null =>
    text === null || !fact || fact.assessedOn === visit ? text : `${text} (${dateInWords(fact.assessedOn)})`

  const { painNow, phase, legSymptoms, directionalPreference, flaresAfterWorkoutLast8Weeks: flares } = picture
  const findings: readonly NamedFinding[] = [
    { label: 'Began', text: began(facts, on) },
    { label: 'Getting better', text: dated(yesNo(picture.improving), facts.improving) },
    { label: 'Pain now', text: dated(painNow === undefined ? null : `${painNow} of 10`, facts.painNow) },
    {
      label: 'Leg symptoms',
      text: dated(legSymptoms ? LEG_SYMPTOM_LABELS[legSymptoms] : null, facts.legSymptoms),
    },
    {
      label: 'Numb, tingling or weak leg',
      text: dated(yesNo(picture.legNumbTinglingWeak), facts.legNumbTinglingWeak),
    },
    {
      label: 'Flares after training',
      text: flares === undefined ? null : `${flares} in the last 8 weeks`,
    },
    { label: 'Treated as', text: dated(named(picture.conditions, CONDITION_LABELS), facts.conditions) },
    { label: 'Phase', text: dated(phase ? PHASE_LABELS[phase] : null, facts.phase) },
    {
      label: 'Directional preference',
      text: dated(
        directionalPreference ? DIRECTIONAL_PREFERENCE_LABELS[directionalPreference] : null,
        facts.directionalPreference,
      ),
    },
    { label: 'Precautions', text: dated(named(picture.precautions, PRECAUTION_LABELS), facts.precautions) },
  ]
  return { visit, findings }
}

/** 'leg symptoms; phase', of what was not assessed; null where everything was. */
export function notAssessed(findings: readonly NamedFinding[]): string | null {
  const missing = findings.filter(({ text }) => text === null).map(({ label }) => label.toLowerCase())
  return missing.length > 0 ? `${missing.join('; ')}.` : null
}
