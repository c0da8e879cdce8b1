import { describe, expect, it } from 'vitest'
import { evaluate, fires, holds, type Test, testsThatFired } from './condition'
import type { FactName, InputFact, Readings } from './facts'
import { readLine, readPatient } from './read-facts'

describe('a comparison', () => {
  const load = 'rx.effectiveLoad'
  const pain = 'patient.painNow'
  const asks = 'exercise.demands'
  const flare = 'patient.irritated'
  type Value = string | number | boolean | readonly string[]

  it.each<[Test, Value, boolean]>([
    [[flare, 'eq', true], true, true],
    [[flare, 'eq', true], false, false],
    [[flare, 'neq', true], true, false],
    [[flare, 'neq', true], false, true],
    [[load, 'in', ['light', 'heavy']], 'heavy', true],
    [[load, 'in', ['light', 'heavy']], 'none', false],
    [[load, 'notIn', ['light', 'heavy']], 'heavy', false],
    [[load, 'notIn', ['light', 'heavy']], 'none', true],
    [[asks, 'includesAny', ['impact', 'supine']], ['supine', 'prone'], true],
    [[asks, 'includesAny', ['impact', 'supine']], ['prone'], false],
    [[asks, 'includesAny', ['impact', 'supine']], [], false],
    [[asks, 'includesAll', ['impact', 'supine']], ['supine', 'prone', 'impact'], true],
    [[asks, 'includesAll', ['impact', 'supine']], ['supine', 'prone'], false],
    [[asks, 'includesAll', ['impact', 'supine']], [], false],
    [[pain, 'gt', 4], 5, true],
    [[pain, 'gt', 4], 4, false],
    [[pain, 'gte', 4], 4, true],
    [[pain, 'gte', 4], 3, false],
    [[pain, 'lt', 4], 3, true],
    [[pain, 'lt', 4], 4, false],
    [[pain, 'lte', 4], 4, true],
    [[pain, 'lte', 4], 5, false],
    // A list is never mistaken for a number that happens to be in it.
    [[load, 'in', ['light']], 3, false],
  ])('%j of %j: %s', (test, value, result) => {
    expect(holds(test, value)).toBe(result)
  })

  it.each<[Test, boolean]>([
    [[flare, 'eq', false], false],
    [[flare, 'neq', true], true],
    [[load, 'in', ['none']], false],
    [[load, 'notIn', ['none']], true],
    [[asks, 'includesAny', ['impact']], false],
    [[asks, 'includesAll', []], false],
    [[pain, 'lte', 10], false],
    [[pain, 'gte', 0], false],
  ])('%j of something unknown: %s', (test, result) => {
    expect(holds(test, undefined)).toBe(result)
  })
})

/** Readings of a calm line in which these facts read so, each with what is missing. */
type Told = Partial<Record<FactName, { readonly value: boolean | undefined; readonly missing?: InputFact }>>
const readings = (told: Told): Readings => {
  const calm = readLine({ exercise: 'walking' }, readPatient({}), {})
  const read = Object.entries(told).map(([fact, { value, missing }]) => [
    fact,
    { value, missing: missing ? [missing] : [] },
  ])
  return { ...calm, ...Object.fromEntries(read) }
}
const SHARP: Test = ['response.sharpOrWorsening', 'eq', true]
const FORM: Test = ['response.formBreakdown', 'eq', true]
const LEG: Test = ['response.peripheralized', 'eq', true]
const yes = { value: true }
const no = { value: false }

