/** Every small mistake that could be made in a rule, for the test that the case tables notice each of them. */
import { SEVERITIES } from '../vocabulary'
import { fires, type Test, type When } from './condition'
import type { Readings } from './facts'
import { readLine, readPatient } from './read-facts'
import type { Rule } from './rule'
import { RULES } from './rules'
import { type Case, WHOLE_PLAN } from './testing-cases'

type Operator = Test[1]
type Judged = Pick<Rule, 'severity' | 'about'> & {
  /** Fires when any of these does: a negated test has no condition of its own. */
  readonly whens: readonly When[]
}

/** A rule as somebody might have written it by mistake; null when it was left out. */
type Mutant = { readonly name: string; readonly rule: Judged | null }

const KINDS = ['all', 'any', 'none'] as const
type Kind = (typeof KINDS)[number]

const FLIPS: Readonly<Record<Operator, readonly Operator[]>> = {
  eq: ['neq'],
  neq: ['eq'],
  in: ['notIn'],
  notIn: ['in'],
  includesAny: ['includesAll'],
  includesAll: ['includesAny'],
  gt: ['gte', 'lte', 'eq'],
  gte: ['gt', 'lt', 'eq'],
  lt: ['lte', 'gte', 'eq'],
  lte: ['lt', 'gt', 'eq'],
}

const testOf = (fact: Test[0], operator: Operator, expected: Test[2]): Test =>
  [fact, operator, expected] as Test

const inWords = ([fact, operator, expected]: Test): string =>
  Array.isArray(expected) ? `${fact} ${operator}` : `${fact} ${operator} ${String(expected)}`

/** Facts that always read yes or no; of the others, an unknown one is neither. */
const NEVER_UNKNOWN: ReadonlySet<Test[0]> = new Set<Test[0]>([
  'patient.irritated',
  'rx.heavyHingeOrSquat',
  'rx.againstPreference',
  'rx.openOnLadder',
])
const unknownCounts = ([fact, operator]: Test, opposite: boolean): readonly [string, Test] => [
  'unknown taken otherwise',
  testOf(fact, operator === 'eq' ? 'neq' : 'eq', opposite),
]

/** The same test with one thing about it changed, and what was changed. */
function changed(test: Test): (readonly [string, Test])[] {
  const [fact, operator, expected] = test
  const flips = FLIPS[operator]
    .filter((flip) => flip !== 'includesAll' || (Array.isArray(expected) && expected.length > 1))
    .map((flip) => [`${flip} instead of ${operator}`, testOf(fact, flip, expected)] as const)
  if (typeof expected === 'number')
    return [
      ...flips,
      ...[expected - 1, expected + 1].map(
        (value) => [`${value} instead of ${expected}`, testOf(fact, operator, value)] as const,
      ),
    ]
  if (typeof expected === 'boolean')
    return [
      ...flips,
      [`${String(!expected)} instead`, testOf(fact, operator, !expected)],
      ...(NEVER_UNKNOWN.has(fact) ? [] : [unknownCounts(test, !expected)]),
    ]
  if (typeof expected === 'string' || expected.length < 2) return flips
  const members: readonly string[] = expected
  return [
    ...flips,
    ...members.map((member) => {
      const others = members.filter((other) => other !== member) as Test[2]
      return [`without ${member}`, testOf(fact, operator, others)] as const
    }),
  ]
}

/** A condition with a kind of test left out where it is empty. */
const withTests = (when: When, kind: Kind, tests: readonly Test[]): When => {
  const { [kind]: _, ...others } = when
  return tests.length === 0 ? others : { ...others, [kind]: tests }
}

/** The condition with one test turned into its opposite. */
function negated(when: When, kind: Kind, test: Test, others: readonly Test[]): When[] {
  const rest = withTests(when, kind, others)
  if (kind === 'all') return [{ ...rest, none: [...(rest.none ?? []), test] }]
  if (kind === 'none') return [{ ...rest, all: [...(rest.all ?? []), test] }]
  const opposite = { ...withTests(when, 'any', []), none: [...(when.none ?? []), test] }
  return others.length === 0 ? [opposite] : [rest, opposite]
}

