import { readlinkSync } from 'node:fs'
import { constants, getPriority, setPriority } from 'node:os'

/** Where Linux says which thread asks. */
const THREAD = '/proc/thread-self'
/** About a sixth of the turns that a thread of the same process has. */
const NICER_BY = 8

/**
 * Lets the threads that make pages go before this one where there are not processors for all: somebody waits for each page, while a
 * paper is waited for anyway. What they leave is still all its own. Only Linux tells threads apart; elsewhere nothing changes.
 */
export function giveWay(): void {
  try {
    const thread = Number(readlinkSync(THREAD).split('/').at(-1))
    setPriority(thread, Math.min(getPriority(thread) + NICER_BY, constants.priority.PRIORITY_LOW))
  } catch {
    // Not Linux, or not allowed.
  }
}
