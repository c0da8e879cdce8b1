import { describe, expect, it } from 'vitest'
import { type AssessmentInput, assessmentInput } from '@/lib/assessments/schema'
import { ASSESSMENT_PARTS, ASSESSMENT_QUESTIONS } from '@/lib/clinical/assessment-questions'
import { blankAssessment } from '@/lib/clinical/blank-forms/assessment-form'
import { CLINIC_TEST_FORMS } from '@/lib/clinical/clinic-tests'
import { LADDER_TRACK_LABELS } from '@/lib/clinical/labels'
import { ladderSteps, ladderTop, LIFTING_TRACKS } from '@/lib/clinical/ladders'
import { redFlagOf } from '@/lib/clinical/red-flags'
import { CLINIC_TESTS, LADDER_TRACKS, RED_FLAGS } from '@/lib/clinical/vocabulary'

const form = blankAssessment({ name: 'Clifton PT', phone: '', address: '' })
const printed = JSON.stringify(form)
const questionsOf = (heading: string) =>
  form.tests.find((part) => part.heading === heading)?.questions.map(({ label }) => label) ?? []

type Fact = keyof AssessmentInput

/** What the screen keeps and the paper does not ask, and why. */
const NOT_ON_PAPER: Partial<Record<Fact, string>> = {
  phaseReason: 'Asked where the phase is another than the last one, which a blank form does not know.',
}

/** What is asked for a fact that is not one question. */
const GROUPS: Partial<Record<Fact, readonly string[]>> = {
  clinicTests: CLINIC_TESTS.map((test) => CLINIC_TEST_FORMS[test].label),
  ladderPassed: LADDER_TRACKS.flatMap((track) =>
    ladderSteps(track).flatMap(({ exercises }) => exercises.map(({ name }) => name)),
  ),
  workingLoads: [ASSESSMENT_PARTS.workingLoads],
  redFlagScreen: RED_FLAGS.map((flag) => redFlagOf(flag).question),
  note: [ASSESSMENT_PARTS.note],
}

const QUESTIONS: Partial<Record<Fact, string>> = ASSESSMENT_QUESTIONS
const facts = Object.keys(assessmentInput.parse({ assessedOn: '2026-03-02' })) as Fact[]

describe('The blank assessment has a place for everything that the screen records', () => {
  it.each(facts.filter((fact) => !(fact in NOT_ON_PAPER)))('%s', (fact) => {
    const asked = GROUPS[fact] ?? [QUESTIONS[fact] ?? `no question of ${fact}`]
    expect(asked.filter((words) => !printed.includes(JSON.stringify(words).slice(1, -1)))).toEqual([])
  })

  it('leaves out only what is still recorded', () => {
    expect(Object.keys(NOT_ON_PAPER).filter((fact) => !facts.includes(fact as Fact))).toEqual([])
  })

  it('asks each test, ladder and weight once, a ladder with a box for every step and for none', () => {
    expect(questionsOf(ASSESSMENT_PARTS.tests)).toHaveLength(CLINIC_TESTS.length)
    expect(questionsOf(ASSESSMENT_PARTS.ladders)).toEqual(
      LADDER_TRACKS.map((track) => LADDER_TRACK_LABELS[track]),
    )
    expect(questionsOf(ASSESSMENT_PARTS.workingLoads)).toEqual(
      LIFTING_TRACKS.map((track) => LADDER_TRACK_LABELS[track]),
    )
    const ladders = form.tests.find(({ heading }) => heading === ASSESSMENT_PARTS.ladders)
    expect(ladders?.questions.map(({ choices }) => choices.length)).toEqual(
      LADDER_TRACKS.map((track) => ladderTop(track) + 1),
    )
  })
})
