import { describe, expect, it } from 'vitest'
import type { CheckInDay } from './adherence'
import { addDays } from './calendar-date'
import { recentAdherence } from './recent-adherence'
import { day } from './testing'

const today = day('2026-03-20')
const daily = (ago: number) => ({ issuedOn: addDays(today, -ago), daysPerWeek: 7 })
const done = (...ago: readonly number[]): CheckInDay[] =>
  ago.map((days) => ({ day: addDays(today, -days), done: 'all' }))

describe('Adherence of the last two weeks', () => {
  it('is unknown without a home program, and with one that starts tomorrow', () => {
    expect(recentAdherence([], done(0), today)).toBeNull()
    expect(recentAdherence([daily(-1)], [], today)).toBeNull()
  })

  it('counts fourteen days of a program that is older, today among them', () => {
    expect(recentAdherence([daily(60)], done(0, 1, 2, 3, 4, 5, 13), today)).toBe(0.5)
    expect(recentAdherence([daily(60)], done(14, 15, 16), today)).toBe(0)
  })

  it('asks of a new program only the days since it was issued', () => {
    expect(recentAdherence([daily(3)], done(0, 1), today)).toBe(0.5)
  })
})
