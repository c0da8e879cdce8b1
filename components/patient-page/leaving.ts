import { keepLook } from '@/components/ui/keep-look'
import { takeEarlyProgram } from './early-program'
import type { Post } from './send-queue'

/**
 * The cookie that stands while the patient took the page off this phone and the server, which could not be reached, has not forgotten
 * the phone. Until it has, nobody is shown anything: the server reads it too, and draws nothing.
 */
export const LEAVING = 'plumbline-leaving'

/** From here on this phone is to be forgotten. */
export const noteLeaving = (): void => keepLook(LEAVING, 'yes')

/** Has the server forget this phone, where that is still to be done. @returns whether nothing of it is left to do */
export async function finishLeaving(post: Post): Promise<boolean> {
  if (!document.cookie.includes(`${LEAVING}=yes`)) return true
  // What was asked for before this was known is not to be shown.
  void takeEarlyProgram()
  const answer = await post('/c/leave', {}).catch(() => null)
  if (answer?.status !== 204) return false
  keepLook(LEAVING, null)
  return true
}
