import { escapeIdentifier, type Pool } from 'pg'

/**
 * No statement may run longer than the host of the engine bears (30 s), for nobody can interrupt one. Half a gigabyte with its indexes
 * took four seconds on a busy machine; a clinic with more of anything has outgrown the embedded engine.
 */
export const LARGEST_BYTES = 500_000_000

/**
 * Tables of which as much has changed as PostgreSQL's autovacuum waits for: a fixed number of rows and a share of what is there
 * (https://www.postgresql.org/docs/current/routine-vacuuming.html#AUTOVACUUM).
 */
const CHANGED = `
  select relname, "isWorn" from (
    select s.relname, n_mod_since_analyze > 50 + 0.1 * rows as changed,
      (n_dead_tup > 50 + 0.2 * rows or n_ins_since_vacuum > 1000 + 0.2 * rows)
        and pg_total_relation_size(s.relid) < ${LARGEST_BYTES} as "isWorn"
    from pg_stat_user_tables s join pg_class c on c.oid = s.relid, greatest(c.reltuples, 0) rows
    where s.schemaname = 'public') counted
  where changed or "isWorn" order by relname`

/**
 * Gives back the room of rows that are gone, and learns anew what tables hold, where enough has changed. PostgreSQL has processes of
 * its own for this, which the embedded engine has not: a plan that saves itself would make its table grow for ever. A table at a
 * time, so that requests come in between.
 * @returns the tables that were tended
 */
export async function tendTables(pool: Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ relname: string; isWorn: boolean }>(CHANGED)
  for (const { relname, isWorn } of rows)
    await pool.query(`${isWorn ? 'vacuum (analyze)' : 'analyze'} ${escapeIdentifier(relname)}`)
  return rows.map(({ relname }) => relname)
}
