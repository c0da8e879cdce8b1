import type { ExerciseReview } from '@/lib/clinical/finding'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import { reviewExercise } from '@/lib/clinical/rules/review'
import { SOURCES } from '@/lib/clinical/sources'
import { inWords } from './problem-in-words'
import { picturedState, type ReviewCase, reviewCase } from './review-schema'

/** The reviews as JSON, or what is wrong with the input in one line. */
export type Outcome = { readonly json: string } | { readonly problem: string }

function pictureOf({ patientState, exercise, recentResponse }: ReviewCase): ClinicalPicture {
  const response = recentResponse ?? patientState.recentResponse
  return { ...picturedState(patientState), responses: response ? { [exercise]: response } : undefined }
}

function review(given: ReviewCase): ExerciseReview {
  const { loadClass, ...prescription } = given.prescription ?? given.patientState.prescription ?? {}
  const load = loadClass ? { class: loadClass } : undefined
  return reviewExercise({ ...prescription, load, exercise: given.exercise }, pictureOf(given))
}

const asOutput = (given: ReviewCase, { severity, findings, alternatives, notAssessed }: ExerciseReview) => ({
  ...(given.id === undefined ? {} : { id: given.id }),
  severity,
  findings: findings.map(({ ruleId, severity: level, reason, sources }) => ({
    rule: ruleId,
    severity: level,
    reason,
    source: sources.map((source) => SOURCES[source].title).join('; '),
  })),
  alternatives,
  notAssessed: notAssessed.map(({ fact }) => fact),
})

function nameOf(given: unknown, index: number): string {
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : undefined
  const hasId = typeof id === 'string' || typeof id === 'number'
  return hasId ? `case ${JSON.stringify(id)}` : `case number ${index + 1}`
}

/** Reviews a JSON array of cases, or a single case. */
export function reviewCases(text: string): Outcome {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    return { problem: 'The input is not valid JSON: give an array of cases.' }
  }
  const cases: readonly unknown[] = Array.isArray(input) ? input : [input]
  const reviews = []
  for (const [index, given] of cases.entries()) {
    const parsed = reviewCase.safeParse(given)
    if (!parsed.success) return { problem: `${nameOf(given, index)}: ${inWords(parsed.error, 'the case')}` }
    reviews.push(asOutput(parsed.data, review(parsed.data)))
  }
  return { json: JSON.stringify(reviews, null, 2) }
}
