import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BENCHMARKS, BENCHMARKS_PAGE, benchmarksPage, KEPT_ROWS } from './page'
import { isMet } from './row'

describe('The page of benchmarks', () => {
  it('is what the last rows say: run `npm run bench -- page` after a benchmark', () => {
    expect(readFileSync(BENCHMARKS_PAGE, 'utf8')).toBe(benchmarksPage())
  })

  it('knows every benchmark that was run, and where each is', () => {
    const names = Object.keys(BENCHMARKS)
    expect(names.filter((name) => !existsSync(`bench/${name}.ts`))).toEqual([])
    const known = readdirSync(KEPT_ROWS).map((file) => file.replace('.json', ''))
    expect(known.filter((name) => !names.includes(name))).toEqual([])
  })
})

const row = { what: 'a page', figure: '3 ms', beside: 'bare SQL 1 ms' }
it.each([
  ['is met at its bar', { ...row, ratio: 3, atMost: 3 }, true],
  ['is missed above it', { ...row, ratio: 3.01, atMost: 3 }, false],
  ['is missed below the least', { ...row, ratio: 1.69, atLeast: 1.7 }, false],
  ['is missed where nothing was measured', { ...row, ratio: Number.NaN, atMost: 3 }, false],
  ['is neither without a bar', { ...row, ratio: 2 }, undefined],
])('A row %s', (_, given, met) => {
  expect(isMet(given)).toBe(met)
})
