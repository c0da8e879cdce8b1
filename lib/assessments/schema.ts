import { z } from 'zod'
import { type AssessedFacts, factsOn } from '@/lib/clinical/assessed-facts'
import { type CalendarDate, daysBetween } from '@/lib/clinical/calendar-date'
import { CLINIC_TEST_FORMS } from '@/lib/clinical/clinic-tests'
import { TEXT_LIMITS } from '@/lib/clinical/dosage'
import { ladderTop } from '@/lib/clinical/ladders'
import type { WorkingLoads } from '@/lib/clinical/load-rules'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import { isPrescribedSlug, type PrescribedSlug } from '@/lib/clinical/own-exercise'
import { RULE_IDS, type RuleId } from '@/lib/clinical/rules/rule-ids'
import {
  CLINIC_TESTS,
  type ClinicTest,
  CONDITIONS,
  CONTRIBUTING_FACTORS,
  DIRECTIONAL_PREFERENCES,
  IRRITABILITIES,
  LADDER_TRACKS,
  type LadderTrack,
  LEG_SYMPTOMS,
  PHASES,
  PRECAUTIONS,
  RED_FLAGS,
  type RedFlag,
} from '@/lib/clinical/vocabulary'
import {
  calendarDate,
  calendarDateOrNothing,
  oneOfOrNothing,
  severalOrNothing,
  wholeNumberOrNothing,
  yesNoOrNothing,
} from '@/lib/form-fields'

const ASSESSMENT_NOTE_LIMIT = 2000
export const PHASE_REASON_LIMIT = 500
const HEAVIEST = 999

const HOURS_IN_A_WEEK = 168
const DAYS_IN_A_WEEK = 7
const DAYS_IN_8_WEEKS = 56
const DAYS_IN_A_YEAR = 365

/** Facts of one field. An empty field is null, which means not assessed: never 'no', 'none' or 0. */
const singleFields = z.object({
  assessedOn: calendarDate('Give the day of the assessment as a date.'),
  painNow: wholeNumberOrNothing(10, 'Pain is a whole number from 0 to 10.'),
  activeFlare: yesNoOrNothing,
  improving: yesNoOrNothing,
  onsetOn: calendarDateOrNothing('Give the day the symptoms began as a date, or leave it empty.'),
  hoursSinceOnset: wholeNumberOrNothing(
    HOURS_IN_A_WEEK,
    `Hours since onset are for the first week only: a whole number from 0 to ${HOURS_IN_A_WEEK}.`,
  ),
  painMedicationBeforeTraining: yesNoOrNothing,
  conditions: severalOrNothing(CONDITIONS, 'conditions'),
  phase: oneOfOrNothing(PHASES, 'Choose a phase from the list, or not assessed.'),
  phaseReason: z
    .string()
    .trim()
    .max(PHASE_REASON_LIMIT, `Keep the reason under ${PHASE_REASON_LIMIT} characters.`)
    .default(''),
  contributingFactors: severalOrNothing(CONTRIBUTING_FACTORS, 'contributing factors'),
  irritability: oneOfOrNothing(IRRITABILITIES, 'Choose low, moderate or high, or not assessed.'),
  directionalPreference: oneOfOrNothing(
    DIRECTIONAL_PREFERENCES,
    'Choose a direction from the list, or not assessed.',
  ),
  legSymptoms: oneOfOrNothing(LEG_SYMPTOMS, 'Choose an answer about the leg, or not assessed.'),
  legNumbTinglingWeak: yesNoOrNothing,
  precautions: severalOrNothing(PRECAUTIONS, 'precautions'),
  flaresAfterWorkoutLast8Weeks: wholeNumberOrNothing(
    DAYS_IN_8_WEEKS,
    `Count the flares of the last 8 weeks: a whole number from 0 to ${DAYS_IN_8_WEEKS}.`,
  ),
  adlSymptomFreeDays: wholeNumberOrNothing(
    DAYS_IN_A_YEAR,
    `Count whole days without symptoms: a number from 0 to ${DAYS_IN_A_YEAR}.`,
  ),
  psfsLowest: wholeNumberOrNothing(10, 'An activity rating is a whole number from 0 to 10.'),
  note: z
    .string()
    .trim()
    .max(ASSESSMENT_NOTE_LIMIT, `Keep the note under ${ASSESSMENT_NOTE_LIMIT} characters.`)
    .default(''),
})

