import type { DayDraft } from '@/lib/clinical/patient-page/day-draft'
import type { QueuedSubmission } from './kept'

/** How far handing the day over is; 'not-kept' where the phone does not take it, so that nothing is sent later either. */
export type Handing = 'keeping' | 'sending' | 'not-kept' | null

/** Whether the server would not take what was last handed over of the day, and that is still there to be shown. */
export const isRefusedIn = (queue: readonly QueuedSubmission[], { sentAs }: DayDraft): boolean =>
  queue.some(({ id, isRefused }) => isRefused && id === sentAs)

/** Whether the clinic has the day that was handed over, does not yet, or will not by this page. */
export function dayFateOf(
  draft: DayDraft,
  queue: readonly QueuedSubmission[],
  handing: Handing,
): 'kept' | 'notSent' | 'sent' {
  if (handing === 'not-kept') return 'notSent'
  const isWaiting = queue.some(
    ({ kind, body, isRefused }) => kind === 'check-in' && body.day === draft.day && !isRefused,
  )
  if (isWaiting || handing !== null) return 'kept'
  return draft.isRefused === true || isRefusedIn(queue, draft) ? 'notSent' : 'sent'
}
