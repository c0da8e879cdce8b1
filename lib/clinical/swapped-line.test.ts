import { describe, expect, it } from 'vitest'
import { defaultPrescription } from './default-prescription'
import { exerciseOf, type ExerciseSlug } from './catalog'
import { swappedLine } from './swapped-line'

const often = { sessionsPerDay: 2, daysPerWeek: 3 }

const from = (exercise: ExerciseSlug, change: object = {}) => {
  const line = defaultPrescription(exercise, 'a')
  return { ...line, dosage: { ...line.dosage, ...often, ...change } }
}

describe('A swap', () => {
  it('keeps the whole dosage where both are counted in repetitions', () => {
    const line = from('glute-bridge', { sets: 4, reps: 7 })
    expect(swappedLine(line, 'clamshell').dosage).toEqual(line.dosage)
  })

  it('keeps the way where both are carried', () => {
    const line = from('suitcase-carry', { sets: 4, tempo: 'walk 40 m' })
    expect(swappedLine(line, 'farmers-carry').dosage).toEqual(line.dosage)
  })

  it.each<[string, ExerciseSlug, ExerciseSlug]>([
    ['repetitions for minutes', 'glute-bridge', 'walking'],
    ['minutes for repetitions', 'walking', 'glute-bridge'],
    ['repetitions for a long hold', 'glute-bridge', 'half-kneeling-hip-flexor-stretch'],
    ['a way to carry for short holds', 'suitcase-carry', 'side-plank'],
    ['repetitions for a way to carry', 'pallof-press', 'suitcase-carry'],
    ['half a minute each time for repetitions', 'jump-rope', 'glute-bridge'],
    ['a way to carry for half a minute each time', 'suitcase-carry', 'jump-rope'],
  ])('takes the new amounts and keeps how often: %s', (_says, old, other) => {
    expect(swappedLine(from(old), other).dosage).toEqual({ ...exerciseOf(other).dosage, ...often })
  })

  it('keeps id, note, group and days, and carries no weight to another movement', () => {
    const line = {
      ...from('back-squat'),
      note: 'Slowly.',
      group: 'Gym day',
      weekdays: ['mon', 'wed', 'fri'] as const,
      load: { class: 'heavy', amount: 100, unit: 'kg' } as const,
    }
    expect(swappedLine(line, 'glute-bridge')).toMatchObject({
      id: 'a',
      exercise: 'glute-bridge',
      note: 'Slowly.',
      group: 'Gym day',
      weekdays: ['mon', 'wed', 'fri'],
      load: { class: 'none', amount: null, unit: null },
    })
  })
})
