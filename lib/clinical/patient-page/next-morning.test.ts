import { describe, expect, it } from 'vitest'
import { day } from '../testing'
import { nextMorningOf } from './next-morning'
import type { PatientCheckIn } from './page'
import { told } from './testing'

const TODAY = '2026-11-27'

describe('The morning after', () => {
  it.each<[string, PatientCheckIn[], string | null]>([
    ['yesterday', [told('2026-11-25'), told('2026-11-26')], '2026-11-26'],
    ['the day before, where yesterday had no session', [told('2026-11-25')], '2026-11-25'],
    [
      'the day before, where yesterday was a day off',
      [told('2026-11-25'), told('2026-11-26', { done: 'none' })],
      '2026-11-25',
    ],
    ['a part of the session too', [told('2026-11-26', { done: 'some' })], '2026-11-26'],
    ['nothing longer ago', [told('2026-11-24')], null],
    ['nothing that was answered', [told('2026-11-26', { painNextDay: 0 })], null],
    [
      'no older day once the last was answered',
      [told('2026-11-25'), told('2026-11-26', { painNextDay: 3 })],
      null,
    ],
    ['nothing of today', [told(TODAY)], null],
    ['the last day, in whatever order they come', [told('2026-11-26'), told('2026-11-25')], '2026-11-26'],
    ['nothing before there was anything', [], null],
  ])('is asked about %s', (_, checkIns, asked) => {
    expect(nextMorningOf(checkIns, day(TODAY))?.day ?? null).toBe(asked)
  })

  it('is asked over the end of a year', () => {
    expect(nextMorningOf([told('2026-12-31')], day('2027-01-01'))?.day).toBe('2026-12-31')
  })
})
