import { z } from 'zod'
import { parseCalendarDate } from '@/lib/clinical/calendar-date'
import { AUDIT_KINDS } from './schema'

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

const AUDIT_FORMATS = ['csv', 'jsonl'] as const
export const auditExportQuery = z.object({ ...narrowedBy, format: z.enum(AUDIT_FORMATS).catch('csv') })

/** The query as it stands behind a question mark. */
export function auditSearch(
  query: Partial<Record<keyof AuditQuery | 'format', string | number | null>>,
): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  return new URLSearchParams(given).toString()
}
