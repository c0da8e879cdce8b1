import type { Answer } from './ask'
import type { Kept } from './kept'
import { type Exclusively, type Post, sendQueue } from './send-queue'

/**
 * Opens a link by its token. What waits belongs to the link that this device had so far: it is sent before another one takes its place,
 * and forgotten once one did.
 * @returns what the server said; null when that is not known
 */
export async function openLink(
  kept: Kept,
  token: string,
  post: Post,
  exclusively?: Exclusively,
): Promise<Answer | null> {
  // A phone that is full, or can keep nothing, opens it all the same.
  await sendQueue(kept, post, exclusively).catch(() => undefined)
  // The cookie of the new link comes before the words do, and stays though they break off.
  const wasOpening = await kept.noteOpening().catch(() => true)
  const answer = await post('/c/open', { token }).catch(() => null)
  if (answer?.status === 200 && answer.body.state === 'year') await kept.forget()
  // What is said to this code tells nothing of one before it that was not answered.
  else if (answer && !wasOpening) await kept.noteNotOpened()
  return answer
}
