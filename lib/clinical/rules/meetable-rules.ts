import { CATALOG } from '../catalog'
import type { OwnExercise } from '../own-exercise'
import { evaluate, holds, RULED_OUT, type Test, type Verdict, type When } from './condition'
import type { Readings } from './facts'
import { type PatientReadings, readLine, type Reviewable } from './read-facts'
import type { Rule } from './rule'
import { RULES } from './rules'

/**
 * A rule that an exercise can meet. Its condition falls in three parts: what it asks of the exercise is settled here,
 * what it asks of the patient alone once for each patient, and the rest is left for the line.
 */
export type Meetable = {
  readonly rule: Rule
  /** In RULES. */
  readonly place: number
  readonly onLine: When
}

const isAboutPatient = ([fact]: Test): boolean => fact.startsWith('patient.')

const NOTHING = { value: undefined, missing: [] }
const NOBODY: PatientReadings = {
  'patient.activeUrgency': NOTHING,
  'patient.irritated': NOTHING,
  'patient.phase': NOTHING,
  'patient.painNow': NOTHING,
  'patient.irritability': NOTHING,
  'patient.directionalPreference': NOTHING,
  'patient.legSymptoms': NOTHING,
  'patient.conditions': NOTHING,
  'patient.precautions': NOTHING,
  'patient.painMedicationBeforeTraining': NOTHING,
}

/** Rules that this exercise can ever meet: those that what it is and asks for does not already rule out. */
function meetableBy(line: Reviewable): readonly Meetable[] {
  const readings = readLine(line, NOBODY, {})
  // Of an exercise of the clinic's own it may be unknown what it asks for: then the question stays open.
  const isSettled = ([fact]: Test): boolean =>
    fact.startsWith('exercise.') && readings[fact].value !== undefined
  const isTrue = (test: Test): boolean => isSettled(test) && holds(test, readings[test[0]].value)
  const isFalse = (test: Test): boolean => isSettled(test) && !holds(test, readings[test[0]].value)
  const left = (tests: readonly Test[]): readonly Test[] => tests.filter((test) => !isSettled(test))
  const onLine = (tests: readonly Test[]): readonly Test[] =>
    left(tests).filter((test) => !isAboutPatient(test))
  return RULES.flatMap((rule, place) => {
    const { all = [], any = [], none = [] } = rule.when
    if (all.some(isFalse) || none.some(isTrue) || (any.length > 0 && any.every(isFalse))) return []
    const anyLeft = any.some(isTrue) || any.every(isAboutPatient) ? [] : left(any)
    return [{ rule, place, onLine: { all: onLine(all), any: anyLeft, none: onLine(none) } }]
  })
}

export const BY_EXERCISE: ReadonlyMap<string, readonly Meetable[]> = new Map(
  CATALOG.map(({ slug }) => [slug, meetableBy({ exercise: slug })]),
)

const BY_OWN = new WeakMap<OwnExercise, readonly Meetable[]>()

/** The rules that the exercise of a line can ever meet; those of a clinic's own exercise are worked out when it is first asked for. */
export function meetableOn({ exercise, own }: Reviewable): readonly Meetable[] {
  if (!own) return BY_EXERCISE.get(exercise) ?? []
  const known = BY_OWN.get(own)
  if (known) return known
  const made = meetableBy({ exercise, own })
  BY_OWN.set(own, made)
  return made
}

/** What a rule asks of the patient alone. One test of `any` is enough: they stay together. */
const OF_PATIENT: readonly When[] = RULES.map(({ when: { all = [], any = [], none = [] } }) => ({
  all: all.filter(isAboutPatient),
  any: any.every(isAboutPatient) ? any : [],
  none: none.filter(isAboutPatient),
}))

type PatientVerdicts = readonly (Verdict | undefined)[]
const VERDICTS = new WeakMap<PatientReadings, PatientVerdicts>()

/**
 * For each place in RULES, the verdict on what the rule asks of the patient; undefined where that rules it out whatever
 * the exercise. Worked out once for each reading of a patient; `readings` are those of any line of theirs.
 */
export function verdictsFor(patient: PatientReadings, readings: Readings): PatientVerdicts {
  const known = VERDICTS.get(patient)
  if (known) return known
  const made = OF_PATIENT.map((when) => {
    const verdict = evaluate(when, readings)
    return verdict === RULED_OUT ? undefined : verdict
  })
  VERDICTS.set(patient, made)
  return made
}
