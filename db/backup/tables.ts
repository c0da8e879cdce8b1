import type { ClientBase } from 'pg'

/** Kept by the engine and by the migrations; they hold nothing of a clinic. */
const NOT_RECORDS = ['plumbline_migrations', 'plumbline_probe']

type Column = { readonly name: string; readonly type: string }

/** A table of records, as the database describes it. */
export type Table = {
  readonly name: string
  /** Those that are stored; what the database derives it derives again. */
  readonly columns: readonly Column[]
  /** Whether row-level security shows the rows of one clinic at a time. */
  readonly isSecured: boolean
  readonly isForced: boolean
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Every table of records, by name. */
export async function tablesOf(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name, c.relrowsecurity as "isSecured", c.relforcerowsecurity as "isForced",
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and c.relname not in (${NOT_RECORDS.map((name) => `'${name}'`).join(', ')})
    order by c.relname collate "C"`)
  return rows
}

/** A foreign key: what it is called and says, and on which table. */
export type ForeignKey = { readonly table: string; readonly name: string; readonly definition: string }

export async function foreignKeysOf(client: ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select t.relname as table, c.conname as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_class t on t.oid = c.conrelid
    where c.contype = 'f' and t.relnamespace = 'public'::regnamespace
    order by 1, 2`)
  return rows
}
