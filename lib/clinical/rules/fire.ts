import { CATALOG, type ExerciseSlug } from '../catalog'
import type { ClinicalPicture } from '../picture'
import { rank, SEVERITIES, type Severity } from '../vocabulary'
import { evaluate, fires, holds, type Test, type Verdict } from './condition'
import { type InputFact, INPUTS, type Readings } from './facts'
import { type PatientReadings, readLine, type Reviewable } from './read-facts'
import type { Rule } from './rule'
import { RULES } from './rules'

/** A rule that fired on a line, with what made it fire. */
export type Fired = { readonly rule: Rule; readonly because: readonly Test[]; readonly readings: Readings }
export type Fires = { readonly fired: readonly Fired[]; readonly missing: readonly InputFact[] }

const isAboutExercise = (test: Test): boolean => test[0].startsWith('exercise.')

/** Rules that this exercise can ever meet: those that what it is and asks for does not already rule out. */
function rulesFor(line: Reviewable): readonly Rule[] {
  const readings = readLine(line, NOBODY, {})
  const isTrue = (test: Test): boolean => isAboutExercise(test) && holds(test, readings[test[0]].value)
  const isFalse = (test: Test): boolean => isAboutExercise(test) && !holds(test, readings[test[0]].value)
  return RULES.filter(
    ({ when: { all = [], any = [], none = [] } }) =>
      !all.some(isFalse) && !none.some(isTrue) && (any.length === 0 || !any.every(isFalse)),
  )
}

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

const BY_EXERCISE = new Map<ExerciseSlug, readonly Rule[]>(
  CATALOG.map(({ slug }) => [slug, rulesFor({ exercise: slug })]),
)

const HOLDING_BY_EXERCISE = new Map(
  [...BY_EXERCISE].map(([slug, rules]) => [
    slug,
    rules.filter(({ severity }) => severity === 'limit' || severity === 'stop'),
  ]),
)

/**
 * What is missing from the plan or the log counts only where the rule also knows something that holds: an exercise
 * never done has no log to lack.
 */
const needed = ({ missing, knownTrue }: Verdict): readonly InputFact[] =>
  knownTrue ? missing : missing.filter((input) => INPUTS[input].from === 'assessment')

/** Every rule that fires on a line, red flags first, and the facts that rules needed and the picture lacks. */
export function fire(line: Reviewable, patient: PatientReadings, picture: ClinicalPicture): Fires {
  const readings = readLine(line, patient, picture)
  const fired: Fired[] = []
  const missing = new Set<InputFact>()
  for (const rule of BY_EXERCISE.get(line.exercise) ?? []) {
    const verdict = evaluate(rule.when, readings)
    if (verdict.fires) fired.push({ rule, because: verdict.because, readings })
    for (const input of needed(verdict)) missing.add(input)
  }
  return { fired, missing: [...missing] }
}

/** Whether a rule limits or stops this line. */
export function isHeld(line: Reviewable, patient: PatientReadings, picture: ClinicalPicture): boolean {
  const readings = readLine(line, patient, picture)
  return (HOLDING_BY_EXERCISE.get(line.exercise) ?? []).some(({ when }) => fires(when, readings))
}

const higher = (one: Severity, other: Severity): Severity =>
  rank(SEVERITIES, one) >= rank(SEVERITIES, other) ? one : other

export const highestOf = (severities: readonly Severity[]): Severity =>
  severities.reduce<Severity>(higher, 'none')
