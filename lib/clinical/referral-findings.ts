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
import type { ReferralSection } from './referral-note'
import { CLINIC_TESTS } from './vocabulary'

/** A finding by its name; null text means that it was not assessed. */
type Finding = { readonly label: string; readonly text: string | null }

const yesNo = (answer: boolean | undefined): string | null =>
  answer === undefined ? null : answer ? 'Yes' : 'No'

const named = <Value extends string>(
  values: readonly Value[] | undefined,
  labels: Readonly<Record<Value, string>>,
): string | null => {
  if (values === undefined) return null
  return values.length === 0 ? 'None of those asked about' : values.map((value) => labels[value]).join('; ')
}

function began({ onsetOn }: DatedFacts, writtenOn: CalendarDate): string | null {
  if (!onsetOn) return null
  const days = daysBetween(onsetOn.value, writtenOn)
  return `${dateInWords(onsetOn.value)} (${days === 1 ? '1 day' : `${days} days`})`
}

function tests(assessments: readonly AssessedFacts[], writtenOn: CalendarDate): string | null {
  const results = clinicTestsOn(assessments, writtenOn)
  const texts = CLINIC_TESTS.flatMap((test) => {
    const result = results[test]
    if (result === undefined) return []
    const { label, unit } = CLINIC_TEST_FORMS[test]
    return [`${label}: ${typeof result === 'boolean' ? (result ? 'yes' : 'no') : `${result} ${unit}`.trim()}`]
  })
  return texts.length > 0 ? texts.join('; ') : null
}

/** The findings with the day of each that is not of the newest visit, and what was not assessed by name. */
export function referralFindings(
  picture: ClinicalPicture,
  assessments: readonly AssessedFacts[],
  writtenOn: CalendarDate,
): ReferralSection {
  const heading = 'Other findings'
  const seen = newestFirst(assessments).filter(({ assessedOn }) => assessedOn <= writtenOn)
  const visit = seen[0]?.assessedOn
  if (!visit) return { heading, text: 'Not assessed: no assessment is recorded yet.', lines: [] }
  const facts = factsOn(seen, writtenOn)
  const dated = (text: string | null, fact: DatedFact<unknown> | undefined): string | null =>
    text === null || !fact || fact.assessedOn === visit ? text : `${text} (${dateInWords(fact.assessedOn)})`

  const { painNow, phase, legSymptoms, directionalPreference, flaresAfterWorkoutLast8Weeks: flares } = picture
  const findings: readonly Finding[] = [
    { label: 'Began', text: began(facts, writtenOn) },
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
    {
      label: 'Treated as',
      text: dated(named(picture.conditions, CONDITION_LABELS), facts.conditions),
    },
    { label: 'Phase', text: dated(phase ? PHASE_LABELS[phase] : null, facts.phase) },
    {
      label: 'Directional preference',
      text: dated(
        directionalPreference ? DIRECTIONAL_PREFERENCE_LABELS[directionalPreference] : null,
        facts.directionalPreference,
      ),
    },
    { label: 'Precautions', text: dated(named(picture.precautions, PRECAUTION_LABELS), facts.precautions) },
    { label: 'Clinic tests', text: tests(seen, writtenOn) },
  ]
  const missing = findings.filter(({ text }) => text === null).map(({ label }) => label.toLowerCase())
  return {
    heading,
    text: `Found on ${dateInWords(visit)}, unless another day is given.`,
    lines: [
      ...findings.flatMap(({ label, text }) => (text === null ? [] : [{ label, text }])),
      ...(missing.length > 0 ? [{ label: 'Not assessed', text: `${missing.join('; ')}.` }] : []),
    ],
  }
}
