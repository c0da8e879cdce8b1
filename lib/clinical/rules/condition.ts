import type { FactName, FactValues, InputFact, Readings } from './facts'

type TestOf<Fact extends FactName> = FactValues[Fact] extends readonly (infer Member)[]
  ? readonly [Fact, 'includesAny' | 'includesAll', readonly Member[]]
  : FactValues[Fact] extends number
    ? readonly [Fact, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte', number]
    : FactValues[Fact] extends boolean
      ? readonly [Fact, 'eq' | 'neq', boolean]
      : | readonly [Fact, 'eq' | 'neq', FactValues[Fact]]
        | readonly [Fact, 'in' | 'notIn', readonly FactValues[Fact][]]

/** One comparison: a fact, an operator and a value of the fact's own type. */
export type Test = { [Fact in FactName]: TestOf<Fact> }[FactName]

/** Every test of `all`, at least one of `any` when given, and not one of `none`. */
export type When = {
  readonly all?: readonly Test[]
  readonly any?: readonly Test[]
  readonly none?: readonly Test[]
}

type Value = string | number | boolean | readonly string[]

const members = (value: Value): readonly string[] =>
  typeof value === 'object' ? value : typeof value === 'string' ? [value] : []

/** Loops, here and below: a review judges some 50 rules, and closures made for each test took most of its time. */
function overlap(value: Value, expected: Value): boolean {
  const wanted = members(expected)
  if (typeof value === 'string') return wanted.includes(value)
  for (const member of members(value)) if (wanted.includes(member)) return true
  return false
}

const COMPARE: Readonly<Record<Test[1], (value: Value, expected: Value) => boolean>> = {
  eq: (value, expected) => value === expected,
  neq: (value, expected) => value !== expected,
  in: overlap,
  notIn: (value, expected) => !overlap(value, expected),
  includesAny: overlap,
  includesAll: (value, expected) => members(expected).every((member) => members(value).includes(member)),
  gt: (value, expected) => value > expected,
  gte: (value, expected) => value >= expected,
  lt: (value, expected) => value < expected,
  lte: (value, expected) => value <= expected,
}

/** Whether a test holds for a value. An unknown value satisfies only 'neq' and 'notIn'. */
export const holds = (test: Test, value: Value | undefined): boolean =>
  value === undefined ? test[1] === 'neq' || test[1] === 'notIn' : COMPARE[test[1]](value, test[2])

/** Whether a condition fires, with defaults for what is missing; what was missing to be sure; and whether anything was known. */
export type Verdict = {
  readonly fires: boolean
  readonly missing: readonly InputFact[]
  /** A test on more than the exercise itself that holds with nothing missing. */
  readonly knownTrue: boolean
}

const NONE: readonly Test[] = []
const NOTHING: readonly InputFact[] = []

/** What is known already rules the condition out: it needs nothing more. There is no other verdict that says so. */
export const RULED_OUT: Verdict = { fires: false, missing: NOTHING, knownTrue: false }
/** The condition asks for nothing. */
const UNCONDITIONAL: Verdict = { fires: true, missing: NOTHING, knownTrue: false }

const isTrue = (test: Test, readings: Readings): boolean => holds(test, readings[test[0]].value)
const isAboutExercise = ([fact]: Test): boolean => fact.startsWith('exercise.')

/** Whether a condition fires, with defaults for what is missing. */
export function fires({ all = NONE, any = NONE, none = NONE }: When, readings: Readings): boolean {
  for (const test of all) if (!isTrue(test, readings)) return false
  for (const test of none) if (isTrue(test, readings)) return false
  for (const test of any) if (isTrue(test, readings)) return true
  return any.length === 0
}

/** The tests that made a condition fire; those of `none` did not. */
export const testsThatFired = ({ all = NONE, any = NONE }: When, readings: Readings): readonly Test[] =>
  any.length === 0 ? all : [...all, ...any.filter((test) => isTrue(test, readings))]

/** Each of two lists' members once; most lists are empty, and then nothing is copied. */
function union(one: readonly InputFact[], other: readonly InputFact[]): readonly InputFact[] {
  if (other.length === 0) return one
  return one.length === 0 ? other : [...new Set([...one, ...other])]
}

/** The verdict on two parts of a condition that must both hold. */
export function both(one: Verdict, other: Verdict): Verdict {
  if (one === RULED_OUT || other === UNCONDITIONAL) return one
  if (other === RULED_OUT || one === UNCONDITIONAL) return other
  return {
    fires: one.fires && other.fires,
    missing: union(one.missing, other.missing),
    knownTrue: one.knownTrue || other.knownTrue,
  }
}

/** The verdict on tests that must all hold, or must all not hold. */
function verdictOnEach(tests: readonly Test[], wanted: boolean, readings: Readings): Verdict {
  if (tests.length === 0) return UNCONDITIONAL
  let isFiring = true
  let knownTrue = false
  let missing = NOTHING
  for (const test of tests) {
    const reading = readings[test[0]]
    const isAsWanted = holds(test, reading.value) === wanted
    if (!isAsWanted) isFiring = false
    if (reading.missing.length > 0) missing = union(missing, reading.missing)
    else if (!isAsWanted) return RULED_OUT
    else if (wanted && !isAboutExercise(test)) knownTrue = true
  }
  return { fires: isFiring, missing, knownTrue }
}

/** The verdict on tests of which one must hold: once one is known to, what the others lack does not matter. */
function verdictOnAny(tests: readonly Test[], readings: Readings): Verdict {
  if (tests.length === 0) return UNCONDITIONAL
  let isFiring = false
  let isSure = false
  let knownTrue = false
  let missing = NOTHING
  for (const test of tests) {
    const reading = readings[test[0]]
    const isHolding = holds(test, reading.value)
    if (isHolding) isFiring = true
    if (reading.missing.length > 0) missing = union(missing, reading.missing)
    else if (isHolding) {
      isSure = true
      if (!isAboutExercise(test)) knownTrue = true
    }
  }
  if (!isFiring && missing.length === 0) return RULED_OUT
  return { fires: isFiring, missing: isSure ? NOTHING : missing, knownTrue }
}

/**
 * Evaluates a condition twice over: with defaults for what is missing, which decides whether it fires; and with
 * 'don't know' for what is missing, which decides whether the answer is certain. A condition whose known tests already
 * fail needs nothing more.
 */
export const evaluate = ({ all = NONE, any = NONE, none = NONE }: When, readings: Readings): Verdict =>
  both(
    both(verdictOnEach(all, true, readings), verdictOnEach(none, false, readings)),
    verdictOnAny(any, readings),
  )
