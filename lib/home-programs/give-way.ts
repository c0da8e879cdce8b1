import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'

/** Where Linux says which thread asks; a sixth of a turn beside one of the usual 0. */
const THREAD = '/proc/thread-self'
const NICE = 8

/**
 * Lets the threads that make pages go before this one where there are not processors for all: somebody waits for each page, while a
 * paper is waited for anyway. What they leave is still all its own. Only Linux tells threads apart; elsewhere nothing changes.
 */
export function giveWay(): void {
  try {
    setPriority(Number(readlinkSync(THREAD).split('/').at(-1)), NICE)
  } catch {
    // Not Linux, or not allowed.
  }
}
