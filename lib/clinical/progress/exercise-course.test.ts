import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar-date'
import type { ExerciseSlug } from '../catalog'
import { defaultPrescription } from '../default-prescription'
import type { ExerciseSession } from '../recent-response'
import type { HowItHurt } from '../recovery/exercise-response'
import { day, session } from '../testing'
import type { Weekday } from '../vocabulary'
import { askedDays } from './asked-days'
import { exerciseCourses } from './exercise-course'
import { periodOfRange } from './range'

const start = day('2026-03-02')
const sessions = (exercise: ExerciseSlug, ...pains: readonly string[]): ExerciseSession[] =>
  pains.map((pain, index) => session(addDays(start, index * 2), exercise, pain))

const judged = (prescribed: readonly ExerciseSlug[], legAnswersBefore: readonly ExerciseSession[] = []) => ({
  prescribed,
  legAnswersBefore,
  cleared: [],
})

describe('How one exercise went', () => {
  it('is counted, in the order of the program, from what was told of it by itself', () => {
    const log = [...sessions('walking', '1/2/1', '1/4/1', '1/-/1'), ...sessions('bird-dog', '2/-/2')]
    const courses = exerciseCourses(log, ['bird-dog', 'walking', 'back-squat'], judged([]))
    expect(
      courses.map(({ exercise, sessions: count, medianDuring }) => [exercise, count, medianDuring]),
    ).toEqual([
      ['bird-dog', 1, null],
      ['walking', 3, 3],
    ])
  })

  it('counts no session that was given up, and shows how much it hurt', () => {
    const [done, given] = sessions('walking', '1/2/1', '1/7/1')
    const log = [done, given && { ...given, done: false }].filter((one) => one !== undefined)
    expect(exerciseCourses(log, ['walking'], judged(['walking']))).toMatchObject([
      { sessions: 1, told: [{ value: 2 }, { value: 7 }], hurt: 'too-much' },
    ])
  })

  it.each<[string, readonly string[], HowItHurt | null]>([
    ['rose once', ['2/3/2', '2/6/2', '2/3/2'], null],
    ['rose in two of the last three', ['2/2/2', '2/5/2', '2/5/4'], 'keeps-hurting'],
    ['was low', ['1/1/1', '1/1/1', '1/1/1'], null],
    ['was never told', ['-/-/-', '-/-/-'], null],
    ['is too much', ['6/6/6'], 'too-much'],
  ])('hurts where the plan says so too: pain that %s', (_says, pains, hurt) => {
    expect(exerciseCourses(sessions('walking', ...pains), ['walking'], judged(['walking']))[0]?.hurt).toBe(
      hurt,
    )
  })

  it.each<[HowItHurt, Partial<ExerciseSession>]>([
    ['sharp', { sharpOrWorsening: true }],
    ['moved-down-leg', { sharpOrWorsening: true, peripheralized: true }],
  ])('hurts after one session by what was said: %s', (hurt, said) => {
    const log = [session(start, 'walking', '2/3/2', said)]
    expect(exerciseCourses(log, ['walking'], judged(['walking']))[0]?.hurt).toBe(hurt)
  })

  it('hurts as long as nobody asked again whether it goes down the leg, whatever is looked at', () => {
    const before = [session('2026-01-05', 'walking', '-/-/-', { peripheralized: true })]
    const hurt = (...pains: Parameters<typeof session>[3][]) =>
      exerciseCourses(
        pains.map((said, index) => session(addDays(start, index), 'walking', '1/1/1', said)),
        ['walking'],
        judged(['walking'], before),
      )[0]?.hurt
    expect(hurt({}, {}, {}, {})).toBe('moved-down-leg')
    expect(hurt({}, { peripheralized: false }, {})).toBeNull()
  })

  it('asks for nothing more where a clearance stands for what went down the leg, and still says how else it hurts', () => {
    const cleared = [
      {
        ruleId: 'RS-05',
        exercise: 'walking',
        clearedBy: 'Dr. Okafor',
        clearedOn: start,
        reason: 'Tested again: symptoms stay in the back.',
      },
    ] as const
    const hurt = (pain: string, exercise: ExerciseSlug = 'walking') =>
      exerciseCourses([session(start, exercise, pain, { peripheralized: true })], [exercise], {
        ...judged([exercise]),
        cleared,
      })[0]?.hurt
    expect(hurt('1/2/1')).toBeNull()
    expect(hurt('1/7/1')).toBe('too-much')
    expect(hurt('1/2/1', 'bird-dog')).toBe('moved-down-leg')
  })

  it('does not hurt any more once it is out of the program', () => {
    const log = sessions('walking', '2/5/2', '2/5/4')
    expect(exerciseCourses(log, ['bird-dog', 'walking'], judged(['bird-dog']))).toMatchObject([
      { exercise: 'walking', hurt: null },
    ])
  })
})

const line = (daysPerWeek: number, weekdays?: readonly Weekday[]) => {
  const usual = defaultPrescription('walking', 'a')
  return { ...usual, weekdays, dosage: { ...usual.dosage, daysPerWeek } }
}

describe('The days that a program asks for', () => {
  it.each([
    ['any three', [line(3)], [], 3],
    ['the most frequent line', [line(3), line(5)], [], 5],
    ['named days together', [line(2, ['fri', 'mon']), line(2, ['wed', 'mon'])], ['mon', 'wed', 'fri'], 3],
    ['named days and more of any', [line(1, ['mon']), line(4)], ['mon'], 4],
  ] as const)('are %s', (_says, lines, named, count) => {
    expect(askedDays(lines)).toEqual({ named, count })
  })
})

describe('A range', () => {
  const episode = { startedOn: day('2026-01-01'), dischargedOn: null }
  it.each([
    ['4', '2026-03-26', '2026-03-02'],
    ['4', '2026-03-29', '2026-03-02'],
    ['4', '2026-03-30', '2026-03-09'],
    ['12', '2026-03-26', '2026-01-05'],
    ['12', '2026-02-01', '2026-01-01'],
    ['all', '2026-03-26', '2026-01-01'],
  ] as const)('of %s weeks on %s begins on %s', (range, today, from) => {
    expect(periodOfRange(range, episode, day(today))).toEqual({ from, to: today })
  })

  it('ends with care', () => {
    const ended = { ...episode, dischargedOn: day('2026-03-08') }
    expect(periodOfRange('4', ended, day('2026-11-23'))).toEqual({ from: '2026-02-09', to: '2026-03-08' })
  })
})
