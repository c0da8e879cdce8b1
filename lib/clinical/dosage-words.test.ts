import { describe, expect, it } from 'vitest'
import type { Dosage, Load } from './dosage'
import { dosageLine, dosageWords } from './dosage-words'
import { wordsOf } from './languages/words-of'
import type { Side } from './vocabulary'

const usual: Dosage = {
  sets: 3,
  reps: 10,
  holdSeconds: 5,
  sessionsPerDay: 1,
  daysPerWeek: 7,
  tempo: null,
  restSeconds: 30,
  durationMinutes: null,
}
const free: Load = { class: 'none', amount: null, unit: null }
const words = (dosage: Partial<Dosage>, side: Side = 'both', load: Load = free): string =>
  dosageWords({ dosage: { ...usual, ...dosage }, side, load }).join(', ')

describe('A dosage in words', () => {
  it.each([
    [words({}), '3 sets, 10 times, hold 5 seconds, rest 30 seconds, every day'],
    [words({ sets: 1, reps: 1, holdSeconds: 1 }), '1 set, 1 time, hold 1 second, every day'],
    [
      words({ holdSeconds: 0, daysPerWeek: 3 }, 'each'),
      '3 sets, 10 times, each side, rest 30 seconds, 3 days a week',
    ],
    [
      words({ sets: 1, reps: 1, durationMinutes: 10, sessionsPerDay: 3 }),
      '10 minutes, 3 times a day, every day',
    ],
    [words({ sets: 1, reps: 6, durationMinutes: 20, daysPerWeek: 1 }), '6 rounds, 20 minutes, 1 day a week'],
    [words({ holdSeconds: 0, tempo: 'slow', restSeconds: 0 }), '3 sets, 10 times, slow, every day'],
    [
      words({ sessionsPerDay: 2, restSeconds: 0 }, 'left'),
      '3 sets, 10 times, hold 5 seconds, left side only, twice a day, every day',
    ],
    [
      words({ holdSeconds: 0, restSeconds: 60 }, 'both', { class: 'light', amount: 12.5, unit: 'kg' }),
      '3 sets, 10 times, light load with 12.5 kg, rest 60 seconds, every day',
    ],
    [
      words({ holdSeconds: 0, restSeconds: 0 }, 'both', { class: 'moderate', amount: null, unit: null }),
      '3 sets, 10 times, medium load, every day',
    ],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected)
  })
})

const line = (language: 'en' | 'es', dosage: Partial<Dosage>, side: Side = 'both'): string => {
  const { dosage: phrases, tempos } = wordsOf(language)
  const { much, often } = dosageLine({ dosage: { ...usual, ...dosage }, side, load: free }, phrases, tempos)
  return `${much} — ${often}`
}

describe('A dosage as one line for the patient', () => {
  it.each([
    [line('en', {}), '3 sets of 10, hold 5 seconds, rest 30 seconds — every day'],
    [line('es', {}), '3 series de 10, sostenga 5 segundos, descanse 30 segundos — todos los días'],
    [line('en', { sets: 1, holdSeconds: 0, sessionsPerDay: 2 }), '10 times — twice a day, every day'],
    [
      line('en', { reps: 1, holdSeconds: 30 }, 'each'),
      '3 times, hold 30 seconds, each side, rest 30 seconds — every day',
    ],
    [
      line('es', { reps: 1, holdSeconds: 30, restSeconds: 0, daysPerWeek: 5 }, 'each'),
      '3 veces, sostenga 30 segundos, de cada lado — 5 días por semana',
    ],
    [
      line('es', { sets: 1, reps: 1, durationMinutes: 10, tempo: 'slow' }),
      '10 minutos, despacio — todos los días',
    ],
    [
      line('es', { sets: 1, holdSeconds: 0, tempo: 'al ritmo de la música' }),
      '10 veces, al ritmo de la música — todos los días',
    ],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected)
  })
})
