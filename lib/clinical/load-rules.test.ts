import { describe, expect, it } from 'vitest'
import { exerciseOf } from './catalog'
import {
  lastOf,
  type LastPrescribed,
  loadNotes,
  nextLoad,
  type ProposedLoad,
  risePerWeek,
  type Weight,
} from './load-rules'

const kg = (amount: number): Weight => ({ amount, unit: 'kg' })
const lb = (amount: number): Weight => ({ amount, unit: 'lb' })
const { dosage } = exerciseOf('goblet-squat')
const before = (load: Weight | null, weeksAgo = 1): LastPrescribed => ({ load, dosage, weeksAgo })

describe('The rise in load', () => {
  it.each([
    ['40 to 44 kg in a week', kg(44), before(kg(40)), 10],
    ['40 to 46 kg in a week', kg(46), before(kg(40)), 15],
    ['40 to 46 kg over two weeks', kg(46), before(kg(40), 2), 7.5],
    ['40 to 36 kg', kg(36), before(kg(40)), -10],
    ['the same weight in another unit', lb(88.18), before(kg(40)), 0],
    ['nothing to compare with', kg(40), undefined, undefined],
    ['no figure last time', kg(40), before(null), undefined],
  ])('%s', (_says, proposed, last, percent) => {
    const rise = risePerWeek(proposed, last)
    if (percent === undefined) expect(rise).toBeUndefined()
    else expect(rise).toBeCloseTo(percent, 1)
  })
})

const proposed = (given: Partial<ProposedLoad>): ProposedLoad => ({
  load: kg(20),
  dosage,
  isHeavyHingeOrSquat: false,
  last: undefined,
  working: undefined,
  activeFlare: false,
  ...given,
})

type Row = readonly [
  says: string,
  given: Partial<ProposedLoad>,
  notes: readonly (readonly [string, string, boolean])[],
]

const ROWS: readonly Row[] = [
  ['a first load with nothing known', {}, []],
  [
    'within 10 % a week',
    { load: kg(44), last: before(kg(40)) },
    [['lr-10pct', '40 kg to 44 kg is +10 % in a week. 10 % gives 44 kg at most.', false]],
  ],
  [
    'above 10 % a week',
    { load: kg(46), last: before(kg(40)) },
    [['lr-10pct', '40 kg to 46 kg is +15 % in a week. 10 % gives 44 kg at most.', true]],
  ],
  [
    'three weeks later',
    { load: kg(48), last: before(kg(40), 3) },
    [['lr-10pct', '40 kg to 48 kg is +7 % a week over 3 weeks. 10 % gives 52 kg at most.', false]],
  ],
  ['a lower load says nothing', { load: kg(36), last: before(kg(40)) }, []],
  [
    'starting again too heavy',
    { load: kg(60), working: kg(100) },
    [['lr-start', '60 kg is 60 % of 100 kg before the injury. Starting again: 30 to 50 kg.', true]],
  ],
  [
    'starting again light',
    { load: lb(70), working: lb(200) },
    [['lr-start', '70 lb is 35 % of 200 lb before the injury. Starting again: 60 to 100 lb.', false]],
  ],
  [
    'after a flare',
    { load: kg(38), last: before(kg(40)), activeFlare: true },
    [['lr-regress', 'After a flare: 40 kg less 20 to 30 % is 28 to 32 kg.', true]],
  ],
  [
    'after a flare, reduced already in the program since',
    { load: kg(37.5), last: { ...before(kg(37.5)), beforeFlare: kg(50) }, activeFlare: true },
    [['lr-regress', 'After a flare: 50 kg less 20 to 30 % is 35 to 40 kg.', false]],
  ],
  [
    'after a flare, just 80 % of a weight that does not come out even',
    { load: lb(37.6), last: { ...before(lb(37)), beforeFlare: lb(47) }, activeFlare: true },
    [
      ['lr-regress', 'After a flare: 47 lb less 20 to 30 % is 32 to 37 lb.', false],
      ['lr-10pct', '37 lb to 37.6 lb is +2 % in a week. 10 % gives 40 lb at most.', false],
    ],
  ],
  [
    'in a flare, an exercise that came after it began',
    { load: kg(10), last: { ...before(kg(10)), beforeFlare: null }, activeFlare: true },
    [],
  ],
  [
    'load and repetitions rise together',
    { load: kg(42), dosage: { ...dosage, reps: dosage.reps + 2 }, last: before(kg(40)) },
    [
      ['lr-10pct', '40 kg to 42 kg is +5 % in a week. 10 % gives 44 kg at most.', false],
      ['lr-onevar', 'Rising together: load, repetitions. Change one at a time.', true],
    ],
  ],
  [
    'heavy squats on most days',
    { isHeavyHingeOrSquat: true, dosage: { ...dosage, daysPerWeek: 5 } },
    [['lr-rest', '5 days a week leave less than 48 hours between heavy days: 3 at most.', true]],
  ],
  ['heavy squats every other day', { isHeavyHingeOrSquat: true, dosage: { ...dosage, daysPerWeek: 3 } }, []],
]

