import { describe, expect, it } from 'vitest'
import { assessed, day, loggedDay, session } from '../testing'
import type { ClinicTest } from '../vocabulary'
import { type LoggedDay, stepEvidence, testEvidence } from './evidence'

const today = day('2026-03-20')

/** The same, tried and not done. */
const tried = (...[on, exercise, pains, said]: Parameters<typeof session>) =>
  session(on, exercise, pains, { ...said, done: false })

type Row = readonly [
  says: string,
  test: ClinicTest,
  log: readonly LoggedDay[],
  value: number | boolean | undefined,
]

const settledDays = [
  loggedDay('2026-03-16', '2/2/2'),
  loggedDay('2026-03-17', '2/3/1'),
  loggedDay('2026-03-18', '2/2/2'),
]

const ROWS: readonly Row[] = [
  ['nothing logged says nothing', 'sessionsSettled24h', [], undefined],
  ['three days settled in a row', 'sessionsSettled24h', settledDays, 3],
  [
    'a day worse the next morning ends the row',
    'sessionsSettled24h',
    [...settledDays.slice(0, 2), loggedDay('2026-03-18', '2/2/4')],
    0,
  ],
  [
    'a day without an answer ends the row',
    'sessionsSettled24h',
    settledDays.with(1, loggedDay('2026-03-17', '2/2/-')),
    1,
  ],
  [
    'today’s next morning has not come, so it is left out',
    'sessionsSettled24h',
    [...settledDays, loggedDay('2026-03-20', '2/2/-')],
    3,
  ],
  [
    'pain of days without an answer at all says nothing',
    'sessionsSettled24h',
    [loggedDay('2026-03-16', '-/-/-')],
    undefined,
  ],
  ['older than four weeks does not count', 'exercisePainMax', [loggedDay('2026-02-10', '2/2/2')], undefined],
  [
    'the worst of the last three days',
    'exercisePainMax',
    [loggedDay('2026-03-10', '2/7/2'), ...settledDays],
    3,
  ],
  [
    'one exercise that hurt more than the day as a whole counts',
    'exercisePainMax',
    [loggedDay('2026-03-18', '2/2/2', [session('2026-03-18', 'bird-dog', '2/5/2')])],
    5,
  ],
  [
    'a day on which nothing was done is no session',
    'exercisePainMax',
    [{ ...loggedDay('2026-03-18', '2/9/2'), done: 'none' }],
    undefined,
  ],
  [
    'an exercise that hurt is one, though nothing was done',
    'exercisePainMax',
    [
      {
        ...loggedDay('2026-03-18', '2/-/-', [tried('2026-03-18', 'bird-dog', '2/7/-')]),
        done: 'none',
      },
    ],
    7,
  ],
  [
    'a light lift that was given up with less pain takes no place among the last three',
    'lightLoadPainMax',
    [
      ...['2/5/2', '2/2/2', '2/2/2'].map((pains, index) =>
        loggedDay(`2026-03-1${5 + index}`, '-/-/-', [
          session(`2026-03-1${5 + index}`, 'goblet-squat', pains),
        ]),
      ),
      loggedDay('2026-03-18', '-/-/-', [tried('2026-03-18', 'goblet-squat', '2/1/-')]),
    ],
    5,
  ],
  [
    'a try after which pain settled is no settled session',
    'sessionsSettled24h',
    [
      ...settledDays,
      { ...loggedDay('2026-03-19', '2/7/2', [tried('2026-03-19', 'bird-dog', '2/7/2')]), done: 'none' },
    ],
    3,
  ],
  [
    'a try after which it did not ends the row',
    'sessionsSettled24h',
    [
      ...settledDays,
      { ...loggedDay('2026-03-19', '2/7/4', [tried('2026-03-19', 'bird-dog', '2/7/4')]), done: 'none' },
    ],
    0,
  ],
  [
    'a walk that was given up without more pain is no walk',
    'walk10PainRise',
    [
      loggedDay('2026-03-17', '-/-/-', [session('2026-03-17', 'walking', '3/4/3')]),
      loggedDay('2026-03-18', '-/-/-', [tried('2026-03-18', 'walking', '3/3/3')]),
    ],
    1,
  ],
  [
    'a walk that was given up with more pain is',
    'walk10PainRise',
    [
      loggedDay('2026-03-17', '-/-/-', [session('2026-03-17', 'walking', '3/4/3')]),
      loggedDay('2026-03-18', '-/-/-', [tried('2026-03-18', 'walking', '3/6/-')]),
    ],
    3,
  ],
  [
    'a walk that was given up with a smaller rise takes nothing back',
    'walk10PainRise',
    [
      loggedDay('2026-03-17', '-/-/-', [session('2026-03-17', 'walking', '2/6/3')]),
      loggedDay('2026-03-18', '-/-/-', [tried('2026-03-18', 'walking', '2/3/-')]),
    ],
    4,
  ],
  [
    'brisk walks: one that was given up adds none',
    'walkFlareFree',
    [
      loggedDay('2026-03-16', '-/-/-', [session('2026-03-16', 'brisk-walking', '1/2/1')]),
      loggedDay('2026-03-18', '-/-/-', [tried('2026-03-18', 'brisk-walking', '1/2/1')]),
    ],
    1,
  ],
  [
    'sharp pain with low-load work that was given up says no',
    'lowLoadTolerated',
    [
      loggedDay('2026-03-18', '2/2/2', [
        tried('2026-03-18', 'bird-dog', '2/-/-', { sharpOrWorsening: true }),
      ]),
    ],
    false,
  ],
  [
    'the rise over the newest walk',
    'walk10PainRise',
    [loggedDay('2026-03-18', '-/-/-', [session('2026-03-18', 'walking', '3/4/3')])],
    1,
  ],
  [
    'a walk that eases is no negative rise',
    'walk10PainRise',
    [loggedDay('2026-03-18', '-/-/-', [session('2026-03-18', 'walking', '4/2/3')])],
    0,
  ],
  [
    'low-load work without sharp pain on two days',
    'lowLoadTolerated',
    ['2026-03-17', '2026-03-18'].map((on) =>
      loggedDay(on, '2/2/2', [session(on, 'bird-dog', '2/2/2', { sharpOrWorsening: false })]),
    ),
    true,
  ],
  [
    'low-load work asked about on one day only',
    'lowLoadTolerated',
    [
      loggedDay('2026-03-18', '2/2/2', [
        session('2026-03-18', 'bird-dog', '2/2/2', { sharpOrWorsening: false }),
      ]),
    ],
    undefined,
  ],
  [
    'one sharp session is enough to say no',
    'lowLoadTolerated',
    [
      loggedDay('2026-03-18', '2/2/2', [
        session('2026-03-18', 'bird-dog', '2/2/2', { sharpOrWorsening: true }),
      ]),
    ],
    false,
  ],
  [
    'brisk walks in a row without a flare',
    'walkFlareFree',
    ['2026-03-14', '2026-03-16', '2026-03-18'].map((on) =>
      loggedDay(on, '-/-/-', [session(on, 'brisk-walking', '1/2/1')]),
    ),
    3,
  ],
  [
    'a brisk walk of which no morning was told',
    'walkFlareFree',
    [loggedDay('2026-03-12', '-/-/-', [session('2026-03-12', 'brisk-walking', '1/2/-')])],
    undefined,
  ],
  [
    'pain with a light lift',
    'lightLoadPainMax',
    [loggedDay('2026-03-18', '1/1/1', [session('2026-03-18', 'goblet-squat', '1/2/1')])],
    2,
  ],
]

