/** Why something was refused, in the log: nothing of what was sent. */
export type Refusal = 'foreign-origin' | 'unreadable' | 'too-many-attempts' | 'not-allowed' | 'no-such-record'

/** Set by the server in front (scripts/web-server.mjs), which counts them (scripts/refusal-log.mjs). */
const server = globalThis as typeof globalThis & { readonly plumblineRefused?: (kind: Refusal) => void }

/** Notes in the server's log that something was refused. Elsewhere, as in a command or a browser, nothing is noted. */
export const noteRefusal = (kind: Refusal): void => server.plumblineRefused?.(kind)
