import 'server-only'
import { and, asc, eq, gt, isNull, or } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { auditEvents, auditHeads } from '@/db/schema/audit-events'
import { keyFor } from '@/lib/keys'
import { type BrokenAt, walkChain } from './chain'
import { type Head, NO_EVENTS } from './seal'

/** Few enough that nobody waits long for one transaction. */
const AT_ONCE = 2000

/** How to reach a clinic's rows; each call is a transaction of its own. */
type Reader = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** What a check found: how far the chain holds, and where it stops to. */
export type ChainCheck = { readonly head: Head; readonly broken: BrokenAt | undefined }

/** The next events after a place; events without a place come last, and again with each call. */
const readNext = (tx: Tx, clinicId: string, after: number) =>
  tx
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.clinicId, clinicId), or(gt(auditEvents.seq, after), isNull(auditEvents.seq))))
    .orderBy(asc(auditEvents.seq))
    .limit(AT_ONCE)

/** Held still, so that the events read after it are no more and no fewer than it counts. */
async function readHead(tx: Tx, clinicId: string): Promise<Head | undefined> {
  const [head] = await tx
    .select({ seq: auditHeads.seq, hash: auditHeads.hash })
    .from(auditHeads)
    .where(eq(auditHeads.clinicId, clinicId))
    .for('share')
  return head
}

/**
 * Checks a clinic's chain from a trusted head, or from the beginning, to its end. Events that are added meanwhile are
 * checked too. `anchors` are heads of this clinic that were kept elsewhere.
 */
export async function checkChain(
  clinicId: string,
  {
    anchors = [],
    from = NO_EVENTS,
    read = (work) => inClinic(clinicId, work),
  }: { readonly anchors?: readonly Head[]; readonly from?: Head; readonly read?: Reader } = {},
): Promise<ChainCheck> {
  const walk = walkChain(keyFor('audit'), anchors, from)
  for (let after = from.seq; ;) {
    const { events, stored } = await read(async (tx) => {
      const head = await readHead(tx, clinicId)
      return { stored: head, events: await readNext(tx, clinicId, after) }
    })
    const holds = walk.step(events)
    if (!holds || events.length < AT_ONCE) return walk.end({ stored, anchors })
    after = events.at(-1)?.seq ?? after
  }
}

/** Where a clinic's chain ends now; undefined before its first event. */
export const headOfChain = (clinicId: string): Promise<Head | undefined> =>
  inClinic(clinicId, (tx) => readHead(tx, clinicId))
