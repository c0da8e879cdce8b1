/** Pictures and lines of every kind, for properties that hold whatever the patient. */
import * as fc from 'fast-check'
import { CATALOG, type ExerciseSlug } from '../catalog'
import { defaultPrescription } from '../default-prescription'
import type { ClinicalPicture, RecentResponse, RecordedFlag, SessionPain } from '../picture'
import type { Prescription } from '../plan'
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
  RED_FLAGS,
  TIMES_OF_DAY,
  URGENCIES,
} from '../vocabulary'

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values)
const pain = fc.integer({ min: 0, max: 10 })
export const anySlug = oneOf(CATALOG.map((exercise) => exercise.slug))

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
  .tuple(anySlug, maybe(weight), fc.integer({ min: 1, max: 8 }))
  .map(
    ([exercise, load, weeksAgo]) =>
      ({ [exercise]: { load: load ?? null, dosage: dosageOf(exercise), weeksAgo } }) satisfies NonNullable<
        ClinicalPicture['lastPrescribed']
      >,
  )

/** Every fact may be known or not. */
export const anyPicture: fc.Arbitrary<ClinicalPicture> = fc.record({
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
  responses: maybe(fc.dictionary(anySlug, response, { maxKeys: 6 })),
})

const training = {
  timeOfDay: maybe(oneOf(TIMES_OF_DAY)),
  warmupPlanned: maybe(fc.boolean()),
  consecutiveHeavyDays: maybe(fc.integer({ min: 0, max: 4 })),
  loadIncreasePctWeek: maybe(fc.integer({ min: -50, max: 100 })),
}
/** An exercise of the catalog with any load, hold and sets, and whatever is said of training around it. */
export const anyPrescription: fc.Arbitrary<Prescription> = fc
  .record({
    exercise: anySlug,
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
