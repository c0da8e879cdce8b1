import { createHash } from 'node:crypto'
import type { Snapshot } from './scopes'
import { quoted, type Table } from './tables'

/** Rows are read and put back in pieces of about so many letters: a table may hold more than memory does. */
export const PIECE_LETTERS: number = 4 * 1024 * 1024
const MOST_ROWS_AT_ONCE = 1000
/** Until it is known how large they are; and of pictures, which are not alike. */
const FEW_ROWS_AT_ONCE = 8
const HASH_BYTES = 32

/** How many rows a table has and a hash over all of them, in whatever order they are read. */
export type TableSum = { readonly table: string; readonly rows: number; readonly hash: string }

/** Sums up rows: the hash is the sum of the rows' own hashes, so that the order does not matter. */
export function summing() {
  let rows = 0
  let sum = 0n
  return {
    add(row: string): void {
      rows += 1
      sum += BigInt(`0x${createHash('sha256').update(row).digest('hex')}`)
    },
    result: (table: string): TableSum => {
      const hash = BigInt.asUintN(HASH_BYTES * 8, sum)
        .toString(16)
        .padStart(HASH_BYTES * 2, '0')
      return { table, rows, hash }
    },
  }
}

/** A row as the database itself writes it: a list of its values as text. */
const rowOf = ({ name, columns }: Table): string => {
  const values = columns.map((column) => `${quoted(column.name)}::text`)
  return `select to_json(array[${values.join(', ')}])::text as row from ${quoted(name)}`
}

async function* readBy({ client }: Snapshot, table: Table): AsyncGenerator<string[]> {
  const most = table.columns.some(({ type }) => type === 'bytea') ? FEW_ROWS_AT_ONCE : MOST_ROWS_AT_ONCE
  let largest = 1
  await client.query(`declare reading no scroll cursor for ${rowOf(table)}`)
  for (let count = FEW_ROWS_AT_ONCE; ; count = Math.min(most, Math.ceil(PIECE_LETTERS / largest))) {
    const { rows } = await client.query<{ row: string }>(`fetch ${count} from reading`)
    if (rows.length > 0) yield rows.map(({ row }) => row)
    if (rows.length < count) break
    largest = rows.reduce((length, { row }) => Math.max(length, row.length), largest)
  }
  await client.query('close reading')
}

/** All rows of a table, some at a time. */
export async function* rowsOf(snapshot: Snapshot, table: Table): AsyncGenerator<string[]> {
  const { client, clinics } = snapshot
  if (!clinics || !table.isSecured) {
    yield* readBy(snapshot, table)
    return
  }
  for (const clinic of clinics) {
    await client.query("select set_config('app.clinic_id', $1, true)", [clinic])
    yield* readBy(snapshot, table)
  }
}

/** The sums of these tables. */
export async function sumsOf(snapshot: Snapshot, tables: readonly Table[]): Promise<TableSum[]> {
  const sums = []
  for (const table of tables) {
    const sum = summing()
    for await (const rows of rowsOf(snapshot, table)) for (const row of rows) sum.add(row)
    sums.push(sum.result(table.name))
  }
  return sums
}

/** The tables whose sums differ, in words; empty where all agree. */
export function differences(expected: readonly TableSum[], found: readonly TableSum[]): string[] {
  const byName = new Map(found.map((sum) => [sum.table, sum]))
  return expected.flatMap(({ table, rows, hash }) => {
    const other = byName.get(table)
    if (!other) return [`${table} is missing`]
    if (other.rows !== rows) return [`${table} has ${other.rows} rows instead of ${rows}`]
    return other.hash === hash ? [] : [`${table} holds other values`]
  })
}