describe('a condition', () => {
  it.each([
    { when: {}, told: [], says: 'without tests', result: true },
    { when: { all: [SHARP, FORM] }, told: [yes, yes], says: 'all, both', result: true },
    { when: { all: [SHARP, FORM] }, told: [yes, no], says: 'all, one', result: false },
    { when: { any: [SHARP, FORM] }, told: [no, yes], says: 'any, one', result: true },
    { when: { any: [SHARP, FORM] }, told: [no, no], says: 'any, neither', result: false },
    { when: { none: [SHARP, FORM] }, told: [no, no], says: 'none, neither', result: true },
    { when: { none: [SHARP, FORM] }, told: [no, yes], says: 'none, one', result: false },
    { when: { all: [SHARP], any: [FORM] }, told: [yes, no], says: 'all without any', result: false },
    { when: { all: [SHARP], none: [FORM] }, told: [yes, yes], says: 'all and one of none', result: false },
    { when: { any: [SHARP], none: [FORM] }, told: [yes, no], says: 'any and none of none', result: true },
  ])('$says: $result', ({ when, told, result }) => {
    const [sharp = no, form = no] = told
    const read = readings({ 'response.sharpOrWorsening': sharp, 'response.formBreakdown': form })
    expect(fires(when, read)).toBe(result)
    expect(evaluate(when, read).fires).toBe(result)
  })
})

const open = (value: boolean, missing: InputFact) => ({ value, missing })

const told = (sharp: Told[FactName], form: Told[FactName], leg: Told[FactName] = no): Readings =>
  readings({
    'response.sharpOrWorsening': sharp ?? no,
    'response.formBreakdown': form ?? no,
    'response.peripheralized': leg ?? no,
  })

describe('what a condition still needs to know', () => {
  it.each([
    {
      says: 'everything that is missing, each once',
      when: { all: [SHARP, FORM], any: [SHARP], none: [LEG] },
      read: () => told(open(true, 'sessions'), open(true, 'phase'), open(false, 'sessions')),
      missing: ['sessions', 'phase'],
    },
    {
      says: 'nothing once a test of all is known to fail',
      when: { all: [SHARP, FORM] },
      read: () => told(open(true, 'sessions'), no),
      missing: [],
    },
    {
      says: 'nothing once a test of none is known to hold',
      when: { all: [SHARP], none: [FORM] },
      read: () => told(open(true, 'sessions'), yes),
      missing: [],
    },
    {
      says: 'nothing once every test of any is known to fail',
      when: { all: [SHARP], any: [FORM, LEG] },
      read: () => told(open(true, 'sessions'), no, no),
      missing: [],
    },
    {
      says: 'the open test of any, while none is known to hold',
      when: { any: [FORM, LEG] },
      read: () => told(no, open(false, 'phase'), no),
      missing: ['phase'],
    },
    {
      says: 'no other test of any, once one is known to hold',
      when: { any: [FORM, LEG] },
      read: () => told(no, open(false, 'phase'), yes),
      missing: [],
    },
    {
      says: 'an open test of none, though it does not hold by default',
      when: { all: [SHARP], none: [FORM] },
      read: () => told(yes, open(false, 'phase')),
      missing: ['phase'],
    },
    {
      says: 'a failing test of all, when it fails only by default',
      when: { all: [SHARP, FORM] },
      read: () => told(yes, open(false, 'phase')),
      missing: ['phase'],
    },
  ] as const)('$says', ({ when, read, missing }) => {
    expect(evaluate(when, read()).missing).toEqual(missing)
  })

  it('gives the tests that made it fire, and not those of none', () => {
    const when = { all: [SHARP], any: [FORM, LEG], none: [] }
    expect(testsThatFired(when, told(yes, no, yes))).toEqual([SHARP, LEG])
  })

  it.each([
    { says: 'what is known of the patient', when: { all: [SHARP] }, read: () => told(yes, no), known: true },
    {
      says: 'a default only',
      when: { all: [SHARP] },
      read: () => told(open(true, 'sessions'), no),
      known: false,
    },
    {
      says: 'the exercise alone',
      when: { all: [['exercise.slug', 'eq', 'walking']], none: [FORM] },
      read: () => told(no, open(false, 'phase')),
      known: false,
    },
  ] as const)('rests on $says: $known', ({ when, read, known }) => {
    expect(evaluate(when, read()).knownTrue).toBe(known)
  })
})
