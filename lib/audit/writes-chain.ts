import 'server-only'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { inClinic, outsideClinics, type Tx } from '@/db/client'
import { auditEvents, auditHeads } from '@/db/schema/audit-events'
import { signInNames } from '@/db/schema/clinics'
import { keyFor } from '@/lib/keys'
import { type Head, NO_EVENTS, type SealableEvent, sealed } from './seal'

/** Few enough for one statement. */
const AT_ONCE = 1000

const headOf = (tx: Tx, clinicId: string) =>
  tx
    .select({ seq: auditHeads.seq, hash: auditHeads.hash })
    .from(auditHeads)
    .where(eq(auditHeads.clinicId, clinicId))
    .for('no key update')

/** Seals what an earlier version recorded, in the order of time, before the first event that is sealed from the start. */
async function sealOlder(tx: Tx, clinicId: string): Promise<Head> {
  let head = NO_EVENTS
  for (;;) {
    const older = await tx
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinicId), isNull(auditEvents.seq)))
      .orderBy(asc(auditEvents.at), asc(auditEvents.id))
      .limit(AT_ONCE)
    const next = sealed(older, head, keyFor('audit'))
    if (older.length > 0)
      await tx.execute(sql`
        update audit_events e set seq = s.seq, prev_hash = s.prev_hash, hash = s.hash
        from jsonb_to_recordset(${JSON.stringify(
          next.links.map(({ id, seq, prevHash, hash }) => ({ id, seq, prev_hash: prevHash, hash })),
        )}::jsonb) as s (id uuid, seq bigint, prev_hash text, hash text)
        where e.clinic_id = ${clinicId} and e.id = s.id`)
    head = next.head
    if (older.length < AT_ONCE) return head
  }
}

/**
 * Takes the clinic's turn: nobody else adds to its chain until this transaction ends.
 * @returns where the chain ends
 */
async function takeTurn(tx: Tx, clinicId: string): Promise<Head> {
  const [head] = await headOf(tx, clinicId)
  if (head) return head
  await tx
    .insert(auditHeads)
    .values({ clinicId, ...NO_EVENTS })
    .onConflictDoNothing()
  const [first] = await headOf(tx, clinicId)
  if (!first) throw new Error('The chain of audit events has no head.')
  if (first.seq > 0) return first
  const older = await sealOlder(tx, clinicId)
  if (older.seq > 0) await tx.update(auditHeads).set(older).where(eq(auditHeads.clinicId, clinicId))
  return older
}

/** Adds events to the end of the clinic's chain. Whoever comes next waits for the commit: this belongs at the very end. */
export async function appendEvents(
  tx: Tx,
  clinicId: string,
  events: readonly SealableEvent[],
): Promise<void> {
  let head = await takeTurn(tx, clinicId)
  for (let done = 0; done < events.length; done += AT_ONCE) {
    const next = sealed(events.slice(done, done + AT_ONCE), head, keyFor('audit'))
    const rows = next.links as (typeof auditEvents.$inferInsert)[]
    const added = tx.$with('added').as(tx.insert(auditEvents).values(rows).returning({ id: auditEvents.id }))
    await tx.with(added).update(auditHeads).set(next.head).where(eq(auditHeads.clinicId, clinicId))
    head = next.head
  }
}

/** Every clinic of this installation. */
export async function everyClinic(): Promise<string[]> {
  const found = await outsideClinics((tx) =>
    tx.selectDistinct({ clinicId: signInNames.clinicId }).from(signInNames).orderBy(signInNames.clinicId),
  )
  return found.map(({ clinicId }) => clinicId)
}

/**
 * Begins the chain of every clinic that has none: what an earlier version recorded is sealed first. Run at the start,
 * after the migrations; where the chains are there it costs one query for each clinic.
 */
export async function sealOlderEvents(): Promise<void> {
  for (const clinicId of await everyClinic()) await inClinic(clinicId, (tx) => takeTurn(tx, clinicId))
}
