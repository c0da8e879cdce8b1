import { z } from 'zod'
import { may, type WithRole } from '@/lib/auth/access'
import { parseCalendarDate } from '@/lib/clinical/calendar-date'
import { AUDIT_KINDS, type AuditKind, CLINICAL_KINDS } from './schema'

export const AUDIT_PAGE_SIZE = 50

const day = z
  .string()
  .transform((text) => parseCalendarDate(text) ?? null)
  .nullable()
  .catch(null)

const narrowedBy = {
  /** A therapist's id; 'patient' for what patients did through their own link, 'house' for what ran by itself. */
  who: z
    .union([z.enum(['patient', 'house']), z.uuid()])
    .nullable()
    .catch(null),
  /** A patient's id. */
  patient: z.uuid().nullable().catch(null),
  kind: z.enum(AUDIT_KINDS).nullable().catch(null),
  from: day,
  until: day,
}

/** Which events. Read from the address of the page: a value out of place counts as not given. */
export const auditQuery = z.object({
  ...narrowedBy,
  /** Those before this place in the chain. */
  before: z.coerce.number().int().positive().nullable().catch(null),
})
export type AuditQuery = z.output<typeof auditQuery>

/** What this reader may look events up under: a clinical kind would tell who opens no charts what was done. */
export const kindsFor = (reader: WithRole): readonly AuditKind[] =>
  AUDIT_KINDS.filter((kind) => may(reader, 'charts') || !CLINICAL_KINDS.includes(kind))

/** As much of a query as this reader may ask: who opens no charts cannot ask for the events of one patient. */
export function askedBy<Query extends Pick<AuditQuery, 'patient' | 'kind'>>(
  reader: WithRole,
  query: Query,
): Query {
  if (may(reader, 'charts')) return query
  const isFor = query.kind !== null && kindsFor(reader).includes(query.kind)
  return { ...query, patient: null, kind: isFor ? query.kind : null }
}

const AUDIT_FORMATS = ['csv', 'jsonl'] as const
export const auditExportQuery = z.object({ ...narrowedBy, format: z.enum(AUDIT_FORMATS).catch('csv') })

/** The query as it stands behind a question mark. */
export function auditSearch(
  query: Partial<Record<keyof AuditQuery | 'format', string | number | null>>,
): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  return new URLSearchParams(given).toString()
}
