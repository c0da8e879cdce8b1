'use client'
import { clsx } from 'clsx'
import { Pencil } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { fieldIdOf, useForm } from '@/components/ui/form-context'
import {
  type Cell,
  COLUMN_WORDS,
  COLUMNS,
  type Column,
  fieldOf,
  filled,
  type GridRow,
  keyProblem,
  neighbor,
  nextCell,
  valueOfKey,
} from './grid-model'

const DONE_WORDS = { all: 'All', some: 'Some', none: 'None' } as const
const SHORT_WORDS: Readonly<Record<Column, string>> = {
  done: 'Done',
  painBefore: 'Before',
  painDuring: 'During',
  painNextDay: 'Next morning',
}

const shown = (row: GridRow, column: Column): string => {
  if (column === 'done') return row.done === null ? '' : DONE_WORDS[row.done]
  const pain = row[column]
  return pain === null ? '' : String(pain)
}

/** Marked days of one column, both ends included. */
type Range = { readonly column: Column; readonly from: number; readonly to: number }

const isInRange = (range: Range | undefined, column: Column, row: number): boolean =>
  range !== undefined &&
  range.column === column &&
  row >= Math.min(range.from, range.to) &&
  row <= Math.max(range.from, range.to)

const isArrow = (key: string): boolean => key.startsWith('Arrow')

/** The cells of the log: moved through by arrows, filled by single keys. */
export function GridCells({
  rows,
  onChange,
}: {
  rows: readonly GridRow[]
  onChange: (rows: readonly GridRow[]) => void
}) {
  const { state, idPrefix } = useForm()
  const table = useRef<HTMLTableElement>(null)
  const [range, setRange] = useState<Range>()
  const [problem, setProblem] = useState<{ readonly field: string; readonly message: string }>()

  const idOf = ({ row, column }: Cell): string => fieldIdOf(idPrefix, fieldOf(rows[row]?.day ?? '', column))

  function moveTo(cell: Cell | undefined) {
    if (!cell) return
    const input = document.getElementById(idOf(cell))
    input?.focus()
    if (input instanceof HTMLInputElement) input.select()
  }

  /** Puts what a key says into the cell, or into every marked day of its column, and goes on. */
  function enter(key: string, cell: Cell) {
    const row = rows[cell.row]
    if (!row) return
    const value = valueOfKey(cell.column, key)
    if (value === undefined) {
      setProblem({ field: fieldOf(row.day, cell.column), message: keyProblem(row, cell.column) })
      return
    }
    setProblem(undefined)
    const isRange = isInRange(range, cell.column, cell.row)
    const next = filled(
      rows,
      (_, index) => index === cell.row || (isRange && isInRange(range, cell.column, index)),
      cell.column,
      value,
    )
    onChange(next)
    setRange(undefined)
    const last = isRange && range ? Math.max(range.from, range.to) : cell.row
    moveTo(isRange ? (neighbor(next, { ...cell, row: last }, 'ArrowDown') ?? cell) : nextCell(next, cell))
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>, cell: Cell) {
    const { key } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (isArrow(key)) {
      event.preventDefault()
      const to = neighbor(rows, cell, key)
      const isMarking = event.shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')
      const start = range?.column === cell.column ? range.from : cell.row
      setRange(isMarking && to ? { column: cell.column, from: start, to: to.row } : undefined)
      moveTo(to)
    } else if (key === 'Enter') {
      event.preventDefault()
      moveTo(neighbor(rows, cell, 'ArrowDown'))
    } else if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault()
      setProblem(undefined)
      onChange(filled(rows, (_, index) => index === cell.row, cell.column, null))
    } else if (key.length === 1) {
      event.preventDefault()
      enter(key, cell)
    }
  }

  /** A keyboard on the screen tells no keys, only what it typed. */
  function onInput(event: FormEvent<HTMLInputElement>, cell: Cell) {
    const typed = event.nativeEvent instanceof InputEvent ? (event.nativeEvent.data ?? '') : ''
    if (typed !== '') enter(typed.slice(-1), cell)
  }

  const unlock = (index: number) => {
    onChange(rows.map((row, at) => (at === index ? { ...row, isLocked: false } : row)))
    // The cell is there once this press has been dealt with.
    setTimeout(() => moveTo({ row: index, column: 'done' }), 0)
  }

  return (
    <div>
      <div className="relative overflow-x-auto rounded-md border border-line">
        <table ref={table} className="w-full text-sm">
          <caption className="sr-only">Days of the log</caption>
          <thead>
            <tr className="border-b border-line text-left text-muted">
              <th scope="col" className="px-3 py-2 font-medium">
                Day
              </th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="px-1.5 py-2 font-medium">
                  <span aria-hidden>{SHORT_WORDS[column]}</span>
                  <span className="sr-only">{COLUMN_WORDS[column]}</span>
                </th>
              ))}
              <th scope="col" className="px-2 py-2">
                <span className="sr-only">Change</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.day} className="border-b border-line last:border-0">
                <th scope="row" className="px-2 py-1 text-left font-normal whitespace-nowrap sm:px-3">
                  {row.label}
                </th>
                {COLUMNS.map((column) => {
                  const cell = { row: index, column }
                  const field = fieldOf(row.day, column)
                  const isWrong = problem?.field === field || state.fieldErrors[field] !== undefined
                  return (
                    <td key={column} className="px-1 py-1">
                      {row.isLocked ? (
                        <span className="block px-2 py-1.5 text-muted tabular-nums">
                          {shown(row, column) || '–'}
                        </span>
                      ) : (
                        <input
                          id={idOf(cell)}
                          value={shown(row, column)}
                          onChange={(event) => onInput(event, cell)}
                          onKeyDown={(event) => onKeyDown(event, cell)}
                          onFocus={({ target }) => target.select()}
                          aria-label={`${COLUMN_WORDS[column]}, ${row.label}`}
                          aria-invalid={isWrong || undefined}
                          autoComplete="off"
                          autoCapitalize="off"
                          className={clsx(
                            controlStyle,
                            'min-w-11 text-center tabular-nums max-sm:px-1',
                            isInRange(range, column, index) && 'border-action bg-action-soft',
                          )}
                        />
                      )}
                    </td>
                  )
                })}
                <td className="w-0 px-2 py-1 text-right">
                  {row.isLocked ? (
                    <Button variant="quiet" size="small" onClick={() => unlock(index)}>
                      <Pencil aria-hidden />
                      <span className="max-sm:sr-only">Change</span>
                      <span className="sr-only"> {row.label}</span>
                    </Button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" className="min-h-6 pt-1.5 text-sm text-stop">
        {problem?.message}
      </p>
    </div>
  )
}
