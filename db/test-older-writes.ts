import type { ClientBase } from 'pg'

/** A row of each table, as a version that knows the tables as they are now writes it: by their columns of now. */
export type Write = {
  readonly table: string
  readonly columns: readonly string[]
  /** As text; the database reads it. */
  readonly values: readonly (string | null)[]
}

type Column = {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly isNeeded: boolean
  /** Of its checks, what it must be. */
  readonly checks: readonly string[]
}
type Reference = {
  readonly table: string
  readonly parent: string
  readonly from: readonly string[]
  readonly to: readonly string[]
}

const COLUMNS = `
  select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
    a.attnotnull and not a.atthasdef as "isNeeded",
    (select coalesce(json_agg(pg_get_constraintdef(k.oid)), '[]') from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]) as checks
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and c.relname not in ('plumbline_migrations', 'plumbline_probe')
  order by c.relname, a.attnum`

const names = (numbers: string, table: string): string =>
  `(select json_agg(a.attname order by k.place) from unnest(c.${numbers}) with ordinality k(number, place)
    join pg_attribute a on a.attrelid = c.${table} and a.attnum = k.number)`

const REFERENCES = `
  select ch.relname as table, pa.relname as parent, ${names('conkey', 'conrelid')} as from, ${names('confkey', 'confrelid')} as to
  from pg_constraint c join pg_class ch on ch.oid = c.conrelid join pg_class pa on pa.oid = c.confrelid
  where c.contype = 'f' and ch.relnamespace = 'public'::regnamespace`

/** What a table needs beyond its columns one by one: which of two it has. */
const NEEDED_BY_A_CHECK: Readonly<Record<string, string>> = {
  'check_ins.recorded_by': 'who told it',
  'clearances.rule_id': 'what was cleared',
}

const OF_TYPE: Readonly<Record<string, string>> = {
  boolean: 'false',
  bytea: '\\x00',
  date: '2026-03-02',
  integer: '1',
  bigint: '1',
  smallint: '1',
  jsonb: '{}',
  numeric: '1',
  'timestamp with time zone': '2026-03-02T09:00:00.123Z',
}

/** The first word or the least number that the checks let through; else anything of the type. */
function valueOf({ table, name, type, checks }: Column): string {
  if (type.endsWith('[]')) return '{}'
  const said = checks.join(' ')
  const [, word] = /'([^']*)'::text/.exec(said) ?? []
  const [, least] = />= \(?'?(-?\d+)/.exec(said) ?? []
  return word ?? least ?? OF_TYPE[type.replace(/\(.*\)/, '')] ?? `${table} ${name}`
}

/** Parents before their children. */
function inOrder(tables: readonly string[], references: readonly Reference[]): string[] {
  const done: string[] = []
  while (done.length < tables.length) {
    const free = tables.filter(
      (table) =>
        !done.includes(table) &&
        references.every((one) => one.table !== table || one.parent === table || done.includes(one.parent)),
    )
    if (free.length === 0) throw new Error(`These tables wait for each other: ${tables.join(', ')}`)
    done.push(...free)
  }
  return done
}

/** One row of every table, all of one clinic, each pointing to the others' rows. */
export async function writesOf(client: ClientBase, clinicId: string): Promise<Write[]> {
  const { rows: columns } = await client.query<Column>(COLUMNS)
  const { rows: references } = await client.query<Reference>(REFERENCES)
  const tables = [...new Set(columns.map(({ table }) => table))]
  const known = new Map<string, string>()
  return inOrder(tables, references).map((table) => {
    const own = columns.filter(
      (column) =>
        column.table === table && (column.isNeeded || `${table}.${column.name}` in NEEDED_BY_A_CHECK),
    )
    const values = own.map((column) => {
      const { name, type } = column
      const parents = references.filter((one) => one.table === table && one.parent !== table)
      const [pointed] = parents.flatMap(({ parent, from, to }) =>
        from.includes(name) ? (known.get(`${parent}.${to[from.indexOf(name)]}`) ?? []) : [],
      )
      const isClinic = name === 'clinic_id' || (table === 'clinics' && name === 'id')
      const value = isClinic
        ? clinicId
        : (pointed ?? (type === 'uuid' ? crypto.randomUUID() : valueOf(column)))
      known.set(`${table}.${name}`, value)
      return value
    })
    return { table, columns: own.map(({ name }) => name), values }
  })
}
