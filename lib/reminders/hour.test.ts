import { expect, it } from 'vitest'
import { isReminderTime } from './hour'

it.each([
  ['UTC', '2026-03-20T08:59:59Z', false],
  ['UTC', '2026-03-20T09:00:00Z', true],
  ['UTC', '2026-03-20T23:59:59Z', true],
  ['UTC', '2026-03-20T00:00:00Z', false],
  ['America/New_York', '2026-03-20T12:59:00Z', false],
  ['America/New_York', '2026-03-20T13:00:00Z', true],
  // In winter an hour later by Greenwich.
  ['America/New_York', '2026-01-20T13:00:00Z', false],
  ['Asia/Kolkata', '2026-03-20T03:30:00Z', true],
])('in %s at %s it is nine or later: %s', (timeZone, at, expected) => {
  expect(isReminderTime(new Date(at), timeZone)).toBe(expected)
})
