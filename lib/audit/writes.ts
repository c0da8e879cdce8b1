import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { markAsSent } from '@/lib/auth/sent-mark'

/** Who did what. `object` names records by id and holds no name, finding or note. */
export type AuditEvent = {
  readonly clinicId: string
  readonly therapistId: string | null
  readonly patientId?: string | undefined
  /** Such as 'chart.opened' or 'home-program.issued'. */
  readonly action: string
  readonly object: Readonly<Record<string, string | number | boolean>>
}

/** Looking is no change: a form that opens a chart on its way has not been sent by that. */
const LOOKS = new Set(['chart.opened'])

/** Adds an event in the transaction of the deed: neither stands without the other. A form that did it counts once. */
export async function recordEvent(tx: Tx, event: AuditEvent, at: Date): Promise<void> {
  if (!LOOKS.has(event.action)) await markAsSent(tx, at)
  await tx.insert(auditEvents).values({ ...event, id: randomUUID(), at })
}
