import { describe, expect, it } from 'vitest'
import { day } from '@/lib/clinical/testing'
import { askedOf } from './handout-arguments'
import { handoutFromPlan } from './handout-from-plan'

const today = day('2026-11-23')
const PLAN = {
  clinic: { name: 'Clifton Physical Therapy', phone: '(973) 241-1338', address: '1059 Bloomfield Ave' },
  patient: { name: 'Maria Lopez' },
  patientState: { conditions: ['lumbar-strain-sprain'], phase: 'acute_flare', activeFlare: true, painNow: 5 },
  prescriptions: [
    {
      exercise: 'glute-bridge',
      sets: 3,
      reps: 10,
      holdSec: 5,
      perSide: false,
      sessionsPerDay: 2,
      daysPerWeek: 7,
      load: 'none',
      note: 'Slowly.',
    },
    { exercise: 'conventional-deadlift', load: '40 kg' },
  ],
}

const from = (plan: unknown, language: 'en' | 'es' = 'en') =>
  handoutFromPlan(JSON.stringify(plan), language, today)
const contentOf = (plan: unknown, language?: 'en' | 'es') => {
  const made = from(plan, language)
  if ('problem' in made) throw new Error(made.problem)
  return made
}
const problemOf = (plan: unknown): string => {
  const made = from(plan)
  return 'problem' in made ? made.problem : 'none'
}
const withLine = (change: object) => ({ ...PLAN, prescriptions: [{ ...PLAN.prescriptions[0], ...change }] })

describe('A handout from a plan in a file', () => {
  it('says the dosage of the file, and of the catalog what the file leaves open', () => {
    const [bridge, deadlift] = contentOf(PLAN).content.exercises
    expect(bridge?.dosage.much).toMatch(/^3 sets of 10, .*hold 5 seconds/)
    expect(bridge?.dosage.often).toBe('twice a day, every day')
    expect(bridge?.note).toBe('Slowly.')
    expect(deadlift?.dosage.much).toContain('with 40 kg')
  })

  it('is in Spanish when it is asked for', () => {
    const { content } = contentOf(PLAN, 'es')
    expect(content.title).toBe('Su programa en casa')
    expect(content.exercises[0]?.dosage.often).toBe('dos veces al día, todos los días')
  })

  it('warns of what the rules limit, and tells the patient what to leave out', () => {
    const { warnings, content } = contentOf(PLAN)
    expect(warnings.join('\n')).toMatch(/^Conventional deadlift \(submaximal\): limit \([A-Z]{2}-\d\d\)/m)
    expect(content.limitForNow?.items.length).toBeGreaterThan(0)
  })

  it.each([
    ['not JSON', undefined, /not valid JSON/],
    ['no clinic', { ...PLAN, clinic: undefined }, /^clinic must be an object/],
    [
      'a clinic without a name',
      { ...PLAN, clinic: { ...PLAN.clinic, name: ' ' } },
      /^clinic\.name must not be empty/,
    ],
    ['an unknown field', { ...PLAN, colour: 'red' }, /^colour is not a known field/],
    ['no exercises', { ...PLAN, prescriptions: [] }, /^prescriptions must have at least one exercise/],
    [
      'an unknown exercise',
      withLine({ exercise: 'plank-of-doom' }),
      /^prescriptions\.0\.exercise is not an exercise/,
    ],
    ['half a set', withLine({ sets: 1.5 }), /^prescriptions\.0\.sets must be a whole number from 1 to 10/],
    ['too many repetitions', withLine({ reps: 101 }), /^prescriptions\.0\.reps must be a whole number/],
    ['a load in stones', withLine({ load: '3 stone' }), /^prescriptions\.0\.load must be one of/],
    [
      'a note longer than the page',
      withLine({ note: 'x'.repeat(401) }),
      /^prescriptions\.0\.note must be at most 400/,
    ],
    [
      'an unknown condition',
      { ...PLAN, patientState: { conditions: ['gout'] } },
      /^patientState\.conditions\.0 must be one of/,
    ],
    [
      'a pain of eleven',
      { ...PLAN, patientState: { painNow: 11 } },
      /^patientState\.painNow must be a whole number/,
    ],
  ])('refuses %s in one line that names the field', (_, plan, expected) => {
    const problem = plan === undefined ? handoutFromPlan('{', 'en', today) : { problem: problemOf(plan) }
    expect(problem).toMatchObject({ problem: expect.stringMatching(expected) as string })
    expect('problem' in problem && problem.problem.includes('\n')).toBe(false)
  })
})

describe('The command line', () => {
  it('asks for Letter, English and the standard size unless it is told otherwise', () => {
    expect(askedOf(['--plan', 'plan.json', '--out', 'out.pdf'])).toEqual({
      plan: 'plan.json',
      out: 'out.pdf',
      paper: 'letter',
      size: 'standard',
      language: 'en',
    })
    const other = ['--paper', 'a4', '--large-print', '--locale', 'es']
    expect(askedOf(['--plan', 'p', '--out', 'o', ...other])).toMatchObject({
      paper: 'a4',
      size: 'large',
      language: 'es',
    })
  })

  it.each([
    [[], /--plan is missing/],
    [['--plan', 'p'], /--out is missing/],
    [['--plan', 'p', '--out', 'o', '--paper', 'a3'], /--paper must be a4 or letter/],
    [['--plan', 'p', '--out', 'o', '--locale', 'fr'], /--locale must be one of en, es/],
    [['--plan', 'p', '--out', 'o', '--colour'], /--colour/],
  ])('%j is refused', (args, expected) => {
    expect(askedOf(args)).toMatchObject({ problem: expect.stringMatching(expected) as string })
  })
})
