import 'server-only'
import { and, asc, eq, sql } from 'drizzle-orm'
import { readTogether } from '@/db/read-together'
import { caseloadViews } from '@/db/schema/caseload-views'
import type { Therapist } from '@/lib/auth/therapist'
import { CASELOAD_COLUMNS, type CaseloadColumn, keptQuery, type KeptQuery } from '@/lib/patients/search'

export type CaseloadView = {
  readonly id: string
  readonly name: string
  readonly query: KeptQuery
  /** Null is as usual. */
  readonly columns: readonly CaseloadColumn[] | null
  readonly version: number
}

/** The views that this therapist saved, by name. A filter or a column that is gone since counts as not given. */
export const listViews = ({ clinicId, id }: Therapist): Promise<CaseloadView[]> =>
  readTogether(clinicId, async (tx) => {
    const rows = await tx
      .select()
      .from(caseloadViews)
      .where(and(eq(caseloadViews.clinicId, clinicId), eq(caseloadViews.therapistId, id)))
      .orderBy(asc(sql`lower(${caseloadViews.name})`), asc(caseloadViews.id))
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      query: keptQuery.parse(row.query),
      columns:
        row.columns.length === 0 ? null : CASELOAD_COLUMNS.filter((column) => row.columns.includes(column)),
      version: row.version,
    }))
  })
