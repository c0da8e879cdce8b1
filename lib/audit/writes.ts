import 'server-only'
import { randomUUID } from 'node:crypto'
import { beforeCommit, type Tx } from '@/db/client'
import type { AUDIT_OUTCOMES } from '@/db/schema/audit-events'
import { markAsSent } from '@/lib/auth/sent-mark'
import { type AuditAction, KIND_OF_ACTION } from './schema'
import type { SealableEvent } from './seal'
import { appendEvents } from './writes-chain'

/** Who did what. `object` names records by id and holds no name, finding or note. */
export type AuditEvent = {
  readonly clinicId: string
  /** Null when the patient did it, or the house by itself. */
  readonly therapistId: string | null
  /** The patient's own link, when the patient did it. */
  readonly linkId?: string | undefined
  readonly patientId?: string | undefined
  readonly action: AuditAction
  /** 'refused' for what somebody of the clinic asked for and may not. */
  readonly outcome?: (typeof AUDIT_OUTCOMES)[number]
  readonly object: Readonly<Record<string, string | number | boolean>>
}

/** The events of each transaction that is under way. */
const recorded = new WeakMap<Tx, SealableEvent[]>()

const asSealed = ({ linkId, patientId, outcome = 'done', ...event }: AuditEvent, at: Date) => ({
  ...event,
  linkId: linkId ?? null,
  patientId: patientId ?? null,
  outcome,
  id: randomUUID(),
  at,
})

/**
 * Adds an event in the transaction of the deed: neither stands without the other. Events are sealed one after the other,
 * clinic by clinic, so they are written last, just before the commit; until then nobody waits. A form that did the deed
 * counts once; looking is no deed.
 */
export async function recordEvent(tx: Tx, event: AuditEvent, at: Date): Promise<void> {
  if (KIND_OF_ACTION[event.action] !== 'reading' && event.outcome !== 'refused') await markAsSent(tx, at)
  const others = recorded.get(tx)
  if (others) {
    others.push(asSealed(event, at))
    return
  }
  const events = [asSealed(event, at)]
  recorded.set(tx, events)
  beforeCommit(tx, () => appendEvents(tx, event.clinicId, events))
}
