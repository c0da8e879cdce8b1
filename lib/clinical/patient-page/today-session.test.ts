import { describe, expect, it } from 'vitest'
import type { Prescription } from '../plan'
import { day } from '../testing'
import { BRIDGE, TILT } from '../testing-handout'
import type { PatientCheckIn } from './page'
import { told, toldOf } from './testing'
import { type NotToday, todaySession, weekdayOf } from './today-session'

// A week that begins on Monday 23 November 2026.
const [MON, TUE, WED, THU, SUN] = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-29']

const dosed = (
  dosage: Partial<Prescription['dosage']>,
  change: Partial<Prescription> = {},
): Prescription => ({
  ...TILT,
  ...change,
  dosage: { ...TILT.dosage, ...dosage },
})
const lineOn = (line: Prescription, on: string, checkIns: readonly PatientCheckIn[] = []) =>
  todaySession([line], checkIns, day(on), 'program')[0]

describe('What is due today', () => {
  it('knows the day of the week', () => {
    expect([MON, SUN, '2000-02-29', '2023-12-31'].map((on) => weekdayOf(day(on)))).toEqual([
      'mon',
      'sun',
      'tue',
      'sun',
    ])
  })

  it('is everything of every day, as often as it is asked for', () => {
    expect(lineOn(dosed({ daysPerWeek: 7, sessionsPerDay: 3 }), TUE)).toMatchObject({
      times: 3,
      notToday: null,
    })
  })

  it('is what names this day', () => {
    const line = dosed({ daysPerWeek: 2 }, { weekdays: ['mon', 'wed'] })
    expect(lineOn(line, WED)?.notToday).toBeNull()
    expect(lineOn(line, THU)).toMatchObject({ times: 0, notToday: 'other-day' })
  })

  it.each<[string, number, string, PatientCheckIn[], NotToday | null]>([
    ['the first of three days', 3, MON ?? '', [], null],
    ['no day right after, with days to spare', 3, TUE ?? '', [told(MON ?? '')], 'rest'],
    ['a day with a day between', 3, WED ?? '', [told(MON ?? '')], null],
    [
      'the last day that is left, day between or not',
      3,
      SUN ?? '',
      [told(MON ?? ''), told('2026-11-28')],
      null,
    ],
    ['no more once it was often enough', 2, SUN ?? '', [told(MON ?? ''), told(WED ?? '')], 'enough'],
    ['the next day too, where most days are asked for', 5, TUE ?? '', [told(MON ?? '')], null],
    ['a new week from Monday on, a day after Sunday’s', 3, '2026-11-30', [told(SUN ?? '')], 'rest'],
    ['no whole day that had it at rest', 3, WED ?? '', [told(MON ?? ''), told(TUE ?? '')], null],
    [
      'not often enough by whole days that had it at rest',
      2,
      THU ?? '',
      [told(MON ?? ''), told(TUE ?? '')],
      null,
    ],
    [
      'often enough, rest or not, by days that name it',
      2,
      THU ?? '',
      [told(MON ?? ''), told(TUE ?? '', { exercises: [toldOf('pelvic-tilt')] })],
      'enough',
    ],
    ['a new week, whatever was done in the last', 3, '2026-12-01', [told(THU ?? ''), told(SUN ?? '')], null],
    [
      'the first of three days, after whole days of the program before, which may not have had it',
      3,
      THU ?? '',
      [MON, TUE, WED].map((on) =>
        told(on ?? '', { homeProgramId: 'before', exercises: [toldOf('glute-bridge')] }),
      ),
      null,
    ],
    [
      'often enough by days of the program before that name it',
      2,
      THU ?? '',
      [MON, WED].map((on) => told(on ?? '', { homeProgramId: 'before', exercises: [toldOf('pelvic-tilt')] })),
      'enough',
    ],
    ['today still, when it was ticked today', 3, MON ?? '', [told(MON ?? '')], null],
    ['what a day in part did not do', 1, WED ?? '', [told(MON ?? '', { done: 'some' })], null],
    [
      'not what a day in part did do',
      1,
      WED ?? '',
      [told(MON ?? '', { done: 'some', exercises: [toldOf('pelvic-tilt')] })],
      'enough',
    ],
  ])('is %s', (_, daysPerWeek, on, checkIns, notToday) => {
    expect(lineOn(dosed({ daysPerWeek }), on, checkIns)?.notToday).toBe(notToday)
  })

  it.each([1, 2, 3, 4, 5, 6])(
    'comes to %i days in a week for somebody who does what is due',
    (daysPerWeek) => {
      const line = dosed({ daysPerWeek })
      const done: PatientCheckIn[] = []
      for (let date = 23; date <= 29; date += 1)
        if ((lineOn(line, `2026-11-${date}`, done)?.times ?? 0) > 0) done.push(told(`2026-11-${date}`))
      expect(done).toHaveLength(daysPerWeek)
    },
  )

  it('brings back what was at rest while the rest of the program went on', () => {
    const program = [
      dosed({ daysPerWeek: 7 }),
      dosed({ daysPerWeek: 3 }, { id: BRIDGE.id, exercise: BRIDGE.exercise }),
    ]
    const checkIns: PatientCheckIn[] = []
    const week = Array.from({ length: 7 }, (_, index) => {
      const on = `2026-11-${23 + index}`
      const lines = todaySession(program, checkIns, day(on), 'program')
      // The phone names what it asked for, and nothing else.
      const asked = lines.filter(({ times }) => times > 0).map(({ prescription }) => prescription.exercise)
      checkIns.push(told(on, { exercises: asked.map((exercise) => toldOf(exercise)) }))
      return lines[1]?.notToday
    })
    expect(week).toEqual([null, 'rest', null, 'rest', null, 'enough', 'enough'])
  })
})
