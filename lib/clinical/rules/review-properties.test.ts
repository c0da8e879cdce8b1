import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPrescription } from '../default-prescription'
import type { ClinicalPicture, RecordedFlag } from '../picture'
import type { Prescription } from '../plan'
import { redFlagOf } from '../red-flags'
import { day } from '../testing'
import { rank, RED_FLAGS, type RedFlag, SEVERITIES, type Severity } from '../vocabulary'
import type { Reviewable } from './read-facts'
import { reviewExercise, reviewPlan } from './review'
import { anyPicture, anyPrescription, anySlug } from './testing'

/** What must hold whatever the picture and whatever is prescribed. Every fact may be known or not. */
const SEED = 20261123
const RUNS = 10_000
const runs = { seed: SEED, numRuns: RUNS, verbose: fc.VerbosityLevel.Verbose }
const TAKES_UP_TO = 180_000
const today = day('2026-11-23')

const prescriptions = fc.uniqueArray(anyPrescription, { maxLength: 5, selector: ({ id }) => id })
const line: fc.Arbitrary<Reviewable> = fc.oneof(
  anySlug.map((exercise) => ({ exercise })),
  anyPrescription,
)

const plan = (lines: readonly Prescription[], given: ClinicalPicture) =>
  reviewPlan({ prescriptions: lines, answers: [] }, given, today)
const isOpen = (severity: Severity): boolean => severity !== 'limit' && severity !== 'stop'

/** The picture without the flag, whatever was recorded of it, and the picture with it. */
const withoutAndWith = (given: ClinicalPicture, added: RedFlag): [ClinicalPicture, ClinicalPicture] => {
  const others = given.redFlags?.filter(({ slug: key }) => key !== added)
  const active: RecordedFlag = { slug: added, urgency: redFlagOf(added).urgency, status: 'active' }
  return [
    { ...given, redFlags: others },
    { ...given, redFlags: [...(others ?? []), active] },
  ]
}
const level = (severity: Severity): number => rank(SEVERITIES, severity)

describe(`whatever the picture (${RUNS} runs each, seed ${SEED})`, () => {
  it(
    'one more active red flag never lowers the severity of an exercise',
    () => {
      fc.assert(
        fc.property(anyPicture, line, fc.constantFrom(...RED_FLAGS), (given, reviewed, added) => {
          const [before, after] = withoutAndWith(given, added)
          expect(level(reviewExercise(reviewed, after).severity)).toBeGreaterThanOrEqual(
            level(reviewExercise(reviewed, before).severity),
          )
        }),
        runs,
      )
    },
    TAKES_UP_TO,
  )

  it(
    'nor that of a plan',
    () => {
      fc.assert(
        fc.property(anyPicture, prescriptions, fc.constantFrom(...RED_FLAGS), (given, lines, added) => {
          const [before, after] = withoutAndWith(given, added)
          expect(level(plan(lines, after).severity)).toBeGreaterThanOrEqual(
            level(plan(lines, before).severity),
          )
        }),
        runs,
      )
    },
    TAKES_UP_TO,
  )

  it(
    'no alternative of an exercise is at limit or stop, and none is the exercise itself',
    () => {
      fc.assert(
        fc.property(anyPicture, line, (given, reviewed) => {
          const { alternatives } = reviewExercise(reviewed, given)
          expect(alternatives).not.toContain(reviewed.exercise)
          const held = alternatives.filter(
            (exercise) => !isOpen(reviewExercise({ exercise }, given).severity),
          )
          expect(held).toEqual([])
        }),
        runs,
      )
    },
    TAKES_UP_TO,
  )

  it(
    'nor one of a plan: put in alone, it makes a plan without a limit or stop',
    () => {
      fc.assert(
        fc.property(anyPicture, prescriptions, (given, lines) => {
          const offered = new Set(
            plan(lines, given).prescriptions.flatMap(({ exercise, alternatives }) => {
              expect(alternatives).not.toContain(exercise)
              return alternatives
            }),
          )
          const held = [...offered].filter(
            (exercise) => !isOpen(plan([defaultPrescription(exercise, exercise)], given).severity),
          )
          expect(held).toEqual([])
        }),
        runs,
      )
    },
    TAKES_UP_TO,
  )

  it(
    'the order of the prescriptions changes nothing but the order',
    () => {
      const inTwoOrders = prescriptions.chain((lines) =>
        fc.tuple(
          fc.constant(lines),
          fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
        ),
      )
      fc.assert(
        fc.property(anyPicture, inTwoOrders, (given, [lines, shuffled]) => {
          const one = plan(lines, given)
          const other = plan(shuffled, given)
          const back = lines.map(({ id }) =>
            other.prescriptions.find(({ prescriptionId }) => prescriptionId === id),
          )
          expect(JSON.stringify({ ...other, prescriptions: back })).toBe(JSON.stringify(one))
        }),
        runs,
      )
    },
    TAKES_UP_TO,
  )
})
