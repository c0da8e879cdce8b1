import type { ClinicalPicture } from '../picture'
import { rank, SEVERITIES, type Severity } from '../vocabulary'
import { fires, isRuledOut, judge, type Test, type Verdict } from './condition'
import { type InputFact, INPUTS, type Readings } from './facts'
import { BY_EXERCISE, ruledOutFor } from './meetable-rules'
import { type PatientReadings, readLine, type Reviewable } from './read-facts'
import type { Rule } from './rule'

/** A rule that fired on a line, with what made it fire. */
export type Fired = { readonly rule: Rule; readonly because: readonly Test[]; readonly readings: Readings }
export type Fires = { readonly fired: readonly Fired[]; readonly missing: readonly InputFact[] }

const HOLDING_BY_EXERCISE = new Map(
  [...BY_EXERCISE].map(([slug, rules]) => [
    slug,
    rules.filter(({ rule: { severity } }) => severity === 'limit' || severity === 'stop'),
  ]),
)

/**
 * What is missing from the plan or the log counts only where the rule also knows something that holds: an exercise
 * never done has no log to lack.
 */
const isNeeded = (input: InputFact, { knownTrue }: Verdict): boolean =>
  knownTrue || INPUTS[input].from === 'assessment'

/** Every rule that fires on a line, red flags first, and the facts that rules needed and the picture lacks. */
export function fire(line: Reviewable, patient: PatientReadings, picture: ClinicalPicture): Fires {
  const readings = readLine(line, patient, picture)
  const fired: Fired[] = []
  const missing = new Set<InputFact>()
  const ruledOut = ruledOutFor(patient, readings)
  for (const { rule, place, openOnLine } of BY_EXERCISE.get(line.exercise) ?? []) {
    if (ruledOut[place] || isRuledOut(openOnLine, readings)) continue
    const verdict = judge(rule.when, readings)
    if (verdict.fires) fired.push({ rule, because: verdict.because, readings })
    for (const input of verdict.missing) if (isNeeded(input, verdict)) missing.add(input)
  }
  return { fired, missing: [...missing] }
}

/** Whether a rule limits or stops this line. */
export function isHeld(line: Reviewable, patient: PatientReadings, picture: ClinicalPicture): boolean {
  const readings = readLine(line, patient, picture)
  const ruledOut = ruledOutFor(patient, readings)
  for (const { place, open } of HOLDING_BY_EXERCISE.get(line.exercise) ?? [])
    if (!ruledOut[place] && fires(open, readings)) return true
  return false
}

const higher = (one: Severity, other: Severity): Severity =>
  rank(SEVERITIES, one) >= rank(SEVERITIES, other) ? one : other

export const highestOf = (severities: readonly Severity[]): Severity =>
  severities.reduce<Severity>(higher, 'none')
