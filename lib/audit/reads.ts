import 'server-only'
import { and, desc, eq, gte, isNotNull, isNull, lt, lte, type SQL, sql } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { readInClinic } from '@/db/read-in-clinic'
import { auditEvents } from '@/db/schema/audit-events'
import { therapists } from '@/db/schema/clinics'
import { patients } from '@/db/schema/patients'
import type { Therapist } from '@/lib/auth/therapist'
import { lastMomentOf } from '@/lib/clinic/clock'
import { addDays } from '@/lib/clinical/calendar-date'
import { AppError } from '@/lib/errors'
import { may } from '@/lib/auth/access'
import { AUDIT_ACTIONS, type AuditAction, KIND_OF_ACTION, WITHHELD } from './schema'
import { askedBy, AUDIT_PAGE_SIZE, type AuditQuery } from './search'
import { recordEvent } from './writes'

const isBy = (who: string) => {
  if (who === 'patient') return isNotNull(auditEvents.linkId)
  if (who === 'house') return and(isNull(auditEvents.linkId), isNull(auditEvents.therapistId))
  return eq(auditEvents.therapistId, who)
}

/**
 * What is asked for by day or by kind is found by time, each through an index: in the order of the chain it would be looked for
 * among everything that was done since, or that was done rarely. Of one moment the chain tells the order.
 */
const isByTime = ({ kind, from, until }: AuditQuery): boolean =>
  kind !== null || from !== null || until !== null

const newestFirst = (asked: AuditQuery): SQL[] =>
  isByTime(asked) ? [desc(auditEvents.at), desc(auditEvents.seq)] : [desc(auditEvents.seq)]

const isBefore = (clinicId: string, before: number, asked: AuditQuery): SQL =>
  isByTime(asked)
    ? sql`(${auditEvents.at}, ${auditEvents.seq}) < (
        (select place.at from audit_events place where place.clinic_id = ${clinicId} and place.seq = ${before}), ${before}::bigint)`
    : lt(auditEvents.seq, before)

function conditionsOf(clinicId: string, asked: AuditQuery, timeZone: string): SQL | undefined {
  const { who, patient, from, until, before } = asked
  return and(
    eq(auditEvents.clinicId, clinicId),
    isNotNull(auditEvents.seq),
    who ? isBy(who) : undefined,
    patient ? eq(auditEvents.patientId, patient) : undefined,
    from ? gte(auditEvents.at, new Date(lastMomentOf(addDays(from, -1), timeZone).getTime() + 1)) : undefined,
    until ? lte(auditEvents.at, lastMomentOf(until, timeZone)) : undefined,
    before ? isBefore(clinicId, before, asked) : undefined,
  )
}

/** The newest of each action of a kind, and of these the newest. */
function ofKind(tx: Tx, clinicId: string, asked: AuditQuery, timeZone: string, limit: number): SQL {
  const actions = AUDIT_ACTIONS.filter((action) => KIND_OF_ACTION[action] === asked.kind)
  const newest = tx
    .select({ id: auditEvents.id, at: auditEvents.at, seq: auditEvents.seq })
    .from(auditEvents)
    .where(and(conditionsOf(clinicId, asked, timeZone), sql`${auditEvents.action} = asked.action`))
    .orderBy(...newestFirst(asked))
    .limit(limit)
  return sql`${auditEvents.id} in (
    select newest.id from unnest(${`{${actions.join()}}`}::text[]) asked (action) cross join lateral ${newest} newest
    order by newest.at desc, newest.seq desc limit ${limit})`
}

