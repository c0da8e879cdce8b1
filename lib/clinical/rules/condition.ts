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

/** Whether a condition fires; the tests that made it fire; what was missing to be sure, and whether anything was known. */
export type Verdict = {
  readonly fires: boolean
  readonly because: readonly Test[]
  readonly missing: readonly InputFact[]
  /** A test on more than the exercise itself that holds with nothing missing. */
  readonly knownTrue: boolean
}

const NO: Verdict = { fires: false, because: [], missing: [], knownTrue: false }
const NONE: readonly Test[] = []

const isTrue = (test: Test, readings: Readings): boolean => holds(test, readings[test[0]].value)
const isOpen = (test: Test, readings: Readings): boolean => readings[test[0]].missing.length > 0
const isKnown = (test: Test, readings: Readings, holding: boolean): boolean =>
  !isOpen(test, readings) && isTrue(test, readings) === holding

/** Whether a condition fires, with defaults for what is missing. */
export function fires({ all = NONE, any = NONE, none = NONE }: When, readings: Readings): boolean {
  for (const test of all) if (!isTrue(test, readings)) return false
  for (const test of none) if (isTrue(test, readings)) return false
  for (const test of any) if (isTrue(test, readings)) return true
  return any.length === 0
}

/** Whether what is known already rules the condition out. */
export function isRuledOut({ all = NONE, any = NONE, none = NONE }: When, readings: Readings): boolean {
  for (const test of all) if (isKnown(test, readings, false)) return true
  for (const test of none) if (isKnown(test, readings, true)) return true
  for (const test of any) if (!isKnown(test, readings, false)) return false
  return any.length > 0
}

const NOTHING: readonly InputFact[] = []

/** Each of two lists' members once; most lists are empty, and then nothing is copied. */
function union(one: readonly InputFact[], other: readonly InputFact[]): readonly InputFact[] {
  if (other.length === 0) return one
  return one.length === 0 ? other : [...new Set([...one, ...other])]
}

function missingFor(tests: readonly Test[], readings: Readings): readonly InputFact[] {
  let missing = NOTHING
  for (const [fact] of tests) missing = union(missing, readings[fact].missing)
  return missing
}

function isAnySure(any: readonly Test[], readings: Readings): boolean {
  for (const test of any) if (isKnown(test, readings, true)) return true
  return false
}

/**
 * Evaluates a condition twice over: with defaults for what is missing, which decides whether it fires; and with
 * 'don't know' for what is missing, which decides whether the answer is certain. A condition whose known tests already
 * fail needs nothing more.
 */
export const evaluate = (when: When, readings: Readings): Verdict =>
  isRuledOut(when, readings) ? NO : judge(when, readings)

/** Whether a test on more than the exercise itself holds with nothing missing. */
function isAnyKnownTrue(tests: readonly Test[], readings: Readings): boolean {
  for (const test of tests) if (isKnown(test, readings, true) && !test[0].startsWith('exercise.')) return true
  return false
}

/** The verdict on a condition that what is known does not rule out. */
export function judge(when: When, readings: Readings): Verdict {
  const { all = NONE, any = NONE, none = NONE } = when
  const needed = union(missingFor(all, readings), missingFor(none, readings))
  const isFiring = fires(when, readings)
  return {
    fires: isFiring,
    because: isFiring ? [...all, ...any].filter((test) => isTrue(test, readings)) : NONE,
    missing: isAnySure(any, readings) ? needed : union(needed, missingFor(any, readings)),
    knownTrue: isAnyKnownTrue(all, readings) || isAnyKnownTrue(any, readings),
  }
}
