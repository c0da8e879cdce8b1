/** How a page stands that may have been left alone; 'of-another' where somebody else signed in meanwhile. */
export type IdleState = 'in-use' | 'ending' | 'ended' | 'of-another'

const WARN_BEFORE = 60_000

export const isCovered = (state: IdleState): boolean => state === 'ended' || state === 'of-another'

/**
 * After a look at the clock. No cover lifts by itself: what is sent from beneath it is heard by the server too, and the answer may
 * be that nobody is signed in.
 */
export function afterLook(state: IdleState, idle: number, idleMilliseconds: number): IdleState {
  if (isCovered(state)) return state
  if (idle >= idleMilliseconds) return 'ended'
  return idle >= idleMilliseconds - WARN_BEFORE ? 'ending' : 'in-use'
}

/**
 * After somebody asked to go on.
 *
 * @param isSignedIn whether whoever opened the page is; undefined where no answer came
 */
export function afterAsking(state: IdleState, isSignedIn: boolean | undefined): IdleState {
  if (isSignedIn) return 'in-use'
  return isSignedIn === false && !isCovered(state) ? 'ended' : state
}
