import type { z } from 'zod'
import type { ExerciseReview } from '@/lib/clinical/finding'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import { reviewExercise } from '@/lib/clinical/rules/review'
import { SOURCES } from '@/lib/clinical/sources'
import { type ReviewCase, reviewCase } from './review-schema'

/** The reviews as JSON, or what is wrong with the input in one line. */
export type Outcome = { readonly json: string } | { readonly problem: string }

/** What of a case the rules read. A flag without an urgency takes the catalog's, which none is below. */
function pictureOf({ patientState, exercise, recentResponse }: ReviewCase): ClinicalPicture {
  const { prescription: _, recentResponse: stated, redFlags, ...facts } = patientState
  const response = recentResponse ?? stated
  return {
    ...facts,
    redFlags: redFlags?.map(({ slug, urgency, status }) => ({
      slug,
      urgency: urgency ?? 'evaluate_soon',
      status,
    })),
    responses: response ? { [exercise]: response } : undefined,
  }
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

/** The first thing wrong, with the field it is wrong in. */
function inWords({ issues: [issue] }: z.ZodError): string {
  if (!issue) return 'is not valid'
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const field = [...issue.path, ...keys].map(String).join('.') || 'the case'
  const message = issue.code === 'unrecognized_keys' ? 'is not a known field' : issue.message
  return `${field} ${message}`.replaceAll(/\s+/g, ' ')
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
    if (!parsed.success) return { problem: `${nameOf(given, index)}: ${inWords(parsed.error)}` }
    reviews.push(asOutput(parsed.data, review(parsed.data)))
  }
  return { json: JSON.stringify(reviews, null, 2) }
}
