import { describe, expect, it } from 'vitest'
import { testTitles } from '../test-titles'
import { changing, countingTwice, type Proof, PROOFS } from './counting-once'

const keyed = { name: 'app/actions.ts#save', text: 'export const save = () => therapistAction(input, write)' }
const bare = { name: 'app/actions.ts#add', text: 'export async function add() { await write() }' }
const proof: Proof = { by: 'version', shownBy: 'is saved once' }
const hasTest = (name: string): boolean => name === 'is saved once'

describe('Every action and handler that changes something', () => {
  it('counts once: it is sent under a key, or brings another proof that a test shows', () => {
    expect(countingTwice(changing(), PROOFS, testTitles())).toEqual([])
  })

  it('is looked at in its code', () => {
    expect(changing().filter(({ text }) => text === '')).toEqual([])
  })

  it.each([
    [[keyed], {}, []],
    [[bare], { [bare.name]: proof }, []],
    [[bare], {}, [`${bare.name} may count twice: send it under a key, or say what proves it.`]],
    [[keyed], { [keyed.name]: proof }, [`${keyed.name} is sent under a key, and needs no other proof.`]],
    [
      [bare],
      { [bare.name]: { by: 'id', shownBy: 'is nowhere' } as const },
      [`${bare.name}: there is no test “is nowhere”.`],
    ],
    [[], { [bare.name]: proof }, [`${bare.name} is gone.`]],
  ])('is told when it does not: %#', (all, proofs, words) => {
    expect(countingTwice(all, proofs, hasTest)).toEqual(words)
  })
})
