import { keepLook } from '@/components/ui/keep-look'
import type { Answer } from './ask'
import { takeEarlyProgram } from './early-program'
import type { Kept } from './kept'
import type { Post } from './send-queue'

/**
 * The cookie that stands while the patient took the page off this phone and the server, which could not be reached, has not forgotten
 * the phone. Until it has, nobody is shown anything: the server reads it too, and draws nothing.
 */
export const LEAVING = 'plumbline-leaving'

/** From here on this phone is to be forgotten. */
export const noteLeaving = (): void => keepLook(LEAVING, 'yes')

let asking: Promise<Answer | null> | undefined

/**
 * Has the server forget this phone, where that is still to be done, and before it what is kept here: a page that was closed in the middle
 * of it comes back to nobody.
 * @returns whether nothing of it is left to do
 */
export async function finishLeaving(
  kept: Pick<Kept, 'page' | 'countUnsent' | 'forget'>,
  post: Post,
): Promise<boolean> {
  if (!document.cookie.includes(`${LEAVING}=yes`)) return true
  // What was asked for before this was known is not to be shown.
  void takeEarlyProgram()
  // Only where there is something: the other windows are told each time, and come here too.
  if ((await kept.page()) || (await kept.countUnsent()) > 0) await kept.forget(true)
  // Asked once at a time: the answer takes the phone's cookie away, and a late one would take that of the code that was opened since.
  asking ??= post('/c/leave', {})
    .catch(() => null)
    .finally(() => {
      asking = undefined
    })
  const answer = await asking
  if (answer?.status !== 204) return false
  keepLook(LEAVING, null)
  return true
}
