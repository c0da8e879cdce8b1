import { Socket } from 'node:net'

/**
 * A connection to the database that sends what is asked for at the same moment in one piece. The driver holds each statement's messages
 * together and sends them by themselves; a page asks for a dozen statements at once, and each send was a tenth of a millisecond or more of its time.
 */
export class GatheringSocket extends Socket {
  override uncork(): void {
    process.nextTick(() => super.uncork())
  }
}
