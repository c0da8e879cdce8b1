import { type Connection, takeClient } from './connection'

/**
 * Does what only one instance may do at a time; the others leave it. The turn is a lock of a transaction that stays open
 * meanwhile, so that a pool in front of the server keeps it too, and a process that dies gives it back. The embedded engine
 * has one instance, whose transactions wait for each other: there it is simply done.
 * @returns undefined where another instance is at it
 */
export async function asTheOnlyInstance<T>(
  connection: Connection,
  what: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  if (connection.stepsDown) return work()
  const client = await takeClient(connection)
  try {
    await client.query('begin')
    const { rows } = await client.query<{ ours: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 2)) as ours',
      [what],
    )
    return rows[0]?.ours ? await work() : undefined
  } finally {
    const broken = await client.query('rollback').then(
      () => false,
      () => true,
    )
    client.release(broken)
  }
}
