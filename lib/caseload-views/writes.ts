import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, count, eq, ne, sql } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { therapists } from '@/db/schema/clinics'
import { caseloadViews } from '@/db/schema/caseload-views'
import type { AuditAction } from '@/lib/audit/schema'
import { recordEvent } from '@/lib/audit/writes'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import type { KeptQuery } from '@/lib/patients/search'
import { type NewView, VIEW_LIMIT, type ViewChange } from './schema'

type Refused = { readonly problem: string }

const event = ({ clinicId, id }: Therapist, action: AuditAction, view: string) => ({
  clinicId,
  therapistId: id,
  action,
  object: { view },
})

const ofTherapist = ({ clinicId, id }: Therapist) =>
  and(eq(caseloadViews.clinicId, clinicId), eq(caseloadViews.therapistId, id))

/** As it stands in an address. */
const asText = (query: KeptQuery): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]])),
  )

/** Of two windows of one therapist the second waits, so that the limit and the names hold. */
const holdTherapist = (tx: Tx, { clinicId, id }: Therapist) =>
  tx
    .select({ id: therapists.id })
    .from(therapists)
    .where(and(eq(therapists.clinicId, clinicId), eq(therapists.id, id)))
    .for('update')

async function isTaken(tx: Tx, therapist: Therapist, name: string, but: string): Promise<boolean> {
  const taken = await tx
    .select({ id: caseloadViews.id })
    .from(caseloadViews)
    .where(
      and(
        ofTherapist(therapist),
        eq(sql`lower(${caseloadViews.name})`, name.toLowerCase()),
        ne(caseloadViews.id, but),
      ),
    )
  return taken.length > 0
}

const TAKEN: Refused = { problem: 'You have a view of this name. Give another one.' }

/** Saves a way of looking at the caseload, for this therapist alone. */
export function saveView(
  therapist: Therapist,
  { name, query, columns }: NewView,
  at: Date,
): Promise<{ readonly id: string } | Refused> {
  const { clinicId } = therapist
  return inClinic(clinicId, async (tx) => {
    await holdTherapist(tx, therapist)
    const [held] = await tx.select({ views: count() }).from(caseloadViews).where(ofTherapist(therapist))
    if ((held?.views ?? 0) >= VIEW_LIMIT)
      return { problem: `You have ${VIEW_LIMIT} views. Delete one that you do not use.` }
    const id = randomUUID()
    if (await isTaken(tx, therapist, name, id)) return TAKEN
    await tx.insert(caseloadViews).values({
      clinicId,
      id,
      therapistId: therapist.id,
      name,
      query: asText(query),
      columns: [...(columns ?? [])],
    })
    await recordEvent(tx, event(therapist, 'caseload-view.saved', id), at)
    return { id }
  })
}

/**
 * Renames a view, saves it anew, or deletes it.
 * @throws AppError('conflict') when it is no longer as it was seen, or is not this therapist's
 */
export function changeView(
  therapist: Therapist,
  { id, version, ...deed }: ViewChange,
  at: Date,
): Promise<{ readonly id: string } | Refused> {
  return inClinic(therapist.clinicId, async (tx) => {
    await holdTherapist(tx, therapist)
    if (deed.change === 'rename' && (await isTaken(tx, therapist, deed.name, id))) return TAKEN
    const asSeen = and(ofTherapist(therapist), eq(caseloadViews.id, id), eq(caseloadViews.version, version))
    const next = { version: version + 1 }
    const changed =
      deed.change === 'delete'
        ? await tx.delete(caseloadViews).where(asSeen).returning({ id: caseloadViews.id })
        : await tx
            .update(caseloadViews)
            .set(
              deed.change === 'rename'
                ? { ...next, name: deed.name }
                : { ...next, query: asText(deed.query), columns: [...(deed.columns ?? [])] },
            )
            .where(asSeen)
            .returning({ id: caseloadViews.id })
    if (changed.length === 0) throw new AppError('conflict')
    const action = deed.change === 'delete' ? 'caseload-view.deleted' : 'caseload-view.changed'
    await recordEvent(tx, event(therapist, action, id), at)
    return { id }
  })
}