const testField = (test: ClinicTest): z.ZodType<number | boolean | null> => {
  const { kind, max, unit } = CLINIC_TEST_FORMS[test]
  return kind === 'yes-no'
    ? yesNoOrNothing
    : wholeNumberOrNothing(max, `Give a whole number from 0 to ${max} (${unit}), or leave it empty.`)
}

/** Fields that repeat for the members of a list are named `<group>-<member>`, such as `flag-aaa`. */
const fieldsNamed = <Member extends string, Value>(
  group: string,
  members: readonly Member[],
  field: (member: Member) => z.ZodType<Value>,
): Record<string, z.ZodType<Value>> =>
  Object.fromEntries(members.map((member) => [`${group}-${member}`, field(member)]))

/** The members of a group that were answered. */
function answered<Member extends string, Value>(
  group: string,
  members: readonly Member[],
  fields: Readonly<Record<string, Value | null>>,
): Partial<Record<Member, Value>> {
  const answers: Partial<Record<Member, Value>> = {}
  for (const member of members) {
    const value = fields[`${group}-${member}`] ?? null
    if (value !== null) answers[member] = value
  }
  return answers
}

function weights(fields: Readonly<Record<string, number | null>>, unit: 'kg' | 'lb'): WorkingLoads {
  const amounts = Object.entries(answered<LadderTrack, number>('ladder-weight', LADDER_TRACKS, fields))
  return Object.fromEntries(
    amounts.filter(([, amount]) => amount > 0).map(([track, amount]) => [track, { amount, unit }]),
  )
}

const groupFields = z
  .object(
    fieldsNamed('ladder', LADDER_TRACKS, (track) =>
      wholeNumberOrNothing(ladderTop(track), `This ladder has the steps 0 to ${ladderTop(track)}.`),
    ),
  )
  .transform((fields) => ({
    ladderPassed: answered<LadderTrack, number>('ladder', LADDER_TRACKS, fields),
  }))
  .and(
    z
      .object(
        fieldsNamed('ladder-weight', LADDER_TRACKS, () =>
          wholeNumberOrNothing(HEAVIEST, `Give a whole number up to ${HEAVIEST}, or leave it empty.`),
        ),
      )
      .and(z.object({ workingUnit: z.enum(['kg', 'lb'], 'Choose kg or lb.').default('kg') }))
      .transform(({ workingUnit: unit, ...fields }) => ({ workingLoads: weights(fields, unit) })),
  )
  .and(
    z.object(fieldsNamed('test', CLINIC_TESTS, testField)).transform((fields) => ({
      clinicTests: answered<ClinicTest, number | boolean>('test', CLINIC_TESTS, fields),
    })),
  )
  .and(
    z.object(fieldsNamed('flag', RED_FLAGS, () => yesNoOrNothing)).transform((fields) => ({
      redFlagScreen: answered<RedFlag, boolean>('flag', RED_FLAGS, fields),
    })),
  )

/** One assessment as the form sends it: flat fields, all texts. */
export const assessmentInput = singleFields.and(groupFields)

export type AssessmentInput = z.output<typeof assessmentInput>

type Problems = Record<string, string[]>

/** Hours and onset day tell of the same moment: at most a week ago, and within a day of each other. */
function onsetProblem({ assessedOn, onsetOn, hoursSinceOnset }: AssessmentInput): Problems {
  if (onsetOn && onsetOn > assessedOn)
    return { onsetOn: ['The symptoms cannot begin after the day of the assessment.'] }
  if (!onsetOn || hoursSinceOnset === null) return {}
  const days = daysBetween(onsetOn, assessedOn)
  if (days > DAYS_IN_A_WEEK)
    return { hoursSinceOnset: ['The onset is more than a week ago: leave the hours empty.'] }
  const fits = hoursSinceOnset >= (days - 1) * 24 && hoursSinceOnset <= (days + 1) * 24
  return fits ? {} : { hoursSinceOnset: [`The hours do not fit the day of onset, ${days} days before.`] }
}

