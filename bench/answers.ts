import { setTimeout as pause } from 'node:timers/promises'

const ASKED_EVERY_MS = 10

/** Once a page is answered at this address. @throws where none is within that time, in milliseconds */
export async function answers(address: string, withinMs: number): Promise<void> {
  for (const giveUpAt = Date.now() + withinMs; Date.now() < giveUpAt;) {
    const isUp = await fetch(address).then(
      async (answer) => (await answer.text()) !== '' && answer.ok,
      () => false,
    )
    if (isUp) return
    await pause(ASKED_EVERY_MS)
  }
  throw new Error(`Nothing answers at ${address}.`)
}