describe('What the log says about the tests', () => {
  it.each(ROWS)('%s', (_says, test, log, value) => {
    expect(testEvidence([], log, today)[test]?.value).toBe(value)
  })

  it('says where it comes from', () => {
    expect(testEvidence([], settledDays, today).sessionsSettled24h).toEqual({
      value: 3,
      on: '2026-03-18',
      from: 'check-ins',
    })
  })
})

const clinic = (on: string) => [assessed(on, { clinicTests: { exercisePainMax: 1, sorensenSec: 61 } })]

const briskWalk = (on: string, pains: string) => [
  loggedDay(on, '-/-/-', [session(on, 'brisk-walking', pains)]),
]

describe('Clinic and log together', () => {
  it.each([
    ['the later of the two: the log', '2026-03-17', 3],
    ['the clinic’s on the same day', '2026-03-18', 1],
    ['the later of the two: the clinic', '2026-03-19', 1],
  ])('takes %s', (_says, on, value) => {
    expect(testEvidence(clinic(on), settledDays, today).exercisePainMax?.value).toBe(value)
  })
  it('keeps what was measured in the clinic when an exercise was given up since with little pain', () => {
    const measured = [assessed('2026-03-18', { clinicTests: { exercisePainMax: 5 } })]
    const found = (pains: string) =>
      testEvidence(
        measured,
        [
          loggedDay('2026-03-17', '2/2/2'),
          { ...loggedDay('2026-03-19', '-/-/-', [tried('2026-03-19', 'bird-dog', pains)]), done: 'none' },
        ],
        today,
      ).exercisePainMax?.value
    expect(found('1/1/-')).toBe(5)
    expect(found('1/7/-')).toBe(7)
  })
  it('keeps the clinic’s brisk walks while the log does not say whether a later one settled', () => {
    const inClinic = [assessed('2026-03-10', { clinicTests: { walkFlareFree: 3 } })]
    const found = (pains: string) =>
      testEvidence(inClinic, briskWalk('2026-03-12', pains), today).walkFlareFree
    expect(found('1/2/-')).toEqual({ value: 3, on: '2026-03-10', from: 'assessment' })
    expect(found('1/2/3')).toEqual({ value: 0, on: '2026-03-12', from: 'check-ins' })
  })
  it('keeps tests that only the clinic can do, for 28 days', () => {
    expect(testEvidence(clinic('2026-02-20'), [], today).sorensenSec?.value).toBe(61)
    expect(testEvidence(clinic('2026-02-19'), [], today).sorensenSec).toBeUndefined()
  })
})

