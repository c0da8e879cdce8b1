/** Shorter than half a frame: a key pressed meanwhile is still answered in the next one. */
const SPELL_MS = 6

/** Does the work for each, a spell at a time, so that nobody waits for it; gives back how to stop. */
export function inSpareTime<Item extends object>(
  items: readonly Item[],
  work: (item: Item) => void,
  done: () => void,
): () => void {
  let next = 0
  let timer: ReturnType<typeof setTimeout>
  const spell = (): void => {
    const end = performance.now() + SPELL_MS
    while (performance.now() < end) {
      const item = items[next]
      if (!item) {
        done()
        return
      }
      work(item)
      next += 1
    }
    timer = setTimeout(spell)
  }
  timer = setTimeout(spell)
  return () => clearTimeout(timer)
}
