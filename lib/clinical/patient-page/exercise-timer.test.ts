import { assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CATALOG } from '../catalog'
import { defaultPrescription } from '../default-prescription'
import type { Prescription } from '../plan'
import { TILT } from '../testing-handout'
import { exerciseTimer, startOf, stepAt, type TimerStep } from './exercise-timer'

const line = (
  dosage: Partial<Prescription['dosage']>,
  side: Prescription['side'] = 'both',
): Prescription => ({
  ...TILT,
  side,
  dosage: {
    ...TILT.dosage,
    sets: 1,
    reps: 1,
    holdSeconds: 0,
    tempo: null,
    restSeconds: 0,
    durationMinutes: null,
    ...dosage,
  },
})
const stepsOf = (prescription: Prescription): TimerStep[] => {
  const steps = exerciseTimer(prescription)
  if (!steps) throw new Error('This exercise has no timer')
  return steps
}
/** 'move 2, hold 5 left' */
const told = (prescription: Prescription): string[] =>
  stepsOf(prescription).map(({ kind, seconds, side }) =>
    [kind, Math.round(seconds * 10) / 10, side].filter((part) => part !== null).join(' '),
  )

const whole = (min: number, max: number) => integer({ min, max })

describe('The timer of an exercise', () => {
  it('counts repetitions at their pace', () => {
    expect(told(line({ reps: 3 }))).toEqual(['ready 5', 'move 4.8', 'move 4.8', 'move 4.8'])
    expect(told(line({ tempo: '3 seconds down, pause for 1, 1 second up' }))).toEqual(['ready 5', 'move 5.8'])
  })

  it('holds as long as it says', () => {
    expect(told(line({ reps: 2, holdSeconds: 10 }))).toEqual([
      'ready 5',
      'move 2',
      'hold 10',
      'back 2.8',
      'move 2',
      'hold 10',
      'back 2.8',
    ])
  })

  it('rests between sets, not before the first and not after the last', () => {
    expect(told(line({ sets: 3, restSeconds: 60 }))).toEqual([
      'ready 5',
      'move 4.8',
      'rest 60',
      'move 4.8',
      'rest 60',
      'move 4.8',
    ])
  })

  it('does each set on the left and then on the right', () => {
    expect(told(line({ sets: 2, restSeconds: 30 }, 'each'))).toEqual([
      'ready 5 left',
      'move 4.8 left',
      'switch 5 right',
      'move 4.8 right',
      'rest 30 left',
      'move 4.8 left',
      'switch 5 right',
      'move 4.8 right',
    ])
    expect(told(line({ sets: 2 }, 'each')).filter((step) => step.startsWith('switch'))).toEqual([
      'switch 5 right',
      'switch 5 left',
      'switch 5 right',
    ])
  })

  it('stays on the side that is named', () => {
    expect(told(line({ reps: 2 }, 'right'))).toEqual(['ready 5 right', 'move 4.8 right', 'move 4.8 right'])
  })

  it('lets minutes be one bout, however many rounds are in it', () => {
    expect(told(line({ durationMinutes: 10, reps: 6, tempo: 'jog 1 minute, walk 1 minute' }))).toEqual([
      'ready 5',
      'bout 600',
    ])
  })

  it('goes on for as long as each time is said to take', () => {
    const { dosage } = defaultPrescription('jump-rope', 'rope')
    expect(told(line({ ...dosage, sets: 2 }))).toEqual(['ready 5', 'bout 30', 'rest 60', 'bout 30'])
    expect(told(line({ tempo: '1 minute each time', reps: 2 }))).toEqual(['ready 5', 'bout 60', 'bout 60'])
    // Both said: the hold is what is done, and its pace is how.
    expect(told(line({ tempo: '20 seconds each time', holdSeconds: 20 }))).toContain('hold 20')
  })

  it.each(['walk 20 to 30 m', 'Walk 20 meters', '15m, slow'])('has none for a distance: %s', (tempo) => {
    expect(exerciseTimer(line({ tempo, sets: 3, restSeconds: 60 }))).toBeNull()
    expect(told(line({ tempo, durationMinutes: 5 }))).toEqual(['ready 5', 'bout 300'])
  })

  it('is there for every exercise of the catalog that is not carried over a distance', () => {
    const without = CATALOG.filter(({ slug }) => exerciseTimer(defaultPrescription(slug, slug)) === null)
    expect(without.map(({ slug }) => slug)).toEqual(['suitcase-carry', 'farmers-carry'])
  })

  it('is as long as its sets, repetitions, holds, sides and rests', () => {
    const any = record({
      sets: whole(1, 10),
      reps: whole(1, 40),
      holdSeconds: whole(0, 60),
      restSeconds: whole(0, 600),
    })
    assert(
      property(any, constantFrom('both' as const, 'left' as const, 'each' as const), (dosage, side) => {
        const steps = stepsOf(line(dosage, side))
        const count = (kind: string) => steps.filter((step) => step.kind === kind).length
        const turns = dosage.sets * (side === 'each' ? 2 : 1)
        expect(count('move')).toBe(turns * dosage.reps)
        expect(count('hold')).toBe(dosage.holdSeconds > 0 ? turns * dosage.reps : 0)
        expect(count('rest')).toBe(dosage.restSeconds > 0 ? dosage.sets - 1 : 0)
        expect(steps.every(({ seconds }) => seconds > 0)).toBe(true)
      }),
    )
  })

  it('knows where it is, and what is left of it', () => {
    const steps = stepsOf(line({ holdSeconds: 10 }))
    expect(stepAt(steps, 0)).toEqual({ index: 0, left: 5 })
    expect(stepAt(steps, 5)).toEqual({ index: 1, left: 2 })
    expect(stepAt(steps, 8)).toEqual({ index: 2, left: 9 })
    expect(stepAt(steps, 19.8)).toBeNull()
    expect(startOf(steps, 2)).toBe(7)
  })
})
