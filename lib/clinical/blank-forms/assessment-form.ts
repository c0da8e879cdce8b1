import {
  ASSESSMENT_PARTS,
  ASSESSMENT_QUESTIONS as QUESTIONS,
  HOLDS_TODAY,
  HOURS_HINT,
  LADDERS_NOTE,
  NO_STEP_LABEL,
  NONE_OF_THESE_LABEL,
  NOTHING_TICKED,
  PAIN_HINT,
  RATING_HINT,
  SCREEN_NOTE,
  SYMPTOM_FREE_HINT,
  TESTS_NOTE,
  WORKING_LOADS_NOTE,
  YES_NO_LABELS,
} from '../assessment-questions'
import { CLINIC_TEST_FORMS, testQuestion, testRange } from '../clinic-tests'
import {
  CONDITION_LABELS,
  CONTRIBUTING_FACTOR_LABELS,
  DIRECTIONAL_PREFERENCE_LABELS,
  IRRITABILITY_LABELS,
  LADDER_TRACK_LABELS,
  LEG_SYMPTOM_LABELS,
  PHASE_LABELS,
  PRECAUTION_LABELS,
} from '../labels'
import { ladderSteps, LIFTING_TRACKS, stepInWords } from '../ladders'
import type { LetterFoot } from '../letter'
import { redFlagOf } from '../red-flags'
import { SCREEN_GROUPS } from '../screen-groups'
import {
  CLINIC_TESTS,
  type ClinicTest,
  CONDITIONS,
  CONTRIBUTING_FACTORS,
  DIRECTIONAL_PREFERENCES,
  IRRITABILITIES,
  LADDER_TRACKS,
  LEG_SYMPTOMS,
  PHASES,
  PRECAUTIONS,
} from '../vocabulary'

/** Something to answer by hand: on a line, by ticking boxes, or by ticking boxes of a long list. */
export type FormQuestion = {
  readonly label: string
  readonly hint: string
  readonly answer: 'line' | 'boxes' | 'list'
  /** Beside the boxes; nothing for a line. */
  readonly choices: readonly string[]
}

/**
 * The assessment to fill in by hand, as plain data. Every word is that of the form on the screen, so that what was ticked in
 * the room is found again at the desk.
 */
export type BlankAssessment = LetterFoot & {
  readonly clinic: { readonly name: string; readonly phone: string; readonly address: string }
  readonly title: string
  readonly lead: string
  /** Lines for whom it is about. */
  readonly head: readonly string[]
  /** The same on each page after the first: sheets part. */
  readonly pageHead: readonly string[]
  readonly parts: readonly { readonly heading: string; readonly questions: readonly FormQuestion[] }[]
  readonly screen: {
    readonly heading: string
    readonly note: string
    readonly answers: readonly string[]
    readonly groups: readonly { readonly title: string; readonly questions: readonly string[] }[]
  }
  readonly note: string
  /** What most days have none of, on a page that may be left away. */
  readonly tests: readonly {
    readonly heading: string
    readonly note: string
    readonly questions: readonly FormQuestion[]
  }[]
}

const line = (label: string, hint = ''): FormQuestion => ({ label, hint, answer: 'line', choices: [] })
const boxes = (label: string, choices: readonly string[], hint = ''): FormQuestion => ({
  label,
  hint,
  answer: 'boxes',
  choices,
})
const list = (label: string, choices: readonly string[]): FormQuestion => ({
  label,
  hint: '',
  answer: 'list',
  choices,
})
const orNone = (choices: readonly string[]): string[] => [...choices, NONE_OF_THESE_LABEL]

const named = <Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): string[] => values.map((value) => labels[value])

const YES_NO = [YES_NO_LABELS.yes, YES_NO_LABELS.no]
const MOST_PAIN = 10
const PAINS = Array.from({ length: MOST_PAIN + 1 }, (_, pain) => String(pain))

