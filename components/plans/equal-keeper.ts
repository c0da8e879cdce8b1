/**
 * Keeps what was last said under each key, and gives that back when the same is said again in a new object: what shows it
 * need not be drawn anew. For plain data of a few kilobytes, compared by its text.
 */
export class EqualKeeper<Value> {
  readonly #kept = new Map<string, { readonly text: string; readonly value: Value }>()

  readonly keep = (key: string, value: Value): Value => {
    const text = JSON.stringify(value)
    const known = this.#kept.get(key)
    if (known?.text === text) return known.value
    this.#kept.set(key, { text, value })
    return value
  }
}
