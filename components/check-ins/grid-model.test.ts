import { describe, expect, it } from 'vitest'
import {
  type Cell,
  enteredRows,
  filled,
  type GridRow,
  gridProblems,
  keyProblem,
  neighbor,
  nextCell,
  valueOfKey,
} from './grid-model'

const row = (day: number, values: Partial<GridRow> = {}): GridRow => ({
  day: `2026-03-0${day}`,
  label: `${day} Mar`,
  version: null,
  isLocked: false,
  done: null,
  painBefore: null,
  painDuring: null,
  painNextDay: null,
  ...values,
})

const locked = { isLocked: true, version: 1, done: 'all' } as const

describe('A key in the grid', () => {
  it.each([
    ['done', 'a', 'all'],
    ['done', 'S', 'some'],
    ['done', 'n', 'none'],
    ['done', '-', null],
    ['done', '4', undefined],
    ['painBefore', '0', 0],
    ['painNextDay', '9', 9],
    ['painDuring', 'x', 10],
    ['painDuring', '–', null],
    ['painDuring', 'a', undefined],
  ] as const)('in the column %s: %s', (column, key, value) => {
    expect(valueOfKey(column, key)).toBe(value)
  })

  it('that means nothing is answered with the name of the cell', () => {
    expect(keyProblem(row(3), 'painBefore')).toBe('Pain before on 3 Mar: press 0 to 9, or x for 10.')
    expect(keyProblem(row(3), 'done')).toMatch(/^Done on 3 Mar: /)
  })
})

describe('The next cell', () => {
  const rows = [row(1), row(2, locked), row(3, { done: 'all' }), row(4)]
  it.each<[string, Cell, Cell | undefined]>([
    ['goes on in the row', { row: 0, column: 'done' }, { row: 0, column: 'painBefore' }],
    [
      'skips a locked day and what is filled',
      { row: 0, column: 'painNextDay' },
      { row: 2, column: 'painBefore' },
    ],
    ['ends with the last', { row: 3, column: 'painNextDay' }, undefined],
  ])('%s', (_says, from, to) => {
    expect(nextCell(rows, from)).toEqual(to)
  })

  it.each<[string, Cell, Cell | undefined]>([
    ['ArrowDown', { row: 0, column: 'painDuring' }, { row: 2, column: 'painDuring' }],
    ['ArrowUp', { row: 2, column: 'done' }, { row: 0, column: 'done' }],
    ['ArrowUp', { row: 0, column: 'done' }, undefined],
    ['ArrowRight', { row: 0, column: 'done' }, { row: 0, column: 'painBefore' }],
    ['ArrowRight', { row: 0, column: 'painNextDay' }, undefined],
  ])('of %s', (key, from, to) => {
    expect(neighbor(rows, from, key)).toEqual(to)
  })
})

describe('What is saved', () => {
  it('is every day with something in it, and a day that was unlocked', () => {
    const rows = [row(1, { painBefore: 0 }), row(2), row(3, locked), row(4, { ...locked, isLocked: false })]
    expect(enteredRows(rows).map(({ day }) => day)).toEqual(['2026-03-01', '2026-03-04'])
    expect(gridProblems(rows)).toEqual({
      '2026-03-01.done': ['Done on 1 Mar: say how much was done, all, some or none.'],
    })
  })

  it('leaves a locked day as it is when a column is filled', () => {
    const rows = filled([row(1), row(2, locked), row(3)], () => true, 'done', 'some')
    expect(rows.map(({ done }) => done)).toEqual(['some', 'all', 'some'])
  })
})
