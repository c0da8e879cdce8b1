import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine } from './csv'

/** A reader after RFC 4180, of one line. */
function cellsOf(line: string): string[] {
  const cells: string[] = []
  const pattern = /("((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n$)/gy
  for (const [, , quoted, plain = ''] of line.matchAll(pattern))
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
  return cells
}

const recovered = (cell: string): string => cell.replace(/(^|[;|\t\r\n])'/g, '$1')

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '\0',
      '＝',
      '＋',
      '－',
      '＠',
      '"',
      ',',
      "'",
      ';',
      '|',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
})

describe('A line of a CSV file', () => {
  it('has no cell that a spreadsheet runs, and keeps every value', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 5 }), (values) => {
        const cells = cellsOf(csvLine(values))
        expect(cells.map(recovered)).toEqual(values)
        expect(cells.some((cell) => /^[=+\-@\t\r\n\0＝＋－＠]/.test(cell))).toBe(false)
        // Where semicolons, bars or tabs part the cells, quotes in the middle of one say nothing.
        const elsewhere = csvLine(values)
          .trimEnd()
          .split(/[;|\t\r\n]/)
        expect(elsewhere.slice(1).some((cell) => /^[=+\-@\0＝＋－＠]/.test(cell))).toBe(false)
      }),
      { numRuns: 10_000 },
    )
  })

  it.each([
    ['=cmd|"/c calc"!A1', '"\'=cmd|""/c calc""!A1"\r\n'],
    ['+1 555 0100', "'+1 555 0100\r\n"],
    ["'quoted", "''quoted\r\n"],
    ['Low;=cmd|"/c calc"!A1', '"Low;\'=cmd|""/c calc""!A1"\r\n'],
    ['sets\t-1', "sets\t'-1\r\n"],
    ['plain', 'plain\r\n'],
    ['', '\r\n'],
  ])('writes %j as %j', (value, line) => {
    expect(csvLine([value])).toBe(line)
  })
})
