import type { PGlite } from '@electric-sql/pglite'
import type { Watchdog } from './watchdog'

/** Tells how long ago the engine last answered a statement. */
export type Watch = { readonly quietFor: () => number }

/**
 * Watches an engine that a socket server is about to use. An engine that breaks cannot be trusted with another
 * statement, and the server would wait for it for ever: `broken` is called then. The watchdog hears of each statement.
 */
export function watch(engine: PGlite, { begins, ends }: Watchdog, broken: () => void): Watch {
  let lastAt = performance.now()
  const run = engine.execProtocolRawStream.bind(engine)
  engine.execProtocolRawStream = async (...statement) => {
    begins()
    try {
      await run(...statement)
    } catch (error) {
      broken()
      throw error
    } finally {
      ends()
      lastAt = performance.now()
    }
  }
  return { quietFor: () => performance.now() - lastAt }
}
