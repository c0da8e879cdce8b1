import { describe, expect, it } from 'vitest'
import { EDUCATION, educationFor } from '@/lib/clinical/education/education'
import { CONDITIONS, PHASES } from '@/lib/clinical/vocabulary'
import { educationPages } from './education-columns'

const printed = EDUCATION.filter(({ printedAs }) => printedAs === 'block')
const readingOrder = (blocks: Parameters<typeof educationPages>[0]) =>
  educationPages(blocks).flatMap(({ left, right }) => [...left, ...right])

const ONE_CONDITION = CONDITIONS.flatMap((condition) =>
  PHASES.map((phase) => [condition, phase] as const),
).filter(([condition, phase]) => educationFor({ conditions: [condition], phase }).length > 0)

describe('What to know, in columns', () => {
  it('keeps every block once, in the order of reading', () => {
    for (let count = 0; count <= printed.length; count++)
      expect(readingOrder(printed.slice(0, count))).toEqual(printed.slice(0, count))
  })

  it('puts an only block on the left', () => {
    const [{ left, right } = { left: [], right: [] }] = educationPages(printed.slice(0, 1))
    expect([left.length, right.length]).toEqual([1, 0])
  })

  it.each(ONE_CONDITION)('is one page at most for %s, %s', (condition, phase) => {
    const told = educationFor({ conditions: [condition], phase })
    const blocks = told.filter(({ printedAs }) => printedAs === 'block')
    expect(educationPages(blocks).length).toBeLessThanOrEqual(1)
  })

  it('goes on to another page rather than over the end of one', () => {
    const pages = educationPages(printed)
    expect(pages.length).toBeGreaterThan(1)
    for (const { height } of pages) expect(height).toBeLessThan(631)
  })
})
