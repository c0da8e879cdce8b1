/** What of the browser's storage is used, so that a test can bring its own. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Before every key under which something of a patient is kept. */
export const KEPT_PREFIX = 'plumbline-draft:'

/** Shelves of somebody who is signing out: an edit still on its way there must not put anything back. */
const closed = new WeakSet<Shelf>()

export const openShelf = (shelf: Shelf): boolean => closed.delete(shelf)

/** Puts something onto the shelf. A full or forbidden storage changes nothing: the page goes on. */
export function putOnShelf(shelf: Shelf, key: string, kept: object): void {
  if (closed.has(shelf)) return
  try {
    shelf.setItem(key, JSON.stringify(kept))
  } catch {
    // Nothing can be kept here: what is sent to the server goes on all the same.
  }
}

export const keysOf = (shelf: Shelf, prefix: string): readonly string[] =>
  Array.from({ length: shelf.length }, (_, index) => shelf.key(index)).filter(
    (key): key is string => key?.startsWith(prefix) ?? false,
  )

/** Whatever was kept of any patient goes when somebody signs out, and nothing more is kept until a plan is opened again. */
export function emptyShelf(shelf: Shelf): void {
  closed.add(shelf)
  for (const key of keysOf(shelf, KEPT_PREFIX)) shelf.removeItem(key)
}

/** Whose a text is that was kept; undefined where it does not say. */
function ownerOf(text: string | null): unknown {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    return typeof kept === 'object' && kept !== null && 'therapistId' in kept ? kept.therapistId : undefined
  } catch {
    return undefined
  }
}

/** What anybody else left behind on this computer goes, such as after a sign-in that expired. */
export function keepOwnAlone(shelf: Shelf, therapistId: string): void {
  for (const key of keysOf(shelf, KEPT_PREFIX))
    if (ownerOf(shelf.getItem(key)) !== therapistId) shelf.removeItem(key)
}
