import { describe, expect, it } from 'vitest'
import { adherenceByWeek, type CheckInDay, overallAdherence } from './adherence'
import { addDays, type CalendarDate } from './calendar-date'

const start = '2026-03-02' as CalendarDate
const day = (offset: number): CalendarDate => addDays(start, offset)
const days = (offsets: readonly number[], done: CheckInDay['done']): CheckInDay[] =>
  offsets.map((offset) => ({ day: day(offset), done }))

describe('Adherence by week', () => {
  it('is empty before a home program is issued', () => {
    expect(adherenceByWeek([], days([0], 'all'), day(3))).toEqual([])
  })

  it('counts a full day as 1, part of a program as one half, and a day without a check-in as not done', () => {
    const [week] = adherenceByWeek(
      [{ issuedOn: start, daysPerWeek: 7 }],
      [...days([0, 1, 2], 'all'), ...days([3], 'some'), ...days([4], 'none')],
      day(6),
    )
    expect(week).toEqual({ from: day(0), to: day(6), planned: 7, recorded: 5, done: 3.5, share: 0.5 })
  })

  it('asks of the running week only the days that have passed', () => {
    const weeks = adherenceByWeek([{ issuedOn: start, daysPerWeek: 7 }], days([0, 1, 7], 'all'), day(8))
    expect(weeks.map((week) => [week.planned, week.share])).toEqual([
      [7, 2 / 7],
      [2, 0.5],
    ])
  })

  it('never goes above one when more days are done than asked for', () => {
    const [week] = adherenceByWeek(
      [{ issuedOn: start, daysPerWeek: 3 }],
      days([0, 1, 2, 3, 4], 'all'),
      day(6),
    )
    expect(week?.share).toBe(1)
  })

  it('follows the program that was in force on each day', () => {
    const programs = [
      { issuedOn: start, daysPerWeek: 7 },
      { issuedOn: day(7), daysPerWeek: 3 },
    ]
    expect(adherenceByWeek(programs, [], day(13)).map((week) => week.planned)).toEqual([7, 3])
  })

  it.each([
    ['all of it before the program was replaced, and then a note alone', ['all', 'none'], 1],
    ['all of it under the new program', ['none', 'all'], 1],
    ['a part of both', ['some', 'some'], 0.5],
    ['a part, and then a note alone', ['some', 'none'], 0.5],
  ] as const)('counts of two check-ins on one day the one with more done: %s', (_, told, done) => {
    const twice = told.flatMap((one) => days([0], one))
    expect(adherenceByWeek([{ issuedOn: start, daysPerWeek: 7 }], twice, day(0))[0]?.done).toBe(done)
  })

  it('adds up over weeks without letting a busy week hide an empty one', () => {
    const weeks = adherenceByWeek(
      [{ issuedOn: start, daysPerWeek: 3 }],
      days([0, 1, 2, 3, 4, 5], 'all'),
      day(13),
    )
    expect(overallAdherence(weeks)).toBe(0.5)
    expect(overallAdherence([])).toBeNull()
  })
})
