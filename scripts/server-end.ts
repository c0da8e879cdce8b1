import { constants } from 'node:os'

/** How a server is told to end. */
const TOLD = new Set<NodeJS.Signals>(['SIGTERM', 'SIGINT', 'SIGHUP'])
/** What shells add to the number of the signal that a process died of. */
const BY_A_SIGNAL = 128

/** How we end when the server has, and what an operator must hear of it. */
export type End = { readonly code: number; readonly says?: string }

/** A server that was killed, or ran out of memory, must not look as if it had been told to end. */
export function endOf(code: number | null, signal: NodeJS.Signals | null): End {
  if (!signal) return { code: code ?? 1 }
  if (TOLD.has(signal)) return { code: 0 }
  return { code: BY_A_SIGNAL + constants.signals[signal], says: `The server was ended by ${signal}.` }
}
