import 'server-only'
import { and, asc, desc, eq, max, min } from 'drizzle-orm'
import { readTogether } from '@/db/read-together'
import { favoriteExercises } from '@/db/schema/own-exercises'
import { plans, prescriptions } from '@/db/schema/plans'
import type { Therapist } from '@/lib/auth/therapist'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'

/** Only so many plans are looked at: what was used longer ago is not recent. */
const RECENT_PLANS = 12

/** What this therapist wants at the top of the catalog, in the order in which it was marked. */
export const listFavorites = ({ clinicId, id }: Therapist): Promise<PrescribedSlug[]> =>
  readTogether(clinicId, async (tx) => {
    const rows = await tx
      .select({ exercise: favoriteExercises.exercise })
      .from(favoriteExercises)
      .where(and(eq(favoriteExercises.clinicId, clinicId), eq(favoriteExercises.therapistId, id)))
      .orderBy(asc(favoriteExercises.addedAt), asc(favoriteExercises.exercise))
    return rows.map(({ exercise }) => exercise)
  })

/** The exercises in the plans that this therapist saved last, each once, the latest plan's first. */
export const listRecentlyUsed = ({ clinicId, id }: Therapist, limit: number): Promise<PrescribedSlug[]> =>
  readTogether(clinicId, async (tx) => {
    const latest = tx
      .select({ id: plans.id, updatedAt: plans.updatedAt })
      .from(plans)
      .where(and(eq(plans.clinicId, clinicId), eq(plans.updatedBy, id)))
      .orderBy(desc(plans.updatedAt))
      .limit(RECENT_PLANS)
      .as('latest')
    const rows = await tx
      .select({ exercise: prescriptions.exercise })
      .from(prescriptions)
      .innerJoin(latest, eq(latest.id, prescriptions.planId))
      .where(eq(prescriptions.clinicId, clinicId))
      .groupBy(prescriptions.exercise)
      .orderBy(desc(max(latest.updatedAt)), asc(min(prescriptions.position)), asc(prescriptions.exercise))
      .limit(limit)
    return rows.map(({ exercise }) => exercise)
  })
