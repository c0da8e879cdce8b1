import 'server-only'
import { and, asc, eq, sql } from 'drizzle-orm'
import { readInClinic } from '@/db/read-in-clinic'
import { therapists } from '@/db/schema/clinics'
import { planTemplates } from '@/db/schema/plan-templates'
import type { Therapist } from '@/lib/auth/therapist'
import { isOwnSlug } from '@/lib/clinical/own-slug'
import { ownExercisesOf } from '@/lib/own-exercises/reads'

type Row = typeof planTemplates.$inferSelect

/** A template that the clinic keeps, with the name and id of who saved it last. */
export type ClinicTemplate = Omit<Row, 'clinicId' | 'savedBy' | 'archived'> & {
  readonly savedBy: string
  readonly savedById: string
}

/** The clinic's templates that are offered, by name. */
export const listTemplates = ({ clinicId }: Therapist): Promise<ClinicTemplate[]> =>
  readInClinic(clinicId, async (tx) => {
    const rows = await tx
      .select({ row: planTemplates, savedBy: therapists.name })
      .from(planTemplates)
      .innerJoin(
        therapists,
        and(eq(therapists.clinicId, planTemplates.clinicId), eq(therapists.id, planTemplates.savedBy)),
      )
      .where(and(eq(planTemplates.clinicId, clinicId), eq(planTemplates.archived, false)))
      .orderBy(asc(sql`lower(${planTemplates.name})`), asc(planTemplates.id))
    const own = await ownExercisesOf(
      tx,
      clinicId,
      rows.flatMap(({ row }) => row.prescriptions.map(({ exercise }) => exercise)),
    )
    return rows.map(({ row: { clinicId: _, archived: __, ...row }, savedBy }) => ({
      ...row,
      savedBy,
      savedById: row.savedBy,
      prescriptions: row.prescriptions.map((line) =>
        isOwnSlug(line.exercise) ? { ...line, own: own.get(line.exercise) } : line,
      ),
    }))
  })
