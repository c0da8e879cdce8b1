import { describe, expect, it } from 'vitest'
import { defaultPrescription } from './default-prescription'
import type { Dosage } from './dosage'
import { burdenInWords, planBurden } from './plan-burden'

const line = (dosage: Partial<Dosage>, side: 'both' | 'each' = 'both', id = 'a') => {
  const usual = defaultPrescription('glute-bridge', id)
  const plain = {
    sets: 1,
    reps: 10,
    holdSeconds: 0,
    sessionsPerDay: 1,
    restSeconds: 0,
    tempo: null,
    durationMinutes: null,
  }
  return { ...usual, side, dosage: { ...usual.dosage, ...plain, ...dosage } }
}

describe('What a plan asks of a day', () => {
  it.each([
    ['ten repetitions of three seconds', [line({ reps: 20 })], 1],
    ['holds count', [line({ reps: 10, holdSeconds: 9 })], 2],
    ['each side counts twice', [line({ reps: 20 }, 'each')], 2],
    ['rest between sets', [line({ sets: 3, reps: 10, restSeconds: 45 })], 3],
    [
      'bouts of half a minute',
      [line({ sets: 4, reps: 1, restSeconds: 60, tempo: '30 seconds each time' })],
      5,
    ],
    [
      'ways with a weight, each side',
      [line({ sets: 3, reps: 1, restSeconds: 60, tempo: 'walk 20 to 30 m' }, 'each')],
      5,
    ],
    [
      'a hold, whatever the tempo says',
      [line({ reps: 2, holdSeconds: 27, tempo: '5 minutes each time' })],
      1,
    ],
    ['twice a day', [line({ durationMinutes: 10, sessionsPerDay: 2 })], 20],
    ['nothing', [], 0],
  ])('%s', (_says, lines, minutes) => expect(planBurden(lines).minutesPerDay).toBe(minutes))

  it.each([
    [4, false],
    [5, true],
  ])('%i exercises are many: %s', (count, isLong) => {
    const lines = Array.from({ length: count }, (_, index) => line({}, 'both', String(index)))
    expect(planBurden(lines).isLong).toBe(isLong)
  })

  it('is said in words', () => {
    expect(burdenInWords(planBurden([line({ durationMinutes: 14 }), line({}, 'both', 'b')]))).toBe(
      'About 15 minutes a day, 2 exercises',
    )
    expect(burdenInWords(planBurden([line({ reps: 2 })]))).toBe('Under a minute a day, 1 exercise')
  })
})
