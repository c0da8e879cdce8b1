import { describe, expect, it } from 'vitest'
import { day } from '../testing'
import { told, toldOf } from './testing'
import { withTold } from './told'

describe('What a device told', () => {
  const YESTERDAY = told('2026-11-26', { painBefore: 4, exercises: [toldOf('pelvic-tilt')] })

  it('adds the next morning to the day, and leaves the rest as it was', () => {
    const said = { homeProgramId: 'program', day: day('2026-11-26'), painNextDay: 2 }
    expect(withTold([YESTERDAY], said)).toEqual([{ ...YESTERDAY, painNextDay: 2 }])
  })

  it('replaces what is said again, exercise by exercise', () => {
    const [day1] = withTold([YESTERDAY], {
      homeProgramId: 'program',
      day: day('2026-11-26'),
      painBefore: 0,
      exercises: [toldOf('glute-bridge'), toldOf('pelvic-tilt', { painDuring: 7 })],
    })
    expect(day1?.painBefore).toBe(0)
    expect(day1?.exercises).toEqual([toldOf('glute-bridge'), toldOf('pelvic-tilt', { painDuring: 7 })])
  })

  it('adds a new day in its place', () => {
    const all = withTold([YESTERDAY, told('2026-11-28')], {
      homeProgramId: 'program',
      day: day('2026-11-27'),
      done: 'some',
    })
    expect(all.map((one) => one.day)).toEqual(['2026-11-26', '2026-11-27', '2026-11-28'])
  })

  it('adds a day that was never finished to what another device told of it', () => {
    const left = {
      homeProgramId: 'program',
      day: day('2026-11-26'),
      isUnfinished: true,
      done: 'some',
    } as const
    const [day1] = withTold([YESTERDAY], { ...left, note: 'Stiff', exercises: [toldOf('glute-bridge')] })
    expect(day1).toEqual({
      ...YESTERDAY,
      note: 'Stiff',
      exercises: [toldOf('pelvic-tilt'), toldOf('glute-bridge')],
    })
    expect(withTold([], left)).toMatchObject([{ day: '2026-11-26', done: 'some' }])
  })

  it('has the patient’s own number stand once they finished the day, and not one that was only left', () => {
    const said = { homeProgramId: 'program', day: day('2026-11-26'), isUnfinished: true, painBefore: 6 }
    expect(withTold([YESTERDAY], { ...said, isFinished: true })).toEqual([{ ...YESTERDAY, painBefore: 6 }])
    expect(withTold([YESTERDAY], said)).toEqual([YESTERDAY])
  })
})
