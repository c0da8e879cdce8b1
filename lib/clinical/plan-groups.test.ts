import { array, assert, constant, constantFrom, nat, oneof, property, record, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPrescription } from './default-prescription'
import type { PlanDraft } from './plan'
import { applyCommand, type PlanCommand } from './plan-commands'
import { groupsOf } from './plan-groups'

/** 'a b:Gym c:Gym' as a plan; a letter is a line, and after the colon its group. */
const plan = (text: string): PlanDraft => ({
  prescriptions: text.split(' ').map((word) => {
    const [id = '', group] = word.split(':')
    return { ...defaultPrescription('bird-dog', id), ...(group === undefined ? {} : { group }) }
  }),
  answers: [],
})

const written = (draft: PlanDraft): string =>
  draft.prescriptions.map(({ id, group }) => (group === undefined ? id : `${id}:${group}`)).join(' ')

function after(text: string, command: PlanCommand): string {
  const result = applyCommand(plan(text), command)
  return 'refused' in result ? result.refused : written(result.draft)
}

describe('Groups of a plan', () => {
  it.each<[string, string, PlanCommand, string]>([
    [
      'lines put into a group come together',
      'a b c',
      { do: 'set-group', ids: ['a', 'c'], group: ' Gym ' },
      'a:Gym c:Gym b',
    ],
    [
      'a line joins those that are in it',
      'a:Gym b c',
      { do: 'set-group', ids: ['c'], group: 'Gym' },
      'a:Gym c:Gym b',
    ],
    ['a line leaves its group', 'a:Gym b:Gym c', { do: 'set-group', ids: ['a'], group: null }, 'a c b:Gym'],
    ['no name is no group', 'a:Gym b', { do: 'set-group', ids: ['a'], group: '  ' }, 'a b'],
    [
      'a line moved among others joins them',
      'a b:Gym c:Gym',
      { do: 'move', from: 0, to: 1 },
      'b:Gym a:Gym c:Gym',
    ],
    [
      'a line moved out of its group joins the next',
      'a:Am b:Gym c:Gym',
      { do: 'move', from: 2, to: 0 },
      'c:Am a:Am b:Gym',
    ],
    [
      'a group moves as a whole',
      'a b:Gym c:Gym',
      { do: 'move-group', group: 'Gym', by: -1 },
      'b:Gym c:Gym a',
    ],
    [
      'lines in no group move as a whole too',
      'a b:Gym',
      { do: 'move-group', group: undefined, by: 1 },
      'b:Gym a',
    ],
    [
      'a line added later stands with its like',
      'a b:Gym',
      { do: 'add', exercise: 'dead-bug', id: 'n' },
      'a n b:Gym',
    ],
  ])('%s', (_says, before, command, expected) => expect(after(before, command)).toBe(expected))

  it.each<[string, PlanCommand, RegExp]>([
    ['a group past the end', { do: 'move-group', group: 'Gym', by: 1 }, /no such place/],
    ['a group that is not there', { do: 'move-group', group: 'Evening', by: 1 }, /no such place/],
    ['a line that is gone', { do: 'set-group', ids: ['a', 'x'], group: 'Gym' }, /no longer in the plan/],
    [
      'a name that is too long',
      { do: 'set-group', ids: ['a'], group: 'x'.repeat(41) },
      /41 characters; 40 fit/,
    ],
  ])('refuses %s', (_says, command, words) => expect(after('a b:Gym', command)).toMatch(words))

  it('stay together, and lose no line, whatever is moved', () => {
    const place = nat({ max: 5 })
    const command = oneof(
      record({ do: constant('move' as const), from: place, to: place }),
      record({
        do: constant('set-group' as const),
        ids: subarray(['a', 'b', 'c', 'd', 'e', 'f']),
        group: constantFrom('Am', 'Gym', null),
      }),
      record({
        do: constant('move-group' as const),
        group: constantFrom('Am', 'Gym', undefined),
        by: constantFrom(-1 as const, 1 as const),
      }),
    )
    assert(
      property(array(command, { maxLength: 20 }), (commands) => {
        const end = commands.reduce((draft, one) => {
          const result = applyCommand(draft, one)
          return 'refused' in result ? draft : result.draft
        }, plan('a b c d e f'))
        const groups = end.prescriptions.map(({ group }) => group)
        const changes = groups.filter((group, index) => index > 0 && group !== groups[index - 1]).length
        expect(changes).toBe(groupsOf(end.prescriptions).length - 1)
        expect(end.prescriptions.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
      }),
      { numRuns: 500 },
    )
  })
})
