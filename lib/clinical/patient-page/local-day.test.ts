import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar-date'
import { localDay } from './local-day'

const HOUR = 3_600_000
const EVERY_HOURS = 5

describe('The patient’s day', () => {
  it.each([
    ['2026-11-27T02:00:00Z', 'America/Los_Angeles', '2026-11-26'],
    ['2026-11-27T02:00:00Z', 'Europe/Madrid', '2026-11-27'],
    ['2026-11-27T12:00:00Z', 'Pacific/Kiritimati', '2026-11-28'],
    ['2026-12-31T23:30:00Z', 'Asia/Kolkata', '2027-01-01'],
    // The hour that does not exist, and the one that comes twice.
    ['2026-03-08T09:59:00Z', 'America/Los_Angeles', '2026-03-08'],
    ['2026-03-08T10:00:00Z', 'America/Los_Angeles', '2026-03-08'],
    ['2026-11-01T08:30:00Z', 'America/Los_Angeles', '2026-11-01'],
    ['2026-11-01T09:30:00Z', 'America/Los_Angeles', '2026-11-01'],
    // Midnight itself does not exist on this day in Chile.
    ['2026-09-06T03:59:00Z', 'America/Santiago', '2026-09-05'],
    ['2026-09-06T04:00:00Z', 'America/Santiago', '2026-09-06'],
  ])('at %s in %s it is %s', (moment, timeZone, day) => {
    expect(localDay(Date.parse(moment), timeZone)).toBe(day)
  })

  it.each(['America/New_York', 'Europe/Madrid', 'America/Santiago', 'Australia/Lord_Howe'])(
    'comes after the day before, through every night of a year: %s',
    (timeZone) => {
      const start = Date.parse('2026-01-01T00:00:00Z')
      let last = localDay(start, timeZone)
      for (let hour = 1; hour < 366 * 24; hour += EVERY_HOURS) {
        const day = localDay(start + hour * HOUR, timeZone)
        expect([last, addDays(last, 1)]).toContain(day)
        last = day
      }
    },
  )
})