describe('The load rules on one line', () => {
  it.each(ROWS)('%s', (_says, given, notes) => {
    expect(
      loadNotes(proposed(given)).map(({ rule, arithmetic, exceeds }) => [rule, arithmetic, exceeds]),
    ).toEqual(notes)
  })
})

describe('A line that had no weight, beside a top set of 60 kg', () => {
  const warmUp = { ...dosage, sets: 1 }
  const rulesOf = (load: Weight, sets: number, flare: Partial<LastPrescribed> = {}) => {
    const top = { ...before(kg(60)), ...flare }
    const lines = [
      { ...top, id: 'a' },
      { ...before(null), ...flare, dosage: warmUp, id: 'b' },
    ]
    const last = lastOf({ 'back-squat': { ...top, lines } }, { exercise: 'back-squat', id: 'b' })
    const given = { load, dosage: { ...warmUp, sets }, last, working: kg(140) }
    return loadNotes(proposed({ ...given, activeFlare: 'beforeFlare' in flare })).map(({ rule }) => rule)
  }
  it.each([
    ['is no start anew: its exercise had one', kg(90), 1, {}, ['lr-10pct']],
    ['may be lighter than what was lifted', kg(20), 1, {}, []],
    ['keeps its own sets to be compared with', kg(90), 2, {}, ['lr-10pct', 'lr-onevar']],
    [
      'is reduced after a flare from what was lifted before it',
      kg(50),
      1,
      { beforeFlare: kg(60) },
      ['lr-regress'],
    ],
  ] as const)('%s', (_says, load, sets, flare, rules) => expect(rulesOf(load, sets, flare)).toEqual(rules))
})

describe('The next load on a ladder', () => {
  it.each([
    [
      'restarts at a part of the working weight',
      undefined,
      kg(100),
      'unclear',
      false,
      '30 to 50 % of 100 kg is 30 to 50 kg to start again.',
    ],
    [
      'rises after good sessions',
      before(kg(40)),
      undefined,
      'good',
      false,
      '40 kg and 10 % is 44 kg at most for the next week.',
    ],
    [
      'stays when it settles late',
      before(kg(40)),
      undefined,
      'late',
      false,
      'Stay at 40 kg, or go back one step, until it settles within a day.',
    ],
    [
      'stays while nothing is known',
      before(kg(40)),
      undefined,
      'unclear',
      false,
      'Stay at 40 kg until two sessions have settled within a day.',
    ],
    [
      'falls after a flare, whatever the sessions were',
      before(kg(40)),
      undefined,
      'good',
      true,
      'After a flare: 40 kg less 20 to 30 % is 28 to 32 kg.',
    ],
  ] as const)('%s', (_says, last, working, response, flare, arithmetic) => {
    expect(nextLoad(last, working, response, flare)?.arithmetic).toBe(arithmetic)
  })
  it('says nothing without a figure', () => expect(nextLoad(undefined, undefined, 'good', false)).toBeNull())
})
