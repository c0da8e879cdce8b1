import type { Socket } from 'node:net'
import type { PoolClient } from 'pg'

/** Longer than a server lets a statement of ours run, and than we leave a transaction alone. */
export const LONGEST_SILENCE_MILLISECONDS: number = 45_000

/** A client as the pool makes it, of which the driver's types tell less. */
type WithSocket = PoolClient & { readonly connection: { readonly stream: Socket } }

/**
 * Breaks a connection off on which neither side has said anything for so long: its server is gone without a word, as a machine
 * without power is, and the system itself would go on trying for a quarter of an hour.
 * @returns what ends the watch
 */
export function breakOffWhenSilent(client: PoolClient, milliseconds: number): () => void {
  const { stream } = (client as WithSocket).connection
  const breakOff = (): void => {
    stream.destroy(new Error('Connection terminated: the server fell silent'))
  }
  stream.setTimeout(milliseconds, breakOff)
  return () => stream.setTimeout(0, breakOff)
}
