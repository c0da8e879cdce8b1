import { describe, expect, it } from 'vitest'
import { mutationSummary } from './mutation-summary'

const summary = (...statuses: [string, string[]][]) =>
  mutationSummary({
    day: '2026-11-23',
    minutes: 20.4,
    statuses,
    rules: { mutants: 1417, equivalent: 18, unnoticed: 0 },
  })

describe('mutationSummary', () => {
  it('counts a timeout as noticed, and a mutant that no test reaches as survived', () => {
    const { score, markdown } = summary([
      'lib/clinical/rules/fire.ts',
      ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'],
    ])
    expect(score).toBe(60)
    expect(markdown).toContain('| `rules/fire.ts` | 60.0 % | 2 | 1 | 2 |')
    expect(markdown).toContain('1,399 noticed by a row of the case tables, 0 not, 18 equivalent')
  })

  it('never rounds a score up', () => {
    const killed = Array.from({ length: 8999 }, () => 'Killed')
    const survived = Array.from({ length: 1001 }, () => 'Survived')
    expect(summary(['a', [...killed, ...survived]]).markdown).toContain('Source: 89.9 %')
  })

  it('leaves out files without anything to change', () => {
    expect(summary(['a.ts', ['Killed']], ['b.ts', ['Ignored']]).markdown).not.toContain('b.ts')
  })
})
