import type { Snapshot } from './scopes'
import type { Table } from './tables'

/** The newest link of a clinic's audit chain: it stands outside the database in every backup. */
export type AuditHead = { readonly clinic: string; readonly seq: string; readonly hash: string }

const HEADS = `select distinct on (clinic_id) clinic_id::text as clinic, seq::text as seq, hash::text as hash
  from audit_events where seq is not null order by clinic_id, audit_events.seq desc`

/** The heads of all clinics; none where the audit trail is not chained. */
export async function auditHeadsOf(
  { client, clinics }: Snapshot,
  tables: readonly Table[],
): Promise<AuditHead[]> {
  const columns = tables.find(({ name }) => name === 'audit_events')?.columns.map(({ name }) => name) ?? []
  if (!columns.includes('seq') || !columns.includes('hash')) return []
  if (!clinics) return (await client.query<AuditHead>(HEADS)).rows
  const heads = []
  for (const clinic of clinics) {
    await client.query("select set_config('app.clinic_id', $1, true)", [clinic])
    heads.push(...(await client.query<AuditHead>(HEADS)).rows)
  }
  return heads
}
