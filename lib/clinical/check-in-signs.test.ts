import { describe, expect, it } from 'vitest'
import { noBetter, workoutFlares } from './check-in-signs'
import type { LoggedDay } from './recovery/evidence'
import { day, loggedDay, session } from './testing'

const TODAY = day('2026-03-16')

/** One day of March for each line: the day of the month and 'before/during/next morning'. */
const march = (...lines: readonly string[]): LoggedDay[] =>
  lines.map((line) => {
    const [date = '', pains = ''] = line.split(' ')
    return loggedDay(`2026-03-${date.padStart(2, '0')}`, pains)
  })

/** Pain before training from 1 March on, a day for each; a dash where nothing was logged. */
const before = (pains: string): LoggedDay[] =>
  pains
    .split(' ')
    .flatMap((pain, index) =>
      pain === '-' ? [] : [loggedDay(`2026-03-${String(index + 1).padStart(2, '0')}`, `${pain}/-/-`)],
    )

describe('A flare after training', () => {
  it.each([
    { says: 'worse by 2 the next morning', log: march('10 2/2/4'), flares: ['2026-03-10'] },
    { says: 'worse by 1', log: march('10 2/2/3'), flares: [] },
    { says: 'worse during and settled by morning', log: march('10 2/6/2'), flares: [] },
    { says: 'the next morning not told', log: march('10 2/6/-'), flares: [] },
    { says: 'the pain before not told', log: march('10 -/6/6'), flares: [] },
    { says: 'two days apart are one flare', log: march('8 2/2/4', '10 2/2/4'), flares: ['2026-03-08'] },
    {
      says: 'three days apart are two',
      log: march('7 2/2/4', '10 2/2/4'),
      flares: ['2026-03-07', '2026-03-10'],
    },
    {
      says: 'a long one, then another',
      log: march('1 2/2/4', '3 2/2/4', '5 2/2/4'),
      flares: ['2026-03-01', '2026-03-05'],
    },
    { says: 'today has no next morning yet', log: march('16 2/2/4'), flares: [] },
    { says: 'yesterday has', log: march('15 2/2/4'), flares: ['2026-03-15'] },
  ])('$says', ({ log, flares }) => {
    expect(workoutFlares(log, TODAY)).toEqual(flares)
    expect(workoutFlares(log.toReversed(), TODAY)).toEqual(flares)
  })

  it('counts for eight weeks', () => {
    const log = [loggedDay('2026-01-19', '2/2/4'), loggedDay('2026-01-20', '2/2/4')]
    expect(workoutFlares(log.slice(0, 1), TODAY)).toEqual([])
    expect(workoutFlares(log.slice(1), TODAY)).toEqual(['2026-01-20'])
  })

  it('is no flare after training on a day without any', () => {
    expect(workoutFlares([{ ...loggedDay('2026-03-10', '2/2/6'), done: 'none' }], TODAY)).toEqual([])
  })

  it('is one after an exercise that was tried and given up', () => {
    const given = session('2026-03-10', 'bird-dog', '2/7/6', { done: false })
    expect(workoutFlares([{ ...loggedDay('2026-03-10', '-/-/-', [given]), done: 'none' }], TODAY)).toEqual([
      '2026-03-10',
    ])
  })

  it('is read from single exercises where the day says nothing', () => {
    const exercises = [
      session('2026-03-10', 'bird-dog', '2/2/1'),
      session('2026-03-10', 'goblet-squat', '2/4/4'),
    ]
    expect(workoutFlares([loggedDay('2026-03-10', '-/-/-', exercises)], TODAY)).toEqual(['2026-03-10'])
    expect(workoutFlares([loggedDay('2026-03-10', '2/2/2', exercises)], TODAY)).toEqual([])
  })
})

describe('A log without improvement', () => {
  it.each([
    { says: 'the same for a week', pains: '5 5 5 5 5 5 5 5', since: '2026-03-08' },
    { says: 'the same for longer', pains: '5 5 5 5 5 5 5 5 5 5 5', since: '2026-03-08' },
    { says: 'worse', pains: '4 4 4 5 5 6 6 6', since: '2026-03-08' },
    { says: 'better for a while and back', pains: '5 5 5 5 3 3 3 3 5 5 5', since: '2026-03-11' },
    { says: 'six days told over a week', pains: '5 5 5 - - - 5 5 5', since: '2026-03-09' },
  ])('$says', ({ pains, since }) => {
    expect(noBetter(before(pains), TODAY)?.since).toBe(since)
  })

  it.each([
    { says: 'a little lower than at first', pains: '5 5 5 5 5 5 4 5 5' },
    { says: 'the same, and low', pains: '2 3 3 3 3 2 3 3 2' },
    { says: 'six days are not a week', pains: '5 5 5 5 5 5 5' },
    { says: 'too few days told', pains: '5 5 - - - - - - 5 5 5' },
    { says: 'nothing told', pains: '-' },
  ])('is not shown by pain that is $says', ({ pains }) => {
    expect(noBetter(before(pains), TODAY)).toBeUndefined()
  })

  it('is shown from pain 3 on, with the pain at first and lately', () => {
    expect(noBetter(before('3 3 3 3 3 3 3 3 4'), TODAY)).toEqual({
      since: '2026-03-08',
      atFirst: 3,
      lately: 10 / 3,
    })
  })

  it('stands when the log falls silent', () => {
    expect(noBetter(before('5 5 5 5 5 5 5 5'), day('2026-05-01'))).toBeDefined()
  })

  it('does not read days that have not come', () => {
    expect(noBetter(before('5 5 5 5 5 5 5 5'), day('2026-03-07'))).toBeUndefined()
  })
})
