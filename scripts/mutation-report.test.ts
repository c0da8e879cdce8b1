import { expect, it } from 'vitest'
import { outcomesOf } from './mutation-report'

it('a report gives what became of the mutants of each file', () => {
  const mutants = [{ id: '1', status: 'Killed' }, { status: 'Survived' }]
  const report = { files: { 'a.ts': { mutants, source: '' }, 'b.ts': { mutants: [] } } }
  expect(outcomesOf(JSON.stringify(report))).toEqual([
    ['a.ts', ['Killed', 'Survived']],
    ['b.ts', []],
  ])
  expect(() => outcomesOf('{}')).toThrow()
})