function whenMutants(when: When): (readonly [string, readonly When[]])[] {
  return KINDS.flatMap((kind) => {
    const tests = when[kind] ?? []
    const whole =
      tests.length > 1 ? [[`${kind}, all of it removed`, [withTests(when, kind, [])]] as const] : []
    const single = tests.flatMap((test, index) => {
      const others = tests.filter((_, at) => at !== index)
      const where = `${kind} ${inWords(test)}`
      return [
        [`${where}, removed`, [withTests(when, kind, others)]] as const,
        [`${where}, negated`, negated(when, kind, test, others)] as const,
        ...changed(test).map(
          ([what, other]) =>
            [`${where}, ${what}`, [withTests(when, kind, tests.with(index, other))]] as const,
        ),
      ]
    })
    return [...whole, ...single]
  })
}

/** Every mutant of a rule: left out, of another severity, said elsewhere, or with one part of its condition changed. */
function mutantsOf({ severity, about, when }: Rule): Mutant[] {
  const whens = [when]
  return [
    { name: 'left out', rule: null },
    ...SEVERITIES.filter((other) => other !== 'none')
      .filter((other) => other !== severity)
      .map((other) => ({ name: `${other} instead of ${severity}`, rule: { severity: other, about, whens } })),
    {
      name: `not about the ${about}`,
      rule: { severity, about: about === 'line' ? ('patient' as const) : ('line' as const), whens },
    },
    ...whenMutants(when).map(([name, mutated]) => ({ name, rule: { severity, about, whens: mutated } })),
  ]
}

/** What a rule says on these readings: its severity, or 'none'. */
const saidBy = (rule: Judged | null, readings: Readings): string =>
  rule?.whens.some((when) => fires(when, readings)) ? rule.severity : 'none'

/** Listed members that the catalog never shows alone: whatever asks for them asks for another member of the list too. */
export const EQUIVALENT: Readonly<Record<string, string>> = {
  'RF-03 any exercise.demands includesAny, without high_intensity_fatigue':
    'all of it is a lift or has impact',
  'RF-03 any exercise.demands includesAny, without ballistic': 'all of it is a lift or has impact',
  'RF-04 none exercise.demands includesAny, without high_intensity_fatigue':
    'all of it is a lift or has impact',
  'RF-04 none exercise.demands includesAny, without ballistic': 'all of it is a lift or has impact',
  'HB-03 any exercise.demands includesAny, without high_intensity_fatigue':
    'all of it is a lift or has impact',
  'PL-01 all exercise.demands includesAny, without squat_pattern':
    'every squat that is a lift loads the axis',
  'PL-01 all exercise.demands includesAny, without shear_anterior': 'every lift with shear is a hinge',
  'PL-01 all exercise.demands includesAny, without axial_load_high':
    'every lift with a high axial load is a hinge or a squat',
  'PL-01 all exercise.demands includesAny, without overhead_load': 'every press overhead loads the axis',
  'PN-02 none exercise.slug in, without rest-90-90': 'it counts as mobility, not as strengthening',
  'PN-02 none exercise.slug in, without walking': 'it counts as aerobic, not as strengthening',
  'LS-01 any exercise.demands includesAny, without flexion_repeated':
    'all repeated bending is loaded or has impact',
  'LS-05 any exercise.demands includesAny, without flexion_repeated':
    'all repeated bending is loaded or has impact',
  'LS-06 any exercise.demands includesAny, without flexion_repeated':
    'all repeated bending is loaded or has impact',
  'SP-04 all exercise.demands includesAny, without ballistic': 'all ballistic work has impact or shear',
  'PO-01 all exercise.demands includesAny, without flexion_repeated':
    'all repeated bending is loaded or has impact',
  'PO-01 all exercise.demands includesAny, without rotation_loaded': 'the one loaded twist bends under load',
  'OS-02 all exercise.demands includesAny, without rotation_loaded': 'the one loaded twist bends under load',
}

/** Whether the cases notice a mutant: a row expects something else than it says, or the plan would say it elsewhere. */
export type Judgement = { readonly id: string; readonly name: string; readonly isNoticed: boolean }

/** Every mutant of every rule, judged by the cases. */
export function judgedBy(cases: readonly Case[]): Judgement[] {
  const rows = cases.map(({ rule, line, picture, expected }) => ({
    rule,
    expected,
    readings: readLine(line, readPatient(picture), picture),
  }))
  return RULES.flatMap((rule) => {
    const own = rows.filter((row) => row.rule === rule.id)
    return mutantsOf(rule).map(({ name, rule: mutated }) => ({
      id: rule.id,
      name: `${rule.id} ${name}`,
      isNoticed:
        (mutated !== null && (mutated.about === 'patient') !== WHOLE_PLAN.has(rule.id)) ||
        own.some(({ readings, expected }) => saidBy(mutated, readings) !== expected),
    }))
  })
}
