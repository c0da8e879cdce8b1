import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate } from './calendar-date'
import { parseNextVisit } from './next-visit'

describe('The next visit', () => {
  const today = '2026-11-23' as CalendarDate

  it.each([
    ['', null],
    ['  ', null],
    ['2026-11-23', '2026-11-23'],
    [' 2026-12-01 ', '2026-12-01'],
    [addDays(today, 366), addDays(today, 366)],
  ])('may be %j', (typed, day) => expect(parseNextVisit(typed, today)).toEqual({ day }))

  it.each([
    ['2026-11-22', /before today/],
    ['1999-12-01', /before today/],
    [addDays(today, 367), /more than a year away/],
    ['2026-02-30', /no day of the calendar/],
    ['soon', /no day of the calendar/],
  ])('may not be %j, and it is said why', (typed, problem) =>
    expect(parseNextVisit(typed, today)).toEqual({ problem: expect.stringMatching(problem) }),
  )
})
