import { serverInFront } from './server-in-front'

/** Why something was refused, in the log: nothing of what was sent. */
export type Refusal = 'foreign-origin' | 'unreadable' | 'too-many-attempts' | 'not-allowed' | 'no-such-record'

/** Notes in the server's log that something was refused. Elsewhere, as in a command or a browser, nothing is noted. */
export const noteRefusal = (kind: Refusal): void => serverInFront().plumblineRefused?.(kind)