/** The newest first. What stands outside the chain is not shown as if it belonged: the check tells of it. */
const readEvents = (tx: Tx, clinicId: string, asked: AuditQuery, timeZone: string, limit: number) =>
  tx
    .select({
      seq: auditEvents.seq,
      id: auditEvents.id,
      at: auditEvents.at,
      action: auditEvents.action,
      outcome: auditEvents.outcome,
      object: auditEvents.object,
      therapistId: auditEvents.therapistId,
      linkId: auditEvents.linkId,
      patientId: auditEvents.patientId,
      hash: auditEvents.hash,
      therapist: therapists.name,
      patient: patients.name,
    })
    .from(auditEvents)
    .leftJoin(
      therapists,
      and(eq(therapists.clinicId, auditEvents.clinicId), eq(therapists.id, auditEvents.therapistId)),
    )
    .leftJoin(
      patients,
      and(eq(patients.clinicId, auditEvents.clinicId), eq(patients.id, auditEvents.patientId)),
    )
    .where(
      asked.kind
        ? and(eq(auditEvents.clinicId, clinicId), ofKind(tx, clinicId, asked, timeZone, limit))
        : conditionsOf(clinicId, asked, timeZone),
    )
    .orderBy(...newestFirst(asked))
    .limit(limit)

/** An event as it is shown. */
export type AuditRow = Awaited<ReturnType<typeof readEvents>>[number]

/**
 * Whoever opens no charts is not told what was done with a patient, or with whom: that it was done, when and by whom stays.
 * The number and the seal are those of the event as it was, since the chain is of all.
 */
function shownTo(reader: Therapist, row: AuditRow): AuditRow {
  const { patientId, linkId } = row
  if (may(reader, 'charts') || (patientId === null && linkId === null)) return row
  return {
    ...row,
    action: WITHHELD,
    object: {},
    patientId: patientId && WITHHELD,
    linkId: linkId && WITHHELD,
    patient: null,
  }
}

function requireAuditReader(therapist: Therapist): void {
  if (!may(therapist, 'audit')) throw new AppError('not-allowed')
}

const note = (tx: Tx, { clinicId, id }: Therapist, action: AuditAction, patientId: string | null, at: Date) =>
  recordEvent(tx, { clinicId, therapistId: id, patientId: patientId ?? undefined, action, object: {} }, at)

/**
 * What was done in the clinic, the newest first, a page at a time, as much of it as the reader may know. Looking is an event too.
 * @throws AppError('not-allowed') for all who may not read it
 */
export async function listAuditEvents(
  reader: Therapist,
  search: AuditQuery,
  { timeZone, at }: { readonly timeZone: string; readonly at: Date },
): Promise<{ readonly rows: readonly AuditRow[]; readonly next: number | null }> {
  requireAuditReader(reader)
  const query = askedBy(reader, search)
  return inClinic(reader.clinicId, async (tx) => {
    const found = await readEvents(tx, reader.clinicId, query, timeZone, AUDIT_PAGE_SIZE + 1)
    if (query.before === null) await note(tx, reader, 'audit.read', query.patient, at)
    const rows = found.slice(0, AUDIT_PAGE_SIZE).map((row) => shownTo(reader, row))
    return { rows, next: found.length > AUDIT_PAGE_SIZE ? (rows.at(-1)?.seq ?? null) : null }
  })
}

const EXPORTED_AT_ONCE = 1000

/**
 * Everything that was asked for, in pieces, the newest first, as the page shows it. That it was exported is on the record before the first piece.
 * @throws AppError('not-allowed') for all who may not read it
 */
export async function* exportAuditEvents(
  reader: Therapist,
  search: Omit<AuditQuery, 'before'>,
  { timeZone, at }: { readonly timeZone: string; readonly at: Date },
): AsyncGenerator<readonly AuditRow[]> {
  requireAuditReader(reader)
  const query = askedBy(reader, search)
  const { clinicId } = reader
  await inClinic(clinicId, (tx) => note(tx, reader, 'audit.exported', query.patient, at))
  for (let before: number | null = null; ;) {
    const asked: AuditQuery = { ...query, before }
    const rows: AuditRow[] = await readInClinic(clinicId, (tx) =>
      readEvents(tx, clinicId, asked, timeZone, EXPORTED_AT_ONCE),
    )
    yield rows.map((row) => shownTo(reader, row))
    before = rows.at(-1)?.seq ?? null
    if (rows.length < EXPORTED_AT_ONCE || before === null) return
  }
}
