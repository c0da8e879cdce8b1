import { describe, expect, it } from 'vitest'
import { ownExerciseChange, ownExerciseInput, photoAlt } from './schema'
import { typedExercise } from './testing'

const messagesOf = (more: object): string[] =>
  ownExerciseInput.safeParse({ ...typedExercise, ...more }).error?.issues.map(({ message }) => message) ?? []

const demandsOf = (assessed: string) =>
  ownExerciseInput.parse({ ...typedExercise, assessed, demands: undefined }).demands

describe('The form of a clinic’s own exercise', () => {
  it('becomes an exercise in the catalog’s words', () => {
    expect(ownExerciseInput.parse(typedExercise)).toMatchObject({
      synonyms: ['heel slide on a towel', 'slider'],
      equipment: [
        { oneOf: ['mat'], optional: false },
        { oneOf: ['strap'], optional: false },
      ],
      demands: ['flexion_unloaded', 'supine'],
      dosage: { sets: 2, durationMinutes: null, tempo: null },
      perSide: true,
      instructions: { steps: ['Lie on your back.', 'Slide one heel to you.', 'Slide it back.'] },
    })
  })

  it('takes one box for a list of one, and no box for an empty list', () => {
    const parsed = ownExerciseInput.parse({ ...typedExercise, equipment: 'mat', usualPhases: undefined })
    expect(parsed).toMatchObject({ equipment: [{ oneOf: ['mat'] }], usualPhases: [] })
  })

  it('tells not assessed from assessed with no demand', () => {
    expect([demandsOf('no'), demandsOf('yes')]).toEqual([null, []])
  })

  it.each([
    ['without a name', { name: '  ' }, 'Give the exercise a name.'],
    ['with a name too long', { name: 'x'.repeat(61) }, 'Keep this under 60 characters.'],
    [
      'without a word on its demands',
      { assessed: undefined },
      'Say whether you have gone through what it asks of the spine.',
    ],
    [
      'not assessed, with demands ticked',
      { assessed: 'no' },
      'Demands are ticked below. Choose “Assessed”, or untick them.',
    ],
    ['with a demand nobody knows', { demands: ['levitation'] }, 'Choose demands from the list.'],
    ['with no step', { steps: '\n \n' }, 'Write at least one step.'],
    ['with seven steps', { steps: 'a\nb\nc\nd\ne\nf\ng' }, 'At most 6 steps, one on each line.'],
    [
      'with a step too long',
      { steps: `a\n${'b'.repeat(121)}` },
      'Line 2 is too long: keep it under 120 characters.',
    ],
    ['with eleven sets', { sets: '11' }, 'Sets: from 1 to 10, in whole numbers.'],
    ['with half a repetition', { reps: '1.5' }, 'Repetitions: from 1 to 100, in whole numbers.'],
    ['with a bout of no minutes', { durationMinutes: '0' }, 'Minutes: from 1 to 180, in whole numbers.'],
    [
      'with more words than the card holds',
      { steps: Array.from({ length: 6 }, () => 'c'.repeat(110)).join('\n') },
      'The words for the patient fill more than the card on the paper. Shorten them by 116 characters.',
    ],
  ])('is refused %s', (_says, more, message) => {
    expect(messagesOf(more)).toContain(message)
  })

  it('is changed with the version that was seen', () => {
    expect(ownExerciseChange.parse({ ...typedExercise, version: '3' })).toMatchObject({
      version: 3,
      input: { name: 'Towel slide' },
    })
    expect(ownExerciseChange.safeParse(typedExercise).success).toBe(false)
  })

  it('asks what a photo shows', () => {
    expect(photoAlt.safeParse(' ').success).toBe(false)
    expect(photoAlt.parse(' Start  position ')).toBe('Start position')
  })
})
