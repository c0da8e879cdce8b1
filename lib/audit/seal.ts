import { createHmac } from 'node:crypto'

/** Where a chain is: how many events it has, and the seal of the last. */
export type Head = { readonly seq: number; readonly hash: string }

/** Before the first event. */
export const NO_EVENTS: Head = { seq: 0, hash: '0'.repeat(64) }

/** An event as it is sealed: exactly the values that are stored. */
export type SealableEvent = {
  readonly clinicId: string
  readonly id: string
  readonly at: Date
  readonly therapistId: string | null
  readonly linkId: string | null
  readonly patientId: string | null
  readonly action: string
  readonly outcome: string
  readonly object: Readonly<Record<string, unknown>>
}

/** Keys in the order of their code points: the database keeps an object, not the order it was written in. */
const canonical = (object: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1))))

/** With its length in front, no text can pass for two, nor for nothing. */
const framed = (text: string | null): string => (text === null ? '-' : `${Buffer.byteLength(text)}:${text}`)

/** The seal of an event at its place in the chain: HMAC-SHA256 over its fields and the seal of the event before. */
export function sealOf(event: SealableEvent, seq: number, prevHash: string, key: Buffer): string {
  const { clinicId, id, at, therapistId, linkId, patientId, action, outcome, object } = event
  const fields = [
    'plumbline audit 1',
    clinicId,
    String(seq),
    id,
    at.toISOString(),
    therapistId,
    linkId,
    patientId,
    action,
    outcome,
    canonical(object),
    prevHash,
  ]
  return createHmac('sha256', key).update(fields.map(framed).join('')).digest('hex')
}

/** The events with their places and seals, following on from `head`. */
export function sealed<Event extends SealableEvent>(
  events: readonly Event[],
  head: Head,
  key: Buffer,
): { readonly links: readonly (Event & Head & { readonly prevHash: string })[]; readonly head: Head } {
  let last = head
  const links = events.map((event) => {
    const seq = last.seq + 1
    const link = { ...event, seq, prevHash: last.hash, hash: sealOf(event, seq, last.hash, key) }
    last = { seq, hash: link.hash }
    return link
  })
  return { links, head: last }
}
