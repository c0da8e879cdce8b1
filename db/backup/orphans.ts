import type { Snapshot } from './scopes'
import { quoted } from './tables'

type Reference = {
  readonly name: string
  readonly child: string
  readonly parent: string
  readonly from: readonly string[]
  readonly to: readonly string[]
}

const columnNames = (numbers: string, table: string): string =>
  `(select json_agg(a.attname order by k.place) from unnest(c.${numbers}) with ordinality k(number, place)
    join pg_attribute a on a.attrelid = c.${table} and a.attnum = k.number)`

const REFERENCES = `select c.conname as name, ch.relname as child, pa.relname as parent,
    ${columnNames('conkey', 'conrelid')} as from, ${columnNames('confkey', 'confrelid')} as to
  from pg_constraint c join pg_class ch on ch.oid = c.conrelid join pg_class pa on pa.oid = c.confrelid
  where c.contype = 'f' and ch.relnamespace = 'public'::regnamespace order by 1`

function countOf({ child, parent, from, to }: Reference, clinic: string | undefined): string {
  const given = from.map((column) => `c.${quoted(column)} is not null`).join(' and ')
  const same = from.map((column, index) => `p.${quoted(to[index] ?? '')} = c.${quoted(column)}`).join(' and ')
  // A table that all clinics share shows the rows of others, whose parents are out of sight.
  const ours = clinic !== undefined && from.includes('clinic_id') ? `and c.clinic_id = '${clinic}'` : ''
  return `select count(*)::int as orphans from ${quoted(child)} c
    where ${given} ${ours} and not exists (select from ${quoted(parent)} p where ${same})`
}

/** The foreign keys that rows break all the same, with how many: damage below the database's own checks. */
export async function orphansOf({ client, clinics }: Snapshot): Promise<string[]> {
  const { rows: references } = await client.query<Reference>(REFERENCES)
  const counts = new Map<string, number>()
  for (const clinic of clinics ?? [undefined]) {
    await client.query("select set_config('app.clinic_id', $1, true)", [clinic ?? ''])
    for (const reference of references) {
      const { rows } = await client.query<{ orphans: number }>(countOf(reference, clinic))
      const words = `${reference.child} → ${reference.parent}`
      counts.set(words, (counts.get(words) ?? 0) + (rows[0]?.orphans ?? 0))
    }
  }
  return [...counts].filter(([, count]) => count > 0).map(([words, count]) => `${words}: ${count}`)
}
