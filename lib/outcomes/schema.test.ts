import { describe, expect, it } from 'vitest'
import { fieldErrorsOf } from '@/lib/form-state'
import { scoresInput } from './schema'

const read = (form: Record<string, string>) => {
  const parsed = scoresInput.safeParse({ measuredOn: '2026-03-09', ...form })
  return parsed.success ? parsed.data.results : fieldErrorsOf(parsed.error)
}

describe('A form of scores', () => {
  it('reads each measure that was asked, and only those', () => {
    expect(read({ painNow: '4', painWorst: '7' })).toEqual([
      { measure: 'nprs', now: 4, average: null, worst: 7 },
    ])
    expect(read({ globalChange: '-3' })).toEqual([{ measure: 'groc', change: -3 }])
    expect(
      read({ 'activity-1': ' Bending ', 'rating-1': '4', 'activity-3': 'Sitting', 'rating-3': '0' }),
    ).toEqual([
      {
        measure: 'activities',
        activities: [
          { name: 'Bending', rating: 4 },
          { name: 'Sitting', rating: 0 },
        ],
      },
    ])
  })

  it('reads no activities when the names of the last time were left as they are', () => {
    expect(read({ painNow: '4', 'activity-1': 'Bending', 'offered-1': 'Bending', 'rating-1': '' })).toEqual([
      { measure: 'nprs', now: 4, average: null, worst: null },
    ])
  })

  it.each<readonly [string, Record<string, string>, string]>([
    ['nothing at all', {}, 'painNow'],
    ['a worst pain without pain now', { painWorst: '7' }, 'painNow'],
    ['pain of 11', { painNow: '11' }, 'painNow'],
    ['a rating without a name', { painNow: '4', 'rating-2': '5' }, 'activity-2'],
    [
      'an activity named twice',
      { 'activity-1': 'Bending', 'rating-1': '4', 'activity-2': 'bending', 'rating-2': '5' },
      'activity-2',
    ],
    [
      'half a list',
      {
        'activity-1': 'Bending',
        'rating-1': '4',
        'offered-1': 'Bending',
        'activity-2': 'Sitting',
        'offered-2': 'Sitting',
      },
      'rating-2',
    ],
    [
      'another name that is not rated',
      { painNow: '4', 'activity-1': 'Running', 'offered-1': 'Bending' },
      'rating-1',
    ],
    ['a name of 81 characters', { 'activity-1': 'x'.repeat(81), 'rating-1': '4' }, 'activity-1'],
    ['a rating of 11', { 'activity-1': 'Bending', 'rating-1': '11' }, 'rating-1'],
    ['a change of 8', { globalChange: '8' }, 'globalChange'],
    ['a change of many', { globalChange: 'lots' }, 'globalChange'],
    ['no day', { painNow: '4', measuredOn: '' }, 'measuredOn'],
  ])('refuses %s', (_says, form, field) => expect(Object.keys(read(form))).toContain(field))
})