const TRIMESTERS = ['pregnancy_t1', 'pregnancy_t2', 'pregnancy_t3'] as const

function precautionProblem({ precautions }: AssessmentInput): Problems {
  if (TRIMESTERS.filter((trimester) => precautions?.includes(trimester)).length > 1)
    return { precautions: ['Choose one trimester, not several.'] }
  if (
    precautions?.includes('post_op_lumbar_restricted') === true &&
    precautions.includes('post_op_lumbar_cleared')
  )
    return { precautions: ['After surgery, either restricted or cleared holds: choose one.'] }
  return {}
}

/** A move to another phase is a decision: it says why. The first phase of an episode needs no reason. */
export function phaseReasonProblem(
  { assessedOn, phase, phaseReason }: AssessmentInput,
  earlier: readonly AssessedFacts[],
): Problems {
  const before = factsOn(
    earlier.filter((assessment) => assessment.assessedOn <= assessedOn),
    assessedOn,
  ).phase?.value
  if (phase === null || before === undefined || phase === before || phaseReason !== '') return {}
  return { phaseReason: [`Say why the phase changes from ${PHASE_LABELS[before].toLowerCase()}.`] }
}

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0)

const isEmpty = (input: AssessmentInput): boolean =>
  Object.entries(input).every(([name, value]) => name === 'assessedOn' || isNothing(value))

/** What cannot hold together, by field, in words for the therapist; empty when all is well. */
export function assessmentProblems(input: AssessmentInput, today: CalendarDate): Problems {
  return {
    ...(input.assessedOn > today ? { assessedOn: ['This day has not come yet.'] } : {}),
    ...onsetProblem(input),
    ...precautionProblem(input),
    ...(isEmpty(input) ? { painNow: ['Nothing is filled in yet. Record at least one finding.'] } : {}),
  }
}

const CLEARED_BY_LIMIT = 120

/** What a clearance lifts: a red flag, or what one rule says about one exercise (about every exercise when null). */
export type ClearanceSubject =
  | { readonly kind: 'red-flag'; readonly redFlag: RedFlag }
  | { readonly kind: 'rule'; readonly ruleId: RuleId; readonly exercise: PrescribedSlug | null }

/** The subject as one text, for a choice in a form. */
export const subjectKey = (subject: ClearanceSubject): string =>
  subject.kind === 'red-flag'
    ? `flag ${subject.redFlag}`
    : `rule ${subject.ruleId} ${subject.exercise ?? '*'}`

function subjectOf(key: string): ClearanceSubject | undefined {
  const [kind, first = '', second = ''] = key.split(' ')
  const redFlag = RED_FLAGS.find((flag) => flag === first)
  if (kind === 'flag' && redFlag) return { kind: 'red-flag', redFlag }
  const ruleId = RULE_IDS.find((id) => id === first)
  if (kind !== 'rule' || !ruleId) return undefined
  if (second === '*') return { kind: 'rule', ruleId, exercise: null }
  return isPrescribedSlug(second) ? { kind: 'rule', ruleId, exercise: second } : undefined
}

/** Who cleared what, when and why. */
export const clearanceInput = z.object({
  subject: z
    .string()
    .default('')
    .transform((key, context): ClearanceSubject => {
      const subject = subjectOf(key)
      if (subject) return subject
      context.addIssue('Choose what was cleared.')
      return z.NEVER
    }),
  clearedBy: z
    .string()
    .trim()
    .min(1, 'Name the clinician who examined the patient or gave the order.')
    .max(CLEARED_BY_LIMIT, `Keep the name under ${CLEARED_BY_LIMIT} characters.`),
  clearedOn: calendarDate('Give the day of the clearance as a date.'),
  reason: z
    .string()
    .trim()
    .min(1, 'Say what was found or ordered, so that the next reader can follow.')
    .max(TEXT_LIMITS.reason, `Keep the reason under ${TEXT_LIMITS.reason} characters.`),
})

export type ClearanceInput = z.output<typeof clearanceInput>
