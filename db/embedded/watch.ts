import type { PGlite } from '@electric-sql/pglite'

/** Tells how long ago the engine last answered a statement. */
export type Watch = { readonly quietFor: () => number }

/**
 * Watches an engine that a socket server is about to use. An engine that breaks cannot be trusted with another
 * statement, and the server would wait for it for ever: `broken` is called then.
 */
export function watch(engine: PGlite, broken: () => void): Watch {
  let lastAt = performance.now()
  const run = engine.execProtocolRawStream.bind(engine)
  engine.execProtocolRawStream = async (...statement) => {
    try {
      await run(...statement)
    } catch (error) {
      broken()
      throw error
    } finally {
      lastAt = performance.now()
    }
  }
  return { quietFor: () => performance.now() - lastAt }
}
