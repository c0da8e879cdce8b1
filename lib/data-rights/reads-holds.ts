import 'server-only'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { readTogether } from '@/db/read-together'
import { therapists } from '@/db/schema/clinics'
import { legalHolds } from '@/db/schema/legal-holds'
import type { ChartAccess } from '@/lib/auth/chart-access'

export type LegalHold = {
  readonly id: string
  readonly reason: string
  readonly placedAt: Date
  readonly placedBy: string
}

/** The legal hold that is on, if there is one; there is never more than one. */
export async function getLegalHold({ clinicId, patientId }: ChartAccess): Promise<LegalHold | undefined> {
  const [hold] = await readTogether(clinicId, (tx) =>
    tx
      .select({
        id: legalHolds.id,
        reason: legalHolds.reason,
        placedAt: legalHolds.placedAt,
        placedBy: therapists.name,
      })
      .from(legalHolds)
      .innerJoin(
        therapists,
        and(eq(therapists.clinicId, legalHolds.clinicId), eq(therapists.id, legalHolds.placedBy)),
      )
      .where(
        and(
          eq(legalHolds.clinicId, clinicId),
          eq(legalHolds.patientId, patientId),
          isNull(legalHolds.liftedAt),
        ),
      )
      .orderBy(desc(legalHolds.placedAt))
      .limit(1),
  )
  return hold
}
