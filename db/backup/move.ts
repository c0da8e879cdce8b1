import { type Connection, connectTo, connectToEmbedded } from '../connection'
import { stopHost } from '../embedded/stop'
import { type BackUpOptions, backUp } from './backup'
import type { Progress } from './contents'
import { load, type Source, wholeBackup } from './load'
import { restoreIntoFolder } from './restore-folder'
import { differences, sumsOf, type TableSum } from './rows'
import { inSnapshot } from './scopes'
import { tablesOf } from './tables'

const sumsIn = (connection: Connection): Promise<TableSum[]> =>
  inSnapshot(connection, async (snapshot) => sumsOf(snapshot, await tablesOf(snapshot.client)))

export const isServer = (target: string): boolean => /^postgres(ql)?:\/\//.test(target)

async function withConnection<T>(
  connection: Connection,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  try {
    return await work(connection)
  } finally {
    await connection.pool.end()
  }
}

/** @returns the sums of the database that it is now */
async function put(target: string, source: Source, at: Date): Promise<TableSum[]> {
  if (isServer(target))
    return withConnection(await connectTo({ connectionString: target }), async (connection) => {
      await load(connection, await wholeBackup(source))
      return sumsIn(connection)
    })
  await restoreIntoFolder(target, { ...source, at, replace: false })
  try {
    return await withConnection(await connectToEmbedded(target), sumsIn)
  } finally {
    await stopHost(target)
  }
}

export type Moved = { readonly backup: string; readonly sums: readonly TableSum[] }

/**
 * Copies the whole database to another engine: a PostgreSQL server by its address, or a data folder. The target must be
 * empty; the source stays as it is.
 * @throws when at the end the two are not the same to the last value, as when somebody wrote meanwhile
 */
export async function moveTo(
  target: string,
  source: Connection,
  { moving, ...options }: BackUpOptions & { readonly moving: Progress },
): Promise<Moved> {
  const { file } = await backUp(source, { ...options, reason: 'by-hand' })
  const sums = await put(target, { file, key: options.key, progress: moving }, options.at)
  const wrong = differences(await sumsIn(source), sums)
  if (wrong.length > 0)
    throw new Error(
      `The two databases differ: ${wrong.join('; ')}. Somebody wrote meanwhile: stop Plumbline, and move into a new, empty place.`,
    )
  return { backup: file, sums }
}
