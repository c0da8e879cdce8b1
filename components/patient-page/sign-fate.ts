import type { QueuedSubmission } from './kept'
import type { Sending } from './send-queue'

/** A sign that is told to the clinic, and how the first try ended; null while it goes on. */
export type ToldSign = { readonly id: string; readonly ended: Sending['ended'] | 'not-kept' | null }

/** How telling ends. Where the phone keeps nothing, nothing is sent later either. */
export const endOf = (telling: Promise<Sending['ended']>): Promise<NonNullable<ToldSign['ended']>> =>
  telling.catch(() => 'not-kept')

/**
 * Whether the clinic knows, does not yet, or will not by this page.
 * @param isForgotten whether the phone has forgotten since what waited: what is not there any more may never have been sent
 */
export function fateOf(
  { id, ended }: ToldSign,
  queue: readonly QueuedSubmission[],
  isForgotten: boolean,
): 'kept' | 'notSent' | 'sent' {
  if (ended === null) return 'kept'
  if (ended === 'not-kept') return 'notSent'
  const own = queue.find((one) => one.id === id)
  if (!own) return isForgotten && ended !== 'all-sent' ? 'notSent' : 'sent'
  return own.isRefused || ended === 'unknown' || ended === 'year' ? 'notSent' : 'kept'
}
