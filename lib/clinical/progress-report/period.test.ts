import { describe, expect, it } from 'vitest'
import { day } from '../testing'
import { episodeDays, periodAsked, periodProblems, wholeEpisode } from './period'

const today = day('2026-03-30')
const open = { startedOn: day('2026-03-02'), dischargedOn: null }
const ended = { startedOn: day('2026-03-02'), dischargedOn: day('2026-03-20') }

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

  it.each([
    ['nothing', [], [], '2026-03-02'],
    ['an assessment on paper of the week before', ['2026-02-25', '2026-03-02'], [], '2026-02-25'],
    ['a score of the week before', ['2026-03-02'], ['2026-03-30', '2026-02-24'], '2026-02-24'],
    ['only what came later', ['2026-03-09'], ['2026-03-05'], '2026-03-02'],
  ])('start with the first finding or score, or with the opening: %s', (_says, found, scored, startedOn) => {
    const records = {
      assessments: found.map((on) => ({ assessedOn: day(on) })),
      scores: scored.map((on) => ({ measuredOn: day(on) })),
    }
    const days = episodeDays({ openedOn: day('2026-03-02'), dischargedOn: null }, records)
    expect(days).toEqual({ startedOn, dischargedOn: null })
    expect(periodProblems({ from: day(startedOn), to: today }, days, today)).toEqual({})
  })

  it.each([
    ['2026-03-10', '2026-03-20', { from: '2026-03-10', to: '2026-03-20' }],
    ['2026-03-10', null, { from: '2026-03-10', to: today }],
    ['2026-03-01', '2026-03-20', { from: '2026-03-02', to: today }],
    [null, null, { from: '2026-03-02', to: today }],
  ])('are those of the address where a report can tell of them: %s to %s', (from, to, period) => {
    const asked = { from: from ? day(from) : null, to: to ? day(to) : null }
    expect(periodAsked(asked, open, today)).toEqual(period)
  })
})
