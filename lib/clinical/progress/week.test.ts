import { describe, expect, it } from 'vitest'
import { dayAt } from '../calendar-date'
import { addDays, daysBetween } from '../calendar-date'
import { day } from '../testing'
import { mondayOf, weekdayOf } from './week'

describe('The week of a day', () => {
  it.each([
    ['2026-03-02', 'mon', '2026-03-02'],
    ['2026-03-08', 'sun', '2026-03-02'],
    ['2024-02-29', 'thu', '2024-02-26'],
    ['2027-01-01', 'fri', '2026-12-28'],
    ['1969-12-31', 'wed', '1969-12-29'],
  ])('of %s begins on its Monday', (of, weekday, monday) => {
    expect([weekdayOf(day(of)), mondayOf(day(of))]).toEqual([weekday, monday])
  })
})

/** 23:30 at the patient's, as the moment it is: on nights when the clock changes and the nights around them. */
const LATE_EVENINGS = [
  ['America/New_York', 'the clock goes forward', '2026-03-08T04:30Z', '2026-03-07'],
  ['America/New_York', 'the clock went forward', '2026-03-09T03:30Z', '2026-03-08'],
  ['America/New_York', 'the clock goes back', '2026-11-01T03:30Z', '2026-10-31'],
  ['America/New_York', 'the clock went back', '2026-11-02T04:30Z', '2026-11-01'],
  ['Europe/Warsaw', 'the clock goes forward', '2026-03-28T22:30Z', '2026-03-28'],
  ['Europe/Warsaw', 'the clock went forward', '2026-03-29T21:30Z', '2026-03-29'],
  ['Europe/Warsaw', 'the clock goes back', '2026-10-24T21:30Z', '2026-10-24'],
  ['Europe/Warsaw', 'the clock went back', '2026-10-25T22:30Z', '2026-10-25'],
  // Samoa put its clock forward and back until 2021, and left out 30 December 2011.
  ['Pacific/Apia', 'the clock goes forward', '2020-09-26T10:30Z', '2020-09-26'],
  ['Pacific/Apia', 'the clock went forward', '2020-09-27T09:30Z', '2020-09-27'],
  ['Pacific/Apia', 'the clock goes back', '2021-04-03T09:30Z', '2021-04-03'],
  ['Pacific/Apia', 'the clock went back', '2021-04-04T10:30Z', '2021-04-04'],
  ['Pacific/Apia', 'the day before the one left out', '2011-12-30T09:30Z', '2011-12-29'],
  ['Pacific/Apia', 'the day after the one left out', '2011-12-31T09:30Z', '2011-12-31'],
] as const

describe('A check-in at half past eleven at night', () => {
  it.each(LATE_EVENINGS)('in %s, where %s, is of that day', (zone, _when, moment, of) => {
    expect(dayAt(new Date(moment), zone)).toBe(of)
  })

  it.each(LATE_EVENINGS)(
    'in %s, where %s, is of another day than at half past midnight',
    (zone, _when, moment) => {
      const late = new Date(moment)
      const today = dayAt(late, zone)
      const anHourOn = dayAt(new Date(late.getTime() + 3_600_000), zone)
      expect(anHourOn > today).toBe(true)
      // A calendar day is one day long in every arithmetic below the door, however many hours it had.
      expect(daysBetween(today, addDays(today, 1))).toBe(1)
    },
  )
})
