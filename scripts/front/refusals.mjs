/** What can be refused, as it is called in the log. Code of ours notes the same kinds (lib/refusals.ts). */
const KINDS = new Set(['foreign-origin', 'unreadable', 'too-many-attempts', 'not-allowed', 'no-such-record'])
const MINUTE_MILLISECONDS = 60_000

/**
 * Tells the log of refusals: the first of a kind at once, and after a minute how many more there were. However many come,
 * a kind has two lines a minute. Nothing that anybody sent stands in them.
 * @param {(refused: { refused: string, count: number }) => void} tell
 * @returns {(kind: string) => void}
 */
export function countRefusals(tell) {
  const more = new Map()
  return (kind) => {
    if (!KINDS.has(kind)) return
    const counted = more.get(kind)
    if (counted !== undefined) {
      more.set(kind, counted + 1)
      return
    }
    more.set(kind, 0)
    tell({ refused: kind, count: 1 })
    setTimeout(() => {
      const count = more.get(kind)
      more.delete(kind)
      if (count > 0) tell({ refused: kind, count })
    }, MINUTE_MILLISECONDS).unref()
  }
}
