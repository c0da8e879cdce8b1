import { describe, expect, it } from 'vitest'
import { clinicNumbers, type EpisodeFacts } from '@/lib/clinical/clinic-numbers/clinic-numbers'
import { measuresOf } from './measures'

const episodes = (changes: readonly number[]): EpisodeFacts[] =>
  Array.from({ length: 10 }, (_, index) => ({
    patientId: String(index),
    conditions: [],
    therapist: { id: 'ana', name: 'Ana Reyes' },
    template: null,
    adherence: null,
    painChange: changes[index % changes.length] ?? 0,
  }))

const painOf = (changes: readonly number[]) => measuresOf(clinicNumbers(episodes(changes))).at(-1)

describe('The axis of the change in pain', () => {
  it.each([
    [
      [-1, -2],
      [-3, 3],
    ],
    [[-6], [-6, 6]],
    [
      [-2, -9],
      [-9, 9],
    ],
  ])('has room for %j, the same to both sides', (changes, domain) =>
    expect(painOf(changes)?.domain).toEqual(domain),
  )

  it.each([
    [-1.84, '−1.8'],
    [0.4, '+0.4'],
    [-0.04, '0.0'],
    [-2, '−2.0'],
  ])('says %f as %s', (change, words) => expect(painOf([0])?.inWords(change)).toBe(words))
})
