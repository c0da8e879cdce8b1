import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CATALOG, type ExerciseSlug } from '../catalog'
import { defaultPrescription } from '../default-prescription'
import type { ClinicalPicture, RecentResponse, RecordedFlag, SessionPain } from '../picture'
import type { Prescription } from '../plan'
import { redFlagOf } from '../red-flags'
import { day } from '../testing'
import {
  CONDITIONS,
  DIRECTIONAL_PREFERENCES,
  IRRITABILITIES,
  LADDER_TRACKS,
  LEG_SYMPTOMS,
  LOAD_CLASSES,
  PHASES,
  PRECAUTIONS,
  rank,
  RED_FLAGS,
  type RedFlag,
  SEVERITIES,
  type Severity,
  TIMES_OF_DAY,
  URGENCIES,
} from '../vocabulary'
import type { Reviewable } from './read-facts'
import { reviewExercise, reviewPlan } from './review'

/** What must hold whatever the picture and whatever is prescribed. Every fact may be known or not. */
const SEED = 20261123
const RUNS = 10_000
const runs = { seed: SEED, numRuns: RUNS, verbose: fc.VerbosityLevel.Verbose }
const TAKES_UP_TO = 180_000
const today = day('2026-11-23')

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values)
const pain = fc.integer({ min: 0, max: 10 })
const slug = oneOf(CATALOG.map((exercise) => exercise.slug))

const flag: fc.Arbitrary<RecordedFlag> = fc
  .record({
    slug: oneOf(RED_FLAGS),
    urgency: oneOf(URGENCIES),
    status: oneOf(['active', 'cleared'] as const),
    clearedAt: oneOf(['2026-11-01', '2026-11-23', '2026-11-24'].map(day)),
  })
  .map(({ clearedAt, ...recorded }) =>
    recorded.status === 'cleared' ? { ...recorded, clearedBy: 'Dr. A', clearedAt } : recorded,
  )

const session: fc.Arbitrary<SessionPain> = fc.record({
  painBefore: maybe(pain),
  painDuring: maybe(pain),
  pain24h: maybe(pain),
})
const response: fc.Arbitrary<RecentResponse> = fc.record({
  sessions: maybe(fc.array(session, { maxLength: 4 })),
  painDuringLast: maybe(pain),
  settledWithin24h: maybe(fc.boolean()),
  easesAsMoves: maybe(fc.boolean()),
  sharpOrWorsening: maybe(fc.boolean()),
  formBreakdown: maybe(fc.boolean()),
  peripheralized: maybe(fc.boolean()),
})

const weight = fc.record({
  amount: fc.double({ min: 0, max: 200, noNaN: true }),
  unit: oneOf(['kg', 'lb'] as const),
})
const dosageOf = (exercise: ExerciseSlug) => defaultPrescription(exercise, exercise).dosage
const lastPrescribed = fc
  .tuple(slug, maybe(weight), fc.integer({ min: 1, max: 8 }))
  .map(
    ([exercise, load, weeksAgo]) =>
      ({ [exercise]: { load: load ?? null, dosage: dosageOf(exercise), weeksAgo } }) satisfies NonNullable<
        ClinicalPicture['lastPrescribed']
      >,
  )

const picture: fc.Arbitrary<ClinicalPicture> = fc.record({
  conditions: maybe(fc.subarray([...CONDITIONS], { maxLength: 3 })),
  phase: maybe(oneOf(PHASES)),
  activeFlare: maybe(fc.boolean()),
  painNow: maybe(pain),
  irritability: maybe(oneOf(IRRITABILITIES)),
  directionalPreference: maybe(oneOf(DIRECTIONAL_PREFERENCES)),
  legSymptoms: maybe(oneOf(LEG_SYMPTOMS)),
  legNumbTinglingWeak: maybe(fc.boolean()),
  precautions: maybe(fc.subarray([...PRECAUTIONS], { maxLength: 3 })),
  redFlags: maybe(fc.uniqueArray(flag, { maxLength: 4, selector: ({ slug: key }) => key })),
  ladderPassed: maybe(fc.dictionary(oneOf(LADDER_TRACKS), fc.integer({ min: 0, max: 9 }))),
  painMedicationBeforeTraining: maybe(fc.boolean()),
  symptomDurationDays: maybe(fc.integer({ min: 0, max: 400 })),
  improving: maybe(fc.boolean()),
  flaresAfterWorkoutLast8Weeks: maybe(fc.integer({ min: 0, max: 5 })),
  psfsAnyItemBelow: maybe(pain),
  lastPrescribed: maybe(lastPrescribed),
  responses: maybe(fc.dictionary(slug, response, { maxKeys: 6 })),
})

const training = {
  timeOfDay: maybe(oneOf(TIMES_OF_DAY)),
  warmupPlanned: maybe(fc.boolean()),
  consecutiveHeavyDays: maybe(fc.integer({ min: 0, max: 4 })),
  loadIncreasePctWeek: maybe(fc.integer({ min: -50, max: 100 })),
}
const prescription: fc.Arbitrary<Prescription> = fc
  .record({
    exercise: slug,
    loadClass: oneOf(LOAD_CLASSES),
    weight: maybe(weight),
    holdSeconds: maybe(fc.integer({ min: 0, max: 60 })),
    sets: maybe(fc.integer({ min: 1, max: 6 })),
    ...training,
  })
  .map(({ exercise, loadClass, weight: figure, holdSeconds, sets, ...trained }) => {
    const usual = defaultPrescription(exercise, exercise)
    return {
      ...usual,
      ...trained,
      load: { class: loadClass, amount: figure?.amount ?? null, unit: figure?.unit ?? null },
      dosage: {
        ...usual.dosage,
        holdSeconds: holdSeconds ?? usual.dosage.holdSeconds,
        sets: sets ?? usual.dosage.sets,
      },
    }
  })
const prescriptions = fc.uniqueArray(prescription, { maxLength: 5, selector: ({ id }) => id })
const line: fc.Arbitrary<Reviewable> = fc.oneof(
  slug.map((exercise) => ({ exercise })),
  prescription,
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
        fc.property(picture, line, oneOf(RED_FLAGS), (given, reviewed, added) => {
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
        fc.property(picture, prescriptions, oneOf(RED_FLAGS), (given, lines, added) => {
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
        fc.property(picture, line, (given, reviewed) => {
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
        fc.property(picture, prescriptions, (given, lines) => {
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
        fc.property(picture, inTwoOrders, (given, [lines, shuffled]) => {
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
