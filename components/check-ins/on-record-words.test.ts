import { describe, expect, it } from 'vitest'
import { onRecordNow } from './on-record-words'

const program = {
  id: 'program',
  number: 1,
  issuedOn: '2026-03-02',
  exercises: [
    { slug: 'glute-bridge', name: 'Glute bridge' },
    { slug: 'bird-dog', name: 'Bird dog' },
  ],
}

describe('What is on record now of a day that was changed meanwhile', () => {
  it('is said at each field in the words of the form', () => {
    expect(
      onRecordNow(
        [
          { exercise: null, part: 'done', recorded: 'some' },
          { exercise: null, part: 'painNextDay', recorded: 6 },
          { exercise: null, part: 'painBefore', recorded: 0 },
          { exercise: null, part: 'note', recorded: 'Asked by phone.' },
          { exercise: 'bird-dog', part: 'done', recorded: false },
          { exercise: 'glute-bridge', part: 'sharpOrWorsening', recorded: true },
          { exercise: 'glute-bridge', part: 'painDuring', recorded: 4 },
        ],
        program,
      ),
    ).toEqual({
      done: ['How much was done: “Some of it” is on record now.'],
      painNextDay: ['Pain next day: “6” is on record now.'],
      painBefore: ['Pain before: “0” is on record now.'],
      note: ['Note: “Asked by phone.” is on record now.'],
      'exercise.glute-bridge.sharpOrWorsening': [
        'Glute bridge, sharp pain or pain that built up: “Yes” is on record now.',
      ],
      'exercise.glute-bridge.painDuring': ['Glute bridge, pain during: “4” is on record now.'],
      'exercise.bird-dog.done': ['Bird dog, done that day: “Not done” is on record now.'],
    })
  })

  it('is said where nothing is, and in the order of the program', () => {
    const differences = [
      { exercise: 'bird-dog', part: 'easedAsMoved', recorded: null },
      { exercise: 'glute-bridge', part: 'done', recorded: true },
      { exercise: null, part: 'note', recorded: '' },
    ] as const
    expect(Object.values(onRecordNow(differences, program)).flat()).toEqual([
      'Note: nothing is on record now.',
      'Glute bridge, done that day: “Done” is on record now.',
      'Bird dog, discomfort eased while moving: nothing is on record now.',
    ])
  })
})
