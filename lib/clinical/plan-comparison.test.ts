import { array, assert, constantFrom, property, record, string, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPrescription } from './default-prescription'
import type { Answer, PlanDraft, Prescription } from './plan'
import { chosenOfBoth, comparePlans, lineInPhrases, type TakenFrom, usualSide } from './plan-comparison'
import type { LoadClass } from './vocabulary'

const line = (
  id: string,
  exercise: 'bird-dog' | 'dead-bug' | 'walking' = 'bird-dog',
  note = '',
): Prescription => ({
  ...defaultPrescription(exercise, id),
  note,
})
const squat = (load: LoadClass): Prescription => ({
  ...defaultPrescription('back-squat', 'a'),
  load: { class: load, amount: 40, unit: 'kg' },
})
const answer = (prescriptionId: string, reason: string): Answer => ({
  prescriptionId,
  ruleId: 'LS-02',
  kind: 'override',
  reason,
})
const plan = (prescriptions: readonly Prescription[], answers: readonly Answer[] = []): PlanDraft => ({
  prescriptions,
  answers,
})

const many = (prefix: string, exercise: 'bird-dog' | 'dead-bug') =>
  plan(Array.from({ length: 20 }, (_, index) => line(`${prefix}${index}`, exercise)))

describe('Two versions of a plan', () => {
  it.each<[string, PlanDraft, PlanDraft, string]>([
    ['the same line', plan([line('a')]), plan([line('a')]), 'a=a'],
    ['another note', plan([line('a')]), plan([line('a', 'bird-dog', 'Slowly.')]), 'a|a'],
    ['another answer', plan([line('a')], [answer('a', 'Does it daily.')]), plan([line('a')]), 'a|a'],
    ['the same exercise, added twice', plan([line('a')]), plan([line('b')]), 'a=b'],
    ['an id matches before an exercise', plan([line('a'), line('b')]), plan([line('b')]), 'a|- b=b'],
    ['only mine, only theirs', plan([line('a')]), plan([line('b', 'dead-bug')]), 'a|- -|b'],
    [
      'the order is mine',
      plan([line('a'), line('b', 'dead-bug')]),
      plan([line('b', 'dead-bug'), line('a')]),
      'a=a b=b',
    ],
    ['a swap', plan([line('a', 'dead-bug')]), plan([line('a')]), 'a|a'],
    ['another class of load at the same weight', plan([squat('light')]), plan([squat('heavy')]), 'a|a'],
    [
      'a space after a note',
      plan([line('a', 'bird-dog', 'Slowly. ')]),
      plan([line('b', 'bird-dog', 'Slowly.')]),
      'a=b',
    ],
  ])('%s', (_says, mine, theirs, expected) => {
    const said = comparePlans(mine, theirs).map(
      (pair) => `${pair.mine?.id ?? '-'}${pair.isSame ? '=' : '|'}${pair.theirs?.id ?? '-'}`,
    )
    expect(said.join(' ')).toBe(expected)
  })

  it('say what was typed about the training too', () => {
    expect(lineInPhrases({ ...line('a'), warmupPlanned: false, group: 'Gym day' })).toEqual(
      expect.arrayContaining(['Bird dog', 'no warm-up planned', 'in “Gym day”']),
    )
  })

  it('become one, line by line, with the answers of the version that was taken', () => {
    const mine = plan([line('a'), line('b', 'dead-bug', 'Mine.')], [answer('b', 'My reason for it.')])
    const theirs = plan(
      [line('b', 'dead-bug', 'Theirs.'), line('c', 'walking')],
      [answer('b', 'Their reason for it.')],
    )
    const compared = comparePlans(mine, theirs)
    const both = chosenOfBoth(mine, theirs, compared, compared.map(usualSide))
    expect(both?.prescriptions.map(({ id, note }) => `${id}${note}`)).toEqual(['a', 'bMine.', 'c'])
    expect(both?.answers.map(({ reason }) => reason)).toEqual(['My reason for it.'])
    const picked = chosenOfBoth(mine, theirs, compared, ['neither', 'theirs', 'neither'])
    expect(picked?.prescriptions.map(({ id, note }) => `${id}${note}`)).toEqual(['bTheirs.'])
    expect(picked?.answers.map(({ reason }) => reason)).toEqual(['Their reason for it.'])
  })

  it('that hold too much together are refused, not cut', () => {
    const [mine, theirs] = [many('m', 'bird-dog'), many('t', 'dead-bug')]
    const compared = comparePlans(mine, theirs)
    expect(chosenOfBoth(mine, theirs, compared, compared.map(usualSide))).toBeUndefined()
  })

  it('lose no line by not looking, and name every line of both once', () => {
    const drafts = uniqueArray(constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }).chain((ids) =>
      array(
        record({
          exercise: constantFrom('bird-dog' as const, 'dead-bug' as const),
          note: string({ maxLength: 3 }),
        }),
        {
          minLength: ids.length,
          maxLength: ids.length,
        },
      ).map((lines) => plan(ids.map((id, index) => line(id, lines[index]?.exercise, lines[index]?.note)))),
    )
    assert(
      property(drafts, drafts, (mine, theirs) => {
        const compared = comparePlans(mine, theirs)
        const ids = (side: Exclude<TakenFrom, 'neither'>) =>
          compared.flatMap((pair) => pair[side]?.id ?? []).toSorted()
        expect(ids('mine')).toEqual(mine.prescriptions.map(({ id }) => id).toSorted())
        expect(ids('theirs')).toEqual(theirs.prescriptions.map(({ id }) => id).toSorted())
        const both = chosenOfBoth(mine, theirs, compared, compared.map(usualSide))
        const kept = both?.prescriptions.map(({ id }) => id) ?? []
        for (const { id } of mine.prescriptions) expect(kept).toContain(id)
        for (const pair of compared) if (pair.theirs && !pair.mine) expect(kept).toContain(pair.theirs.id)
        expect(new Set(kept).size).toBe(kept.length)
      }),
      { numRuns: 500 },
    )
  })
})