const WITH_UNIT = 'Write kg or lb.'

function testAsked(test: ClinicTest): FormQuestion {
  const form = CLINIC_TEST_FORMS[test]
  return form.kind === 'yes-no'
    ? boxes(testQuestion(form), YES_NO)
    : line(testQuestion(form), testRange(form))
}

const TESTS: BlankAssessment['tests'] = [
  { heading: ASSESSMENT_PARTS.tests, note: TESTS_NOTE, questions: CLINIC_TESTS.map(testAsked) },
  {
    heading: ASSESSMENT_PARTS.ladders,
    note: LADDERS_NOTE,
    questions: LADDER_TRACKS.map((track) =>
      list(LADDER_TRACK_LABELS[track], [NO_STEP_LABEL, ...ladderSteps(track).map(stepInWords)]),
    ),
  },
  {
    heading: ASSESSMENT_PARTS.workingLoads,
    note: `${WORKING_LOADS_NOTE} ${WITH_UNIT}`,
    questions: LIFTING_TRACKS.map((track) => line(LADDER_TRACK_LABELS[track])),
  },
]

/** The blank assessment of a clinic. */
export const blankAssessment = (clinic: BlankAssessment['clinic']): BlankAssessment => ({
  clinic,
  title: 'Assessment',
  lead: NOTHING_TICKED,
  head: ['Patient', 'Date of birth', 'Record number', QUESTIONS.assessedOn, 'Therapist'],
  pageHead: ['Patient', 'Record number and day'],
  parts: [
    {
      heading: ASSESSMENT_PARTS.today,
      questions: [
        boxes(QUESTIONS.painNow, PAINS, PAIN_HINT),
        boxes(QUESTIONS.activeFlare, YES_NO),
        boxes(QUESTIONS.improving, YES_NO),
        boxes(QUESTIONS.painMedicationBeforeTraining, YES_NO),
        line(QUESTIONS.onsetOn),
        line(QUESTIONS.hoursSinceOnset, HOURS_HINT),
      ],
    },
    {
      heading: ASSESSMENT_PARTS.problem,
      questions: [
        list(QUESTIONS.conditions, orNone(named(CONDITIONS, CONDITION_LABELS))),
        boxes(QUESTIONS.phase, named(PHASES, PHASE_LABELS)),
        boxes(QUESTIONS.directionalPreference, named(DIRECTIONAL_PREFERENCES, DIRECTIONAL_PREFERENCE_LABELS)),
        boxes(QUESTIONS.irritability, named(IRRITABILITIES, IRRITABILITY_LABELS)),
        boxes(QUESTIONS.legSymptoms, named(LEG_SYMPTOMS, LEG_SYMPTOM_LABELS)),
        boxes(QUESTIONS.legNumbTinglingWeak, YES_NO),
        line(QUESTIONS.flaresAfterWorkoutLast8Weeks),
        line(QUESTIONS.adlSymptomFreeDays, SYMPTOM_FREE_HINT),
        line(QUESTIONS.psfsLowest, RATING_HINT),
        list(QUESTIONS.contributingFactors, orNone(named(CONTRIBUTING_FACTORS, CONTRIBUTING_FACTOR_LABELS))),
      ],
    },
    {
      heading: QUESTIONS.precautions,
      questions: [list(HOLDS_TODAY, orNone(named(PRECAUTIONS, PRECAUTION_LABELS)))],
    },
  ],
  screen: {
    heading: QUESTIONS.redFlagScreen,
    note: SCREEN_NOTE,
    answers: YES_NO,
    groups: SCREEN_GROUPS.map(({ title, flags }) => ({
      title,
      questions: flags.map((flag) => redFlagOf(flag).question),
    })),
  },
  note: ASSESSMENT_PARTS.note,
  tests: TESTS,
  footer: [clinic.name, clinic.phone].filter((part) => part !== '').join(', '),
  pageOf: 'Page {page} of {pages}',
})
