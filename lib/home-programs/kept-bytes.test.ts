import { describe, expect, it } from 'vitest'
import { KeptBytes } from './kept-bytes'

const bytes = (length: number) => new Uint8Array(length)

describe('Bytes that are kept', () => {
  it('come back as they are, by their hash', () => {
    const kept = new KeptBytes(100)
    const page = bytes(40)
    kept.keep('a', page)
    expect(kept.get('a')).toBe(page)
    expect(kept.get('b')).toBeUndefined()
  })

  it('stay within the bound: what was not asked for the longest goes', () => {
    const kept = new KeptBytes(100)
    for (const hash of ['a', 'b']) kept.keep(hash, bytes(40))
    kept.get('a')
    kept.keep('c', bytes(40))
    expect(['a', 'b', 'c'].map((hash) => kept.get(hash) !== undefined)).toEqual([true, false, true])
    expect(kept.size).toBe(80)
  })

  it('are counted once, and not at all when they are too many', () => {
    const kept = new KeptBytes(100)
    kept.keep('a', bytes(40))
    kept.keep('a', bytes(40))
    kept.keep('b', bytes(101))
    expect([kept.size, kept.get('b')]).toEqual([40, undefined])
  })
})
