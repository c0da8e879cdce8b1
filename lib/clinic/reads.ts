import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { cache } from 'react'
import { inClinic, outsideClinics } from '@/db/client'
import { clinics, signInNames, therapists } from '@/db/schema/clinics'
import type { RecordAccess } from '@/lib/auth/record-access'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'

export type Clinic = Omit<typeof clinics.$inferSelect, 'createdAt'>

const readClinic = cache(async (clinicId: string): Promise<Clinic> => {
  const [row] = await inClinic(clinicId, (tx) => tx.select().from(clinics).where(eq(clinics.id, clinicId)))
  if (!row) throw new AppError('not-found')
  const { createdAt: _, ...clinic } = row
  return clinic
})

/** The therapist's clinic; read once for each request. */
export const getClinic = (therapist: Therapist): Promise<Clinic> => readClinic(therapist.clinicId)

/** The clinic that a record belongs to; read once for each request. */
export const getClinicOf = (access: RecordAccess): Promise<Clinic> => readClinic(access.clinicId)

/** Whether the first-run set-up is over. */
export async function anyClinicExists(): Promise<boolean> {
  const rows = await outsideClinics((tx) => tx.select().from(signInNames).limit(1))
  return rows.length > 0
}

export type TeamMember = Omit<typeof therapists.$inferSelect, 'clinicId' | 'passwordHash'>

/** Everybody of the clinic, those who left included, by name. */
export async function listTeam(therapist: Therapist): Promise<TeamMember[]> {
  const rows = await inClinic(therapist.clinicId, (tx) =>
    tx
      .select()
      .from(therapists)
      .where(eq(therapists.clinicId, therapist.clinicId))
      .orderBy(asc(therapists.name)),
  )
  return rows.map(({ clinicId: _, passwordHash: __, ...member }) => member)
}
