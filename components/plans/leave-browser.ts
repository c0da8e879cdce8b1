import { emptyShelf } from './kept-shelf'
import { announceSignOut, saves } from './sign-out-signal'

/** Longer than a save takes. */
const SAVED_WITHIN_MS = 3000

const NOT_SAVED =
  'The plan in this window could not be saved. Sign out all the same, and lose what was changed in it since it was last saved?'

const saveAll = async (): Promise<boolean> =>
  !(await Promise.all([...saves].map((save) => save()))).includes(undefined)

/**
 * Comes before signing out: saves what is not saved in this window, and asks where that does not work, since after that nothing of a
 * patient is kept in the browser of a shared computer. The other tabs are told: they save and leave as well, but for one that cannot
 * be saved, which asks nothing and stays open with what was typed.
 *
 * @returns false where somebody would rather stay
 */
export async function leaveBrowser(therapistId: string | undefined): Promise<boolean> {
  const isSaved = await Promise.race([
    saveAll(),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), SAVED_WITHIN_MS)),
  ])
  // oxlint-disable-next-line no-alert -- the browser asks in the same way when the page is closed
  if (!isSaved && !window.confirm(NOT_SAVED)) return false
  announceSignOut(therapistId)
  emptyShelf(localStorage)
  return true
}
