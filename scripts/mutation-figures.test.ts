import { describe, expect, it } from 'vitest'
import { figuresOf } from './mutation-figures'
import { SECURITY_CODE } from './security-code'

const parts = Object.keys(SECURITY_CODE).length
const access = { part: 'access', day: '2026-11-27', mutants: 120, score: 91.6 } as const
const audit = { part: 'audit', day: '2026-11-28', mutants: 208, score: 84.9 } as const

describe('The figures of the security code', () => {
  it('say of each part its score, and how many parts have none', () => {
    expect(figuresOf([], access)).toEqual([
      {
        what: 'Access: percent of 120 mutants noticed, 2026-11-27',
        value: 91.6,
        bar: 'at least 85',
        met: true,
      },
      { what: 'parts not measured yet', value: parts - 1, bar: 'none', met: false },
    ])
  })

  it('keep those of the other parts, and take the place of their own', () => {
    const first = figuresOf(figuresOf([], audit), access)
    expect(first.map(({ value, met }) => [value, met])).toEqual([
      [91.6, true],
      [84.9, false],
      [parts - 2, false],
    ])
    const again = figuresOf(first, { ...audit, score: 88 })
    expect(again.map(({ value }) => value)).toEqual([91.6, 88, parts - 2])
  })
})
