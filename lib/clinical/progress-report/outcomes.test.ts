import { describe, expect, it } from 'vitest'
import type { OutcomeAnswers } from '../outcomes/measure'
import { day } from '../testing'
import { type DatedAnswers, outcomeSection, sourcesOf } from './outcomes'

const period = { from: day('2026-03-02'), to: day('2026-03-30') }

const result = (on: string, answers: OutcomeAnswers): DatedAnswers => ({
  measure: answers.measure,
  measuredOn: day(on),
  answers,
})
const pain = (on: string, now: number) => result(on, { measure: 'nprs', now, average: null, worst: null })
const change = (on: string, by: number) => result(on, { measure: 'groc', change: by })
const rated = (on: string, ratings: Readonly<Record<string, number>>) =>
  result(on, {
    measure: 'activities',
    activities: Object.entries(ratings).map(([name, rating]) => ({ name, rating })),
  })

const only = (scores: readonly DatedAnswers[]) => {
  const [measure, ...others] = outcomeSection(scores, period).measures
  expect(others).toEqual([])
  if (!measure) throw new Error('No measure is told')
  return measure
}

describe('A measure', () => {
  it.each<[string, readonly DatedAnswers[], RegExp]>([
    [
      'better',
      [pain('2026-03-02', 6), pain('2026-03-20', 3)],
      /^Pain, 0 to 10: better, by enough to matter$/,
    ],
    ['worse', [pain('2026-03-02', 3), pain('2026-03-20', 6)], /: worse, by enough to matter$/],
    [
      'under the threshold',
      [pain('2026-03-02', 6), pain('2026-03-20', 5)],
      /: a change under the threshold$/,
    ],
    ['the same', [pain('2026-03-02', 6), pain('2026-03-20', 6)], /: no change$/],
    ['a single result', [pain('2026-03-02', 6)], /^Pain, 0 to 10$/],
    ['global change alone', [change('2026-03-20', 5)], /^Global change: better, by enough to matter$/],
  ])('is headed by what its change means: %s', (_says, scores, words) => {
    expect(only(scores).name).toMatch(words)
  })

  it('gives the numbers, the days, and the change that matters with its source', () => {
    const { sentence, threshold } = only([
      pain('2026-03-02', 6),
      pain('2026-03-10', 5),
      pain('2026-03-20', 3),
    ])
    expect(sentence).toMatch(/Pain fell from 6 to 3: 3 points, 50 %/)
    expect(sentence).toMatch(/Three results, 2 March to 20 March 2026\.$/)
    expect(threshold).toMatch(/Childs 2005.*Ostelo 2008/)
  })

  it('tells no course from two results, and no change from one', () => {
    expect(only([pain('2026-03-02', 6), pain('2026-03-20', 3)]).sentence).toMatch(
      /Two results, .*: two points tell a change, not a course\.$/,
    )
    const { sentence, points, threshold } = only([pain('2026-03-02', 6)])
    expect(sentence).toMatch(/^6: a second result on another day tells the change\./)
    expect([points, threshold]).toEqual([[], ''])
  })

  it('names each activity that was rated both times', () => {
    const { sentence } = only([
      rated('2026-03-02', { Lifting: 2, Sitting: 4 }),
      rated('2026-03-20', { Lifting: 6, Sitting: 8, Running: 1 }),
    ])
    expect(sentence).toMatch(/Lifting: 2 to 6; Sitting: 4 to 8\./)
    expect(sentence).toMatch(/Of 3 activities, 2 were rated both times/)
  })

  it('draws only the mean of what is compared', () => {
    const { points } = only([
      rated('2026-03-02', { Lifting: 2, Sitting: 4 }),
      rated('2026-03-10', { Sitting: 10 }),
      rated('2026-03-20', { Lifting: 6, Sitting: 8, Running: 1 }),
    ])
    expect(points.map(({ value }) => value)).toEqual([3, 7])
  })

  it('draws nothing where other activities were rated', () => {
    const { points, sentence } = only([rated('2026-03-02', { A: 2 }), rated('2026-03-20', { B: 6 })])
    expect(points).toEqual([])
    expect(sentence).toMatch(/cannot be compared/)
  })
})

describe('The change that matters', () => {
  it.each<[string, readonly DatedAnswers[], readonly (readonly [number, number, string])[]]>([
    [
      'two points where that is more than 30 %',
      [pain('2026-03-02', 5), pain('2026-03-20', 4)],
      [
        [0, 3, 'better'],
        [7, 10, 'worse'],
      ],
    ],
    [
      '30 % where that is more than two points',
      [pain('2026-03-02', 10), pain('2026-03-20', 4)],
      [[0, 7, 'better']],
    ],
    ['nothing below the scale', [pain('2026-03-02', 1), pain('2026-03-20', 0)], [[3, 10, 'worse']]],
    [
      'five points of global change both ways',
      [change('2026-03-20', 0)],
      [
        [-7, -5, 'worse'],
        [5, 7, 'better'],
      ],
    ],
    [
      'two points of the mean of activities',
      [rated('2026-03-02', { A: 4 }), rated('2026-03-20', { A: 5 })],
      [
        [0, 2, 'worse'],
        [6, 10, 'better'],
      ],
    ],
  ])('is shaded: %s', (_says, scores, bands) => {
    expect(only(scores).bands.map(({ from, to, text }) => [from, to, text])).toEqual(bands)
  })

  it.each([
    [6, 3],
    [3, 5],
    [10, 7],
    [10, 8],
    [1, 3],
    [7, 5],
  ])('is shaded where the words say so: from %i to %i', (first, last) => {
    const { name, bands } = only([pain('2026-03-02', first), pain('2026-03-20', last)])
    const inside = bands.some(({ from, to }) => last >= from && last <= to)
    expect(inside).toBe(/by enough to matter/.test(name))
  })
})

describe('All measures', () => {
  it('are told pain first, and only from the period', () => {
    const section = outcomeSection(
      [change('2026-03-20', 3), rated('2026-03-20', { A: 4 }), pain('2026-02-01', 9), pain('2026-03-20', 4)],
      period,
    )
    expect(section.measures.map(({ name }) => name.split(':')[0])).toEqual([
      'Pain, 0 to 10',
      'The patient’s own activities',
      'Global change',
    ])
    expect(section.measures[0]?.sentence).toMatch(/One result/)
  })

  it('take the last record of a day', () => {
    const scores = [pain('2026-03-02', 6), pain('2026-03-20', 9), pain('2026-03-20', 3)]
    expect(only(scores).sentence).toMatch(/from 6 to 3/)
  })

  it('say that there are none, and name no source for what is not told', () => {
    expect(outcomeSection([], period)).toMatchObject({ text: 'None was taken in this period.', measures: [] })
    expect(sourcesOf([pain('2026-03-20', 4)], period)).toBe('')
    expect(sourcesOf([change('2026-03-20', 4)], period)).toMatch(/Kamper, Maher/)
  })
})
