import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'

/** Who did what. `object` names records by id and holds no name, finding or note. */
export type AuditEvent = {
  readonly clinicId: string
  readonly therapistId: string | null
  readonly patientId?: string | undefined
  /** Such as 'chart.opened' or 'home-program.issued'. */
  readonly action: string
  readonly object: Readonly<Record<string, string | number | boolean>>
}

/** Adds an event in the transaction of the deed: neither stands without the other. */
export async function recordEvent(tx: Tx, event: AuditEvent, at: Date): Promise<void> {
  await tx.insert(auditEvents).values({ ...event, id: randomUUID(), at })
}
