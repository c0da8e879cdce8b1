import { expect, it } from 'vitest'
import { standingResults } from './standing-results'

it('Of one day and measure the last record stands', () => {
  const results = [
    { id: 'mistyped', measure: 'nprs', measuredOn: '2026-03-02' },
    { id: 'another measure', measure: 'groc', measuredOn: '2026-03-02' },
    { id: 'corrected', measure: 'nprs', measuredOn: '2026-03-02' },
    { id: 'another day', measure: 'nprs', measuredOn: '2026-03-09' },
  ] as const
  expect(standingResults(results).map(({ id }) => id)).toEqual([
    'another measure',
    'corrected',
    'another day',
  ])
  expect(standingResults([])).toEqual([])
})