describe('How one exercise went at its step', () => {
  const log = [
    loggedDay('2026-03-16', '-/-/-', [
      session('2026-03-16', 'goblet-squat', '1/2/1', { formBreakdown: false }),
    ]),
    loggedDay('2026-03-18', '-/-/-', [
      session('2026-03-18', 'goblet-squat', '1/2/1', { formBreakdown: false }),
    ]),
    loggedDay('2026-03-19', '-/-/-', [session('2026-03-19', 'bird-dog', '1/8/5')]),
  ]
  it('counts the sessions of that exercise alone', () => {
    const evidence = stepEvidence(log, ['goblet-squat'], { since: null, today })
    expect(Object.fromEntries(Object.entries(evidence).map(([test, { value }]) => [test, value]))).toEqual({
      sessionsAtStep: 2,
      exercisePainMax: 2,
      settled24h: true,
      formHeld: true,
    })
  })
  it('says nothing of form or settling that nobody asked about', () => {
    const quiet = [loggedDay('2026-03-18', '-/-/-', [session('2026-03-18', 'goblet-squat', '-/-/-')])]
    expect(Object.keys(stepEvidence(quiet, ['goblet-squat'], { since: null, today }))).toEqual([
      'sessionsAtStep',
    ])
  })
  it('counts no session that was given up, and the pain of it all the same', () => {
    const hurt = loggedDay('2026-03-19', '-/-/-', [tried('2026-03-19', 'goblet-squat', '1/7/-')])
    const after = stepEvidence([...log, hurt], ['goblet-squat'], { since: null, today })
    expect([after.sessionsAtStep?.value, after.exercisePainMax?.value]).toEqual([2, 7])
    const alone = stepEvidence([hurt], ['goblet-squat'], { since: null, today })
    expect([alone.sessionsAtStep, alone.exercisePainMax?.value]).toEqual([undefined, 7])
  })
  it('counts from the day on which the step opened', () => {
    for (const [since, sessions] of [
      ['2026-03-16', 2],
      ['2026-03-17', 1],
      ['2026-03-19', undefined],
    ] as const)
      expect(stepEvidence(log, ['goblet-squat'], { since: day(since), today }).sessionsAtStep?.value).toBe(
        sessions,
      )
  })
  it('counts two exercises of the step on one day as one session', () => {
    const both = [
      loggedDay('2026-03-18', '-/-/-', [
        session('2026-03-18', 'goblet-squat', '1/2/1'),
        session('2026-03-18', 'bird-dog', '1/2/1'),
      ]),
    ]
    const evidence = stepEvidence(both, ['goblet-squat', 'bird-dog'], { since: null, today })
    expect(evidence.sessionsAtStep?.value).toBe(1)
  })
})
