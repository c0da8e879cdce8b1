/**
 * Bytes by the hash of what they are made of, within a bound: what was not asked for the longest goes first. Anything larger than
 * the bound is not kept.
 */
export class KeptBytes {
  readonly #kept = new Map<string, Uint8Array<ArrayBuffer>>()
  readonly #most: number
  #size = 0

  constructor(mostBytes: number) {
    this.#most = mostBytes
  }

  /** How many bytes are kept. */
  get size(): number {
    return this.#size
  }

  get(hash: string): Uint8Array<ArrayBuffer> | undefined {
    const bytes = this.#kept.get(hash)
    if (!bytes) return undefined
    // A map is in the order of its entries: to the end, where it stays longest.
    this.#kept.delete(hash)
    this.#kept.set(hash, bytes)
    return bytes
  }

  keep(hash: string, bytes: Uint8Array<ArrayBuffer>): void {
    if (this.#kept.has(hash) || bytes.byteLength > this.#most) return
    this.#kept.set(hash, bytes)
    this.#size += bytes.byteLength
    for (const [oldest, old] of this.#kept) {
      if (this.#size <= this.#most) break
      this.#kept.delete(oldest)
      this.#size -= old.byteLength
    }
  }
}
