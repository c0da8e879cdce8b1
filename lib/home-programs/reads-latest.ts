import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { homePrograms } from '@/db/schema/home-programs'
import type { ChartAccess } from '@/lib/auth/chart-access'

/** The id of the patient's newest home program, of whichever episode; undefined before the first. */
export const latestHomeProgramId = ({ clinicId, patientId }: ChartAccess): Promise<string | undefined> =>
  inClinic(clinicId, async (tx) => {
    const [latest] = await tx
      .select({ id: homePrograms.id })
      .from(homePrograms)
      .where(and(eq(homePrograms.clinicId, clinicId), eq(homePrograms.patientId, patientId)))
      .orderBy(desc(homePrograms.number))
      .limit(1)
    return latest?.id
  })
