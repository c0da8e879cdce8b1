import { describe, expect, it } from 'vitest'
import { EqualKeeper } from './equal-keeper'

describe('What is kept while it says the same', () => {
  it('is the object of before for equal data, and the new one for other data', () => {
    const keeper = new EqualKeeper<{ words: string[] }>()
    const first = keeper.keep('a', { words: ['one'] })
    expect(keeper.keep('a', { words: ['one'] })).toBe(first)
    const second = { words: ['two'] }
    expect(keeper.keep('a', second)).toBe(second)
    expect(keeper.keep('a', { words: ['two'] })).toBe(second)
  })

  it('is kept apart by key', () => {
    const keeper = new EqualKeeper<string[]>()
    const first = keeper.keep('a', ['same'])
    expect(keeper.keep('b', ['same'])).not.toBe(first)
  })
})
