/** What can be refused, as it is called in the log. Code of ours notes the same kinds (lib/refusals.ts). */
const KINDS = new Set(['foreign-origin', 'unreadable', 'too-many-attempts', 'not-allowed', 'no-such-record'])
const MINUTE_MILLISECONDS = 60_000

/**
 * Writes refusals to the log: the first of a kind at once, and after a minute how many more there were. However many come,
 * a kind has two lines a minute. A line is JSON and holds nothing that anybody sent.
 * @param {(line: string) => void} write
 * @returns {(kind: string) => void}
 */
export function refusalLog(write) {
  const say = (kind, count) => write(JSON.stringify({ at: new Date().toISOString(), refused: kind, count }))
  const more = new Map()
  return (kind) => {
    if (!KINDS.has(kind)) return
    const counted = more.get(kind)
    if (counted !== undefined) {
      more.set(kind, counted + 1)
      return
    }
    more.set(kind, 0)
    say(kind, 1)
    setTimeout(() => {
      const count = more.get(kind)
      more.delete(kind)
      if (count > 0) say(kind, count)
    }, MINUTE_MILLISECONDS).unref()
  }
}
