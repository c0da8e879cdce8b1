import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ASVS_FILES, asvsPage, asvsRows } from './asvs-page'
import { testTitles } from './test-titles'

const rows = asvsRows()

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

const hasTest = testTitles()
const exists = (test: string): boolean => (test.startsWith('drill:') ? test in scripts : hasTest(test))

const byNumber = (a: string, b: string): number => {
  const [left, right] = [a, b].map((id) => id.split('.').map(Number))
  const place = left?.findIndex((part, index) => part !== right?.[index]) ?? -1
  return place === -1 ? 0 : (left?.[place] ?? 0) - (right?.[place] ?? 0)
}

describe('What is said of ASVS', () => {
  it('is said of every requirement once, in their order', () => {
    const ids = rows.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].toSorted(byNumber))
    const perLevel = ['1', '2', '3'].map((wanted) => rows.filter(({ level }) => level === wanted))
    // As many as the standard has: of the third level those of authorization alone.
    expect(perLevel.map(({ length }) => length)).toEqual([70, 183, 6])
    expect(perLevel[2]?.every(({ id }) => id.startsWith('8.'))).toBe(true)
  })

  it('names where what is met can be read, and a reason for the rest', () => {
    const bare = rows.filter(({ disposition, where }) => disposition === 'met' && where.length === 0)
    expect(bare).toEqual([])
    const silent = rows.filter(({ disposition, remark }) => disposition !== 'met' && remark === '')
    expect(silent).toEqual([])
  })

  it('names files that are there', () => {
    expect(rows.flatMap(({ where }) => where).filter((file) => !existsSync(file))).toEqual([])
  })

  it('names tests and drills that are there', () => {
    const missing = rows.flatMap(({ id, tests }) =>
      tests.filter((test) => !exists(test)).map((test) => `${id}: ${test}`),
    )
    expect(missing).toEqual([])
  })

  it('is on its page as it is in the list: run `npm run asvs` after a change', () => {
    expect(readFileSync(ASVS_FILES.page, 'utf8')).toBe(asvsPage(rows))
  })
})
