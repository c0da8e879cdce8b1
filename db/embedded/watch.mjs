/**
 * Tells how long ago the engine last answered a statement.
 * @typedef {{ readonly quietFor: () => number }} Watch
 */

/**
 * Watches an engine that a socket server is about to use. An engine that breaks cannot be trusted with another
 * statement, and the server would wait for it for ever: `broken` is called then. The watchdog hears of each statement.
 * @param {import('@electric-sql/pglite').PGlite} engine
 * @param {import('./watchdog.mjs').Watchdog} watchdog
 * @param {() => void} broken
 * @returns {Watch}
 */
export function watch(engine, { begins, ends }, broken) {
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
