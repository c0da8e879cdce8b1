import { describe, expect, it } from 'vitest'
import { defaultPrescription } from './default-prescription'
import type { Prescription } from './plan'
import { changeInWords, planChanges } from './plan-changes'

const bridge = defaultPrescription('glute-bridge', 'a')
const dog = defaultPrescription('bird-dog', 'b')
const squat = defaultPrescription('goblet-squat', 'c')
const walk = defaultPrescription('walking', 'm')
const once = { ...walk.dosage, sessionsPerDay: 1 }
const morning = { ...walk, group: 'Morning', dosage: { ...once, durationMinutes: 10 } }
const evening = { ...walk, id: 'e', group: 'Evening', dosage: { ...once, durationMinutes: 20 } }
const words = (before: readonly Prescription[], after: readonly Prescription[]) =>
  planChanges(before, after).map(changeInWords)

describe('What changed since the last home program', () => {
  it.each<readonly [string, readonly Prescription[], readonly Prescription[], readonly string[]]>([
    ['nothing', [bridge, dog], [bridge, dog], []],
    ['the order alone is no change', [bridge, dog], [dog, bridge], []],
    ['a new exercise', [bridge], [bridge, dog], ['New: Bird dog.']],
    ['one that was taken out', [bridge, dog], [dog], ['No longer in it: Glute bridge.']],
    [
      'one more set',
      [{ ...bridge, dosage: { ...bridge.dosage, sets: 2 } }],
      [{ ...bridge, dosage: { ...bridge.dosage, sets: 3 } }],
      ['Glute bridge: 3 sets instead of 2 sets.'],
    ],
    [
      'a weight',
      [squat],
      [{ ...squat, load: { class: 'light', amount: 12, unit: 'kg' } }],
      ['Goblet squat: light load with 12 kg instead of light load.'],
    ],
    [
      'another class of load at the same weight',
      [{ ...squat, load: { class: 'light', amount: 40, unit: 'kg' } }],
      [{ ...squat, load: { class: 'heavy', amount: 40, unit: 'kg' } }],
      ['Goblet squat: heavy load with 40 kg instead of light load with 40 kg.'],
    ],
    ['a note', [bridge], [{ ...bridge, note: 'Slowly.' }], ['Glute bridge: now with “Slowly.”.']],
    ['a note taken away', [{ ...bridge, note: 'Slowly.' }], [bridge], ['Glute bridge: without “Slowly.”.']],
    [
      'a second line of an exercise that is in it',
      [morning],
      [morning, evening],
      ['Easy walking, also: 20 minutes, every day, in “Evening”.'],
    ],
    [
      'a new exercise on two lines',
      [dog],
      [dog, morning, evening],
      ['New: Easy walking.', 'Easy walking, also: 20 minutes, every day, in “Evening”.'],
    ],
    [
      'the first of two lines taken out',
      [morning, evening],
      [evening],
      ['Easy walking, taken out: 10 minutes, every day, in “Morning”.'],
    ],
    [
      'two of three lines taken out, each told by what it said',
      [morning, { ...morning, id: 'n', group: 'Noon', weekdays: ['mon', 'thu'] }, evening],
      [evening],
      [
        'Easy walking, taken out: 10 minutes, every day, in “Morning”.',
        'Easy walking, taken out: 10 minutes, Monday and Thursday, in “Noon”.',
      ],
    ],
    [
      'one of two lines taken out, and the other done as often as both were: nothing is counted',
      [morning, { ...evening, dosage: morning.dosage }],
      [{ ...morning, dosage: { ...morning.dosage, sessionsPerDay: 2 } }],
      [
        'Easy walking: now with twice a day.',
        'Easy walking, taken out: 10 minutes, every day, in “Evening”.',
      ],
    ],
    [
      'the first of two taken out, in a plan started anew',
      [morning, evening],
      [{ ...evening, id: 'z' }],
      ['Easy walking, taken out: 10 minutes, every day, in “Morning”.'],
    ],
    [
      'one of two taken out, the other changed',
      [morning, evening],
      [{ ...evening, note: 'Uphill.' }],
      ['Easy walking: now with “Uphill.”.', 'Easy walking, taken out: 10 minutes, every day, in “Morning”.'],
    ],
    ['the order of two lines alone is no change', [morning, evening], [evening, morning], []],
    ['both lines taken out', [morning, evening, dog], [dog], ['No longer in it: Easy walking.']],
  ])('%s', (_says, before, after, expected) => expect(words(before, after)).toEqual(expected))
})
