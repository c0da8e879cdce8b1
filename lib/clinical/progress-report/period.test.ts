import { describe, expect, it } from 'vitest'
import { day } from '../testing'
import { periodProblems, wholeEpisode } from './period'

const today = day('2026-03-30')
const open = { openedOn: day('2026-03-02'), dischargedOn: null }
const ended = { openedOn: day('2026-03-02'), dischargedOn: day('2026-03-20') }

describe('The days a report tells of', () => {
  it.each([
    [open, '2026-03-02', '2026-03-30', {}],
    [open, '2026-03-30', '2026-03-30', {}],
    [open, '2026-03-01', '2026-03-30', { from: [expect.stringMatching(/started on 2 March 2026/)] }],
    [open, '2026-03-02', '2026-03-31', { until: ['This day has not come yet.'] }],
    [open, '2026-03-20', '2026-03-19', { until: [expect.stringMatching(/before its first/)] }],
    [ended, '2026-03-02', '2026-03-21', { until: [expect.stringMatching(/ended on 20 March 2026/)] }],
  ])('%#: %j from %s to %s', (episode, from, to, problems) => {
    expect(periodProblems({ from: day(from), to: day(to) }, episode, today)).toEqual(problems)
  })

  it('are the whole episode unless others are asked for', () => {
    expect(wholeEpisode(open, today)).toEqual({ from: '2026-03-02', to: today })
    expect(wholeEpisode(ended, today)).toEqual({ from: '2026-03-02', to: '2026-03-20' })
  })
})
