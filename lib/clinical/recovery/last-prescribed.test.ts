import { describe, expect, it } from 'vitest'
import { defaultPrescription } from '../default-prescription'
import { day } from '../testing'
import { lastPrescribed } from './last-prescribed'

const squat = (amount: number | null) => ({
  ...defaultPrescription('goblet-squat', 'a'),
  load: { class: 'light', amount, unit: amount === null ? null : 'kg' } as const,
})
const program = (issuedOn: string, amount: number | null) => ({
  issuedOn: day(issuedOn),
  prescriptions: [squat(amount)],
})
const ofTwo = (issuedOn: string, a: number, b: number) => ({
  issuedOn: day(issuedOn),
  prescriptions: [squat(a), { ...squat(b), id: 'b' }],
})
const today = day('2026-03-20')

describe('How an exercise stood last', () => {
  it.each([
    [
      'in the newest program',
      [program('2026-03-01', 10), program('2026-03-10', 12)],
      { amount: 12, unit: 'kg' },
      1,
    ],
    [
      'whatever the order they are read in',
      [program('2026-03-10', 12), program('2026-03-01', 10)],
      { amount: 12, unit: 'kg' },
      1,
    ],
    [
      'not in one issued today, which nobody trained with',
      [program('2026-03-05', 10), program('2026-03-20', 20)],
      { amount: 10, unit: 'kg' },
      2,
    ],
    ['without a figure', [program('2026-03-10', null)], null, 1],
    ['a few days ago, which is judged as a week', [program('2026-03-18', 12)], { amount: 12, unit: 'kg' }, 1],
  ])('%s', (_says, programs, load, weeksAgo) => {
    expect(lastPrescribed(programs, today)['goblet-squat']).toMatchObject({ load, weeksAgo })
  })
  it('with what it stood on before the flare that is going on, which a program of that day is reduced for', () => {
    const programs = [program('2026-03-01', 40), program('2026-03-05', 50), program('2026-03-10', 37.5)]
    const stood = (flareOn?: string) =>
      lastPrescribed(programs, today, flareOn === undefined ? undefined : day(flareOn))['goblet-squat']
    expect(stood('2026-03-10')).toMatchObject({
      load: { amount: 37.5, unit: 'kg' },
      beforeFlare: { amount: 50, unit: 'kg' },
    })
    expect(stood('2026-02-20')?.beforeFlare).toBeNull()
    expect(stood()).not.toHaveProperty('beforeFlare')
  })
  it('line by line where it stands on several, told by the heaviest', () => {
    const issued = ofTwo('2026-03-10', 45, 60)
    const stood = lastPrescribed([program('2026-03-01', 80), issued], today)['goblet-squat']
    expect(stood).toMatchObject({
      load: { amount: 60 },
      lines: [
        { id: 'b', load: { amount: 60 } },
        { id: 'a', load: { amount: 45 } },
      ],
    })
    expect(lastPrescribed([issued, program('2026-03-12', 50)], today)['goblet-squat']).not.toHaveProperty(
      'lines',
    )
  })
  it('and each line before the flare', () => {
    const programs = [ofTwo('2026-03-05', 60, 45), ofTwo('2026-03-10', 45, 35)]
    expect(lastPrescribed(programs, today, day('2026-03-10'))['goblet-squat']?.lines).toMatchObject([
      { load: { amount: 45 }, beforeFlare: { amount: 60 } },
      { load: { amount: 35 }, beforeFlare: { amount: 45 } },
    ])
  })
  it('is unknown before the first program', () => expect(lastPrescribed([], today)).toEqual({}))
})
