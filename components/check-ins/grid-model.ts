import type { CheckInDone } from '@/lib/clinical/adherence'

/** The columns of the grid, in the order of the paper log. */
export const COLUMNS = ['done', 'painBefore', 'painDuring', 'painNextDay'] as const
export type Column = (typeof COLUMNS)[number]

export const COLUMN_WORDS: Readonly<Record<Column, string>> = {
  done: 'Done',
  painBefore: 'Pain before',
  painDuring: 'Pain during',
  painNextDay: 'Pain next morning',
}

type Values = {
  readonly done: CheckInDone | null
  readonly painBefore: number | null
  readonly painDuring: number | null
  readonly painNextDay: number | null
}

/** One day of the grid. */
export type GridRow = Values & {
  readonly day: string
  /** 'Tue 3 Mar' */
  readonly label: string
  /** Of a day on record: the version that is shown. Null for a new one. */
  readonly version: number | null
  /** Shown, and not to be changed until that is asked for. */
  readonly isLocked: boolean
}

export type Cell = { readonly row: number; readonly column: Column }

const DONE_KEYS: Readonly<Record<string, CheckInDone>> = { a: 'all', s: 'some', n: 'none' }
const TEN = 'x'

/** What a key puts into a column: a value, null to empty it, or undefined where it means nothing there. */
export function valueOfKey(column: Column, key: string): CheckInDone | number | null | undefined {
  if (key === '-' || key === '–') return null
  const lower = key.toLowerCase()
  if (column === 'done') return DONE_KEYS[lower]
  if (lower === TEN) return 10
  return /^\d$/.test(key) ? Number(key) : undefined
}

/** Why a key means nothing there, naming the cell. */
export const keyProblem = ({ label }: GridRow, column: Column): string =>
  column === 'done'
    ? `Done on ${label}: press a for all, s for some or n for none.`
    : `${COLUMN_WORDS[column]} on ${label}: press 0 to 9, or x for 10.`

/** The rows with a value in one column of some of them; locked rows stay as they are. */
export const filled = (
  rows: readonly GridRow[],
  which: (row: GridRow, index: number) => boolean,
  column: Column,
  value: CheckInDone | number | null,
): readonly GridRow[] =>
  rows.map((row, index) => (row.isLocked || !which(row, index) ? row : { ...row, [column]: value }))

const cellsOf = (rows: readonly GridRow[]): Cell[] =>
  rows.flatMap(({ isLocked }, row) => (isLocked ? [] : COLUMNS.map((column) => ({ row, column }))))

/** Where the next value goes: the first empty cell after this one, row by row, or else the cell after it. */
export function nextCell(rows: readonly GridRow[], { row, column }: Cell): Cell | undefined {
  const cells = cellsOf(rows)
  const here = cells.findIndex((cell) => cell.row === row && cell.column === column)
  const after = cells.slice(here + 1)
  return after.find((cell) => rows[cell.row]?.[cell.column] === null) ?? after[0]
}

/** The cell that an arrow leads to, over locked rows; undefined at the edge. */
export function neighbor(rows: readonly GridRow[], { row, column }: Cell, key: string): Cell | undefined {
  const at = COLUMNS.indexOf(column)
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const beside = COLUMNS[at + (key === 'ArrowRight' ? 1 : -1)]
    return beside && { row, column: beside }
  }
  const step = key === 'ArrowDown' ? 1 : -1
  for (let other = row + step; other >= 0 && other < rows.length; other += step)
    if (rows[other]?.isLocked === false) return { row: other, column }
  return undefined
}

const hasPain = ({ painBefore, painDuring, painNextDay }: Values): boolean =>
  painBefore !== null || painDuring !== null || painNextDay !== null

/** The days that are to be saved: those in which something was entered and that are not locked. */
export const enteredRows = (rows: readonly GridRow[]): GridRow[] =>
  rows.filter((row) => !row.isLocked && (row.done !== null || hasPain(row) || row.version !== null))

/** Cells without which a day cannot be saved, by the name of their field. */
export const gridProblems = (rows: readonly GridRow[]): Record<string, string[]> =>
  Object.fromEntries(
    enteredRows(rows)
      .filter(({ done }) => done === null)
      .map(({ day, label }) => [
        fieldOf(day, 'done'),
        [`Done on ${label}: say how much was done, all, some or none.`],
      ]),
  )

export const fieldOf = (day: string, column: Column): string => `${day}.${column}`
