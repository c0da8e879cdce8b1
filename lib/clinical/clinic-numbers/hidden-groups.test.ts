import { describe, expect, it } from 'vitest'
import { hiddenGroups } from './hidden-groups'

/** Groups of so many patients each; of none is anybody in two. */
const groups = (sizes: Readonly<Record<string, number>>) =>
  Object.entries(sizes).map(([key, size]) => ({
    key,
    patients: new Set(Array.from({ length: size }, (_, index) => `${key} ${index}`)),
  }))

describe('Small groups', () => {
  it.each([
    ['nothing where all have ten or more', { a: 10, b: 30 }, []],
    ['one of fewer than ten, and the next smallest with it', { a: 9, b: 30, c: 12 }, ['a', 'c']],
    ['two that are together enough, alone', { a: 9, b: 8, c: 12 }, ['a', 'b']],
    [
      'two that are together still a small group, with the next',
      { a: 3, b: 4, c: 12, d: 30 },
      ['a', 'b', 'c'],
    ],
    ['all where there is nothing else to hide it among', { a: 4, b: 12 }, ['a', 'b']],
    ['a clinic of few', { a: 4 }, ['a']],
    ['no group of nobody: it has nothing to hide', { a: 0, b: 12 }, []],
  ])('hide %s', (_says, sizes, hidden) => expect([...hiddenGroups(groups(sizes))].toSorted()).toEqual(hidden))

  it('are counted by patients: one who is in two hidden groups counts once', () => {
    const shared = new Set(['p1', 'p2', 'p3', 'p4', 'p5', 'p6'])
    const [big] = groups({ big: 20 })
    const twice = [{ key: 'a', patients: shared }, { key: 'b', patients: shared }, ...(big ? [big] : [])]
    expect([...hiddenGroups(twice)].toSorted()).toEqual(['a', 'b', 'big'])
  })

  it('stay hidden where they were, and are hidden among others again', () =>
    expect([...hiddenGroups(groups({ a: 20, b: 12, c: 30 }), new Set(['a']))].toSorted()).toEqual(['a', 'b']))
})
