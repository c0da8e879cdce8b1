import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ASVS_FILES, asvsPage, asvsRows } from './asvs-page'

const rows = asvsRows()

const below = ['app', 'components', 'db', 'e2e', 'lib', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
)
const sources = new Map(
  [...below, ...readdirSync('.')]
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')]),
)
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

/** Whether a test has this title, to the letter: of a table of cases it is the pattern. */
function exists(test: string): boolean {
  if (test.startsWith('drill:')) return test in scripts
  const [, file, title = test] = /^(\S+\.(?:test|spec)\.tsx?): (.+)$/.exec(test) ?? []
  const texts = file === undefined ? [...sources.values()] : [sources.get(file) ?? '']
  return texts.some((text) => ["'", '`', '"'].some((quote) => text.includes(`${quote}${title}${quote}`)))
}

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
