import type { ClinicalPicture } from '../picture'
import { rank, SEVERITIES, type Severity } from '../vocabulary'
import { both, evaluate, fires, type Test, testsThatFired, type Verdict } from './condition'
import { type InputFact, INPUTS, type Readings } from './facts'
import { type Meetable, meetableOn, verdictsFor } from './meetable-rules'
import { type PatientReadings, readLine, type Reviewable } from './read-facts'
import type { Rule } from './rule'

/** A rule that fired on a line, with what made it fire. */
export type Fired = { readonly rule: Rule; readonly because: readonly Test[]; readonly readings: Readings }
export type Fires = { readonly fired: readonly Fired[]; readonly missing: readonly InputFact[] }

const HOLDING = new WeakMap<readonly Meetable[], readonly Meetable[]>()

/** Of the rules that an exercise can meet, those that would limit or stop it. */
function holdingOf(rules: readonly Meetable[]): readonly Meetable[] {
  const known = HOLDING.get(rules)
  if (known) return known
  const made = rules.filter(({ rule: { severity } }) => severity === 'limit' || severity === 'stop')
  HOLDING.set(rules, made)
  return made
}

/**
 * What is missing from the plan or the log counts only where the rule also knows something that holds: an exercise
 * never done has no log to lack.
 */
const isNeeded = (input: InputFact, { knownTrue }: Verdict): boolean =>
  knownTrue || INPUTS[input].from === 'assessment' || INPUTS[input].from === 'exercise'

/**
 * An info says that an exercise may be done: of one of which nobody has said what it asks for, it says nothing. It is never clear
 * (docs/decisions/0010-exercises-of-a-clinics-own.md).
 */
const isUnfounded = ({ severity }: Rule, { missing }: Verdict): boolean =>
  severity === 'info' && missing.includes('demands')

/** Every rule that fires on a line, red flags first, and the facts that rules needed and the picture lacks. */
export function fire(line: Reviewable, patient: PatientReadings, picture: ClinicalPicture): Fires {
  const readings = readLine(line, patient, picture)
  const fired: Fired[] = []
  const missing = new Set<InputFact>()
  const ofPatient = verdictsFor(patient, readings)
  for (const { rule, place, onLine } of meetableOn(line)) {
    const known = ofPatient[place]
    if (!known) continue
    const verdict = both(known, evaluate(onLine, readings))
    if (verdict.fires && !isUnfounded(rule, verdict))
      fired.push({ rule, because: testsThatFired(rule.when, readings), readings })
    for (const input of verdict.missing) if (isNeeded(input, verdict)) missing.add(input)
  }
  return { fired, missing: [...missing] }
}

/** Whether a rule limits or stops this line. */
export function isHeld(line: Reviewable, patient: PatientReadings, picture: ClinicalPicture): boolean {
  const readings = readLine(line, patient, picture)
  const ofPatient = verdictsFor(patient, readings)
  for (const { place, onLine } of holdingOf(meetableOn(line)))
    if (ofPatient[place]?.fires && fires(onLine, readings)) return true
  return false
}

const higher = (one: Severity, other: Severity): Severity =>
  rank(SEVERITIES, one) >= rank(SEVERITIES, other) ? one : other

export const highestOf = (severities: readonly Severity[]): Severity =>
  severities.reduce<Severity>(higher, 'none')
