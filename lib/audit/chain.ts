import type { ChainBreak } from './schema'
import { type Head, NO_EVENTS, type SealableEvent, sealOf } from './seal'

/** An event as it is stored. */
export type StoredEvent = SealableEvent & {
  readonly seq: number | null
  readonly prevHash: string | null
  readonly hash: string | null
}

/** The first place where a chain does not hold. */
export type BrokenAt = { readonly seq: number; readonly what: ChainBreak }

/** What is known of the chain apart from its events: the head that is stored beside it, and heads kept elsewhere. */
type Known = { readonly stored: Head | undefined; readonly anchors: readonly Head[] }

type Walk = {
  /** The next events, in the order of their places; those without one last. False once the chain is broken. */
  readonly step: (events: readonly StoredEvent[]) => boolean
  /** The last event that holds, and the first that does not. */
  readonly end: (known: Known) => { readonly head: Head; readonly broken: BrokenAt | undefined }
}

function breakAt(event: StoredEvent, head: Head, key: Buffer): ChainBreak | undefined {
  const { seq, prevHash, hash } = event
  if (seq === null || prevHash === null || hash === null) return 'outside'
  if (seq <= head.seq) return 'repeated'
  if (seq > head.seq + 1) return 'missing'
  if (prevHash !== head.hash) return 'unlinked'
  return hash === sealOf(event, seq, prevHash, key) ? undefined : 'changed'
}

/** Heads kept elsewhere find what a chain cannot say of itself: that its end is gone, or all of it was sealed anew. */
function breakOfEnd(head: Head, { stored, anchors }: Known, seen: ReadonlyMap<number, string>) {
  for (const anchor of anchors.toSorted((a, b) => a.seq - b.seq)) {
    if (anchor.seq > head.seq) return { seq: head.seq + 1, what: 'cut-off' } as const
    const hash = seen.get(anchor.seq)
    if (hash !== undefined && hash !== anchor.hash) return { seq: anchor.seq, what: 'sealed-anew' } as const
  }
  const end = stored ?? NO_EVENTS
  if (end.seq > head.seq) return { seq: head.seq + 1, what: 'cut-off' } as const
  if (end.seq < head.seq || end.hash !== head.hash) return { seq: end.seq, what: 'head-changed' } as const
  return undefined
}

/**
 * Walks a clinic's chain from a head that is trusted — the beginning, or one that an earlier walk ended with — and finds
 * the first place where it does not hold. Of anchors, those at or after that head are compared.
 */
export function walkChain(key: Buffer, anchors: readonly Head[], from = NO_EVENTS): Walk {
  let head = from
  let broken: BrokenAt | undefined
  const wanted = new Set(anchors.map(({ seq }) => seq))
  const seen = new Map([[from.seq, from.hash]])
  return {
    step(events) {
      for (const event of events) {
        if (broken) return false
        const what = breakAt(event, head, key)
        if (what) {
          broken = { seq: what === 'repeated' ? (event.seq ?? 0) : head.seq + 1, what }
          return false
        }
        head = { seq: event.seq ?? 0, hash: event.hash ?? '' }
        if (wanted.has(head.seq)) seen.set(head.seq, head.hash)
      }
      return broken === undefined
    },
    end: (known) => ({ head, broken: broken ?? breakOfEnd(head, known, seen) }),
  }
}
