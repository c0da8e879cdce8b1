import type { ClientBase } from 'pg'

/** Something that a table has, and who writes to it or reads from it meets. */
type Thing = {
  readonly kind: 'column' | 'check' | 'key' | 'foreign key' | 'unique index' | 'trigger' | 'policy'
  readonly table: string
  readonly name: string
  readonly says: string
  /** Of these columns of its table; of none where it is an expression. */
  readonly columns: readonly string[]
  /** Of a column alone: whether a row that does not name it gets nothing, or cannot be. */
  readonly leftOut: 'empty' | 'default' | 'refused' | null
}

/** Everything that the tables have. */
export type Things = ReadonlyMap<string, Thing>

const COLUMN_NAMES = (numbers: string, table: string): string =>
  `coalesce((select json_agg(attname) from pg_attribute where attrelid = ${table} and attnum = any (${numbers})), '[]')`

const THINGS = `
  with tables as (
    select oid, relname as "table" from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('plumbline_migrations', 'plumbline_probe')
  )
  select 'column' as kind, t.table, a.attname as name,
      format_type(a.atttypid, a.atttypmod) || ' ' || a.attgenerated::text as says, json_build_array(a.attname) as columns,
      case when a.atthasdef then 'default' when a.attnotnull then 'refused' else 'empty' end as "leftOut"
    from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  union all
  select case c.contype when 'c' then 'check' when 'f' then 'foreign key' else 'key' end, t.table, c.conname,
      pg_get_constraintdef(c.oid), ${COLUMN_NAMES('c.conkey', 't.oid')}, null
    from tables t join pg_constraint c on c.conrelid = t.oid and c.contype in ('c', 'f', 'p', 'u', 'x')
  union all
  select 'unique index', t.table, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid),
      ${COLUMN_NAMES('i.indkey::int2[]', 't.oid')}, null
    from tables t join pg_index i on i.indrelid = t.oid and i.indisunique
    where not exists (select from pg_constraint where conindid = i.indexrelid)
  union all
  select 'trigger', t.table, g.tgname, pg_get_triggerdef(g.oid) || md5(p.prosrc), '[]', null
    from tables t join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal join pg_proc p on p.oid = g.tgfoid
  union all
  select 'policy', t.table, p.polname, concat_ws(' ', p.polcmd, p.polpermissive, p.polroles,
      pg_get_expr(p.polqual, t.oid), pg_get_expr(p.polwithcheck, t.oid)), '[]', null
    from tables t join pg_policy p on p.polrelid = t.oid`

export async function thingsOf(client: ClientBase): Promise<Things> {
  const { rows } = await client.query<Thing>(THINGS)
  return new Map(rows.map((thing) => [`${thing.kind} ${thing.name} on ${thing.table}`, thing]))
}

/** The words of a check that is a list, and what it says around them. */
function listIn(says: string): { readonly words: ReadonlySet<string>; readonly around: string } {
  const words = [...says.matchAll(/'([^']*)'/g)].map(([, word = '']) => word)
  return { words: new Set(words), around: says.replaceAll(/'[^']*'(::text)?(, )?/g, '') }
}

function isWider(before: string, after: string): boolean {
  const [old, fresh] = [listIn(before), listIn(after)]
  return old.around === fresh.around && [...old.words].every((word) => fresh.words.has(word))
}

/** Whether rows of the older version get by what is new. */
function isFree(thing: Thing, isOld: (column: string) => boolean, after: Things): boolean {
  const { kind, table, columns } = thing
  if (kind === 'column') return thing.leftOut !== 'refused'
  if (kind === 'check') return columns.length > 0 && !columns.some(isOld)
  if (kind === 'trigger' || kind === 'policy') return false
  // A key that is empty in part binds nobody.
  return columns.some(
    (column) => !isOld(column) && after.get(`column ${column} on ${table}`)?.leftOut === 'empty',
  )
}

function isTighter(old: Thing, fresh: Thing): boolean {
  if (old.kind === 'check') return old.says !== fresh.says && !isWider(old.says, fresh.says)
  if (old.kind !== 'column') return old.says !== fresh.says
  const lostWhatItGot = old.leftOut !== 'refused' && fresh.leftOut !== old.leftOut
  return old.says !== fresh.says || lostWhatItGot
}

/**
 * What code that was written for the tables before may stumble over in those after: what is gone, what became tighter, and
 * what is new and binds it. Empty where that code can go on.
 */
export function narrowings(before: Things, after: Things): string[] {
  const tables = new Set([...before.values()].map(({ table }) => table))
  const gone = [...before].filter(
    ([name, { kind }]) => !after.has(name) && kind !== 'check' && kind !== 'foreign key',
  )
  const tighter = [...before].filter(([name, old]) => {
    const fresh = after.get(name)
    return fresh !== undefined && isTighter(old, fresh)
  })
  const binding = [...after].filter(([name, thing]) => {
    const isOld = (column: string): boolean => before.has(`column ${column} on ${thing.table}`)
    return tables.has(thing.table) && !before.has(name) && !isFree(thing, isOld, after)
  })
  return [
    ...gone.map(([name]) => `gone: ${name}`),
    ...tighter.map(([name]) => `changed: ${name}`),
    ...binding.map(([name]) => `new: ${name}`),
  ].toSorted()
}
