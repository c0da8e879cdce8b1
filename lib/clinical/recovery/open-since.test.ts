import { expect, it } from 'vitest'
import { assessed, day } from '../testing'
import { stepOpenSince } from './open-since'

const since = (...found: Parameters<typeof assessed>[]) =>
  stepOpenSince(
    found.map((one) => assessed(...one)),
    'hinge-squat',
    day('2026-03-20'),
  )
const passed = (step: number) => ({ ladderPassed: { 'hinge-squat': step } })

it.each<[string, Parameters<typeof assessed>[], string | null]>([
  ['nothing recorded', [], null],
  ['another ladder alone', [['2026-03-10', { ladderPassed: { row: 2 } }]], null],
  [
    'a step passed',
    [
      ['2026-03-02', passed(3)],
      ['2026-03-10', passed(4)],
    ],
    '2026-03-10',
  ],
  [
    'the same step said again',
    [
      ['2026-03-02', passed(4)],
      ['2026-03-10', passed(4)],
    ],
    '2026-03-02',
  ],
  [
    'a step back',
    [
      ['2026-03-02', passed(5)],
      ['2026-03-10', passed(4)],
    ],
    '2026-03-10',
  ],
  [
    'a flare and the step back with it',
    [
      ['2026-03-02', passed(5)],
      ['2026-03-10', { ...passed(4), activeFlare: true }],
    ],
    '2026-03-11',
  ],
  [
    'a flare that is over',
    [
      ['2026-03-10', { activeFlare: true }],
      ['2026-03-14', { activeFlare: false }],
    ],
    '2026-03-11',
  ],
  [
    'a step passed after a flare',
    [
      ['2026-03-10', { activeFlare: true }],
      ['2026-03-14', passed(4)],
    ],
    '2026-03-14',
  ],
  [
    'what is recorded for later',
    [
      ['2026-03-02', passed(3)],
      ['2026-03-21', passed(4)],
    ],
    '2026-03-02',
  ],
])('The open step counts with %s from %s', (_says, found, from) => {
  expect(since(...found)).toBe(from)
})
