/** Run in a copy by drill-tenants: takes each tenant predicate away in turn, with row-level security and without it. */
import { sql } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { connection, useConnection } from '@/db/connection'
import { migrate } from '@/db/migrate'
import { clinicToday, now } from '@/lib/clinic/clock'
import { givenDrillClinic } from '../access/world'
import { tryOne } from './fuzz'
import { OPERATIONS } from './operations'

const state = globalThis as { tenantOff?: number; tenantTouched?: Set<number> }
const count = Number(process.argv[2])

await migrate()
const [today, at] = [clinicToday('UTC'), now()]
const [ours, theirs] = [
  await givenDrillClinic('ours', today, at),
  await givenDrillClinic('theirs', today, at),
]

/** A hash of every table that has rows of the other clinic, which nobody of it changes meanwhile. */
async function theirRows(): Promise<string> {
  return inClinic(theirs.clinicId, async (tx) => {
    const { rows: tables } = await tx.execute<{ name: string }>(sql`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'clinic_id' order by 1`)
    const hashes: string[] = []
    for (const { name } of tables) {
      const { rows } = await tx.execute<{ hash: string | null }>(sql`
        select md5(string_agg(md5(t::text), '' order by md5(t::text))) as hash
        from ${sql.identifier(name)} t where t.clinic_id = ${theirs.clinicId}`)
      hashes.push(`${name} ${rows[0]?.hash}`)
    }
    return hashes.join('\n')
  })
}

/** Which operations come by which predicate. */
const touchedBy = new Map<number, Set<string>>()
const asked = [{ side: 'own', ids: ours.ids } as const, { side: 'foreign', ids: theirs.ids } as const]
for (const name of Object.keys(OPERATIONS))
  for (const { side, ids } of asked) {
    state.tenantTouched = new Set()
    await tryOne(name, { clinic: ours, ids }, theirs, side)
    for (const predicate of state.tenantTouched)
      touchedBy.set(predicate, (touchedBy.get(predicate) ?? new Set()).add(name))
  }

/** How many of the predicates, taken away, let something of the other clinic through. */
async function leaks(): Promise<number> {
  let leaking = 0
  for (const [predicate, names] of touchedBy) {
    state.tenantOff = predicate
    const seen: string[] = []
    for (const name of names)
      for (const { side, ids } of asked) {
        const wrong = await tryOne(name, { clinic: ours, ids }, theirs, side).catch(() => ({}))
        if ('foreign' in wrong && wrong.foreign) seen.push(wrong.foreign)
      }
    if (seen.length > 0) leaking += 1
    delete state.tenantOff
  }
  return leaking
}

const before = await theirRows()
const withSecurity = await leaks()
const changed = before === (await theirRows()) ? 0 : 1
const current = await connection()
// The embedded engine's only login is a superuser: as long as it does not step down, nothing is secured.
useConnection(Promise.resolve({ ...current, stepsDown: false }))
const withoutSecurity = await leaks()
const untried = Array.from({ length: count }, (_, predicate) => predicate).filter(
  (one) => !touchedBy.has(one),
)
console.log(JSON.stringify({ untried, withSecurity, changed, withoutSecurity }))
await current.pool.end()
