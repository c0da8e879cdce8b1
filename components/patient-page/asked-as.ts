/**
 * For which link the server is asked. What it says to a link whose place another one takes is no matter any more, whenever it comes:
 * a phone that scans a new code is told of the old one alone that it may not send.
 */
export class AskedAs {
  #link: object | null = {}

  /** Another link takes the place of the one so far; until it has, nobody knows which of them is asked for. */
  change(): void {
    this.#link = null
  }

  /** From here on whoever asks, asks for the link that is there now. */
  changed(): void {
    this.#link = {}
  }

  /** Called before asking. @returns whether what was said then still matters */
  now(): () => boolean {
    const link = this.#link
    return () => link !== null && link === this.#link
  }
}
