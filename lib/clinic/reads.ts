import 'server-only'
import { and, asc, eq, exists, isNotNull, sql } from 'drizzle-orm'
import { cache } from 'react'
import { outsideClinics } from '@/db/client'
import { readTogether } from '@/db/read-together'
import { clinics, signInNames, therapists } from '@/db/schema/clinics'
import { secondFactors } from '@/db/schema/second-factors'
import { sessions } from '@/db/schema/sessions'
import type { RecordAccess } from '@/lib/auth/record-access'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'

export type Clinic = Omit<typeof clinics.$inferSelect, 'createdAt'>

const readClinic = cache(async (clinicId: string): Promise<Clinic> => {
  const [row] = await readTogether(clinicId, (tx) =>
    tx.select().from(clinics).where(eq(clinics.id, clinicId)),
  )
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

export type OwnDetails = Pick<
  typeof therapists.$inferSelect,
  'id' | 'name' | 'credentials' | 'email' | 'version'
> & { readonly hasPassword: boolean }

/** The therapist's own details, with the version that a change of them names. */
export async function getOwnDetails({ clinicId, id }: Therapist): Promise<OwnDetails> {
  const [own] = await readTogether(clinicId, (tx) =>
    tx
      .select({
        id: therapists.id,
        name: therapists.name,
        credentials: therapists.credentials,
        email: therapists.email,
        version: therapists.version,
        hasPassword: sql<boolean>`${isNotNull(therapists.passwordHash)}`,
      })
      .from(therapists)
      .where(and(eq(therapists.clinicId, clinicId), eq(therapists.id, id))),
  )
  if (!own) throw new AppError('not-found')
  return own
}

export type TeamMember = Omit<typeof therapists.$inferSelect, 'clinicId' | 'passwordHash'> & {
  readonly hasPassword: boolean
  /** Not yet for somebody who was invited, and neither chose a password nor ever signed in by the provider. */
  readonly hasCome: boolean
  readonly hasSecondFactor: boolean
}

/** Everybody of the clinic, those who left included, by name. */
export async function listTeam(therapist: Therapist): Promise<TeamMember[]> {
  const rows = await readTogether(therapist.clinicId, (tx) =>
    tx
      .select({
        member: therapists,
        factorSince: secondFactors.confirmedAt,
        hasSignedIn: sql<boolean>`${exists(
          tx
            .select()
            .from(sessions)
            .where(and(eq(sessions.clinicId, therapists.clinicId), eq(sessions.therapistId, therapists.id))),
        )}`,
      })
      .from(therapists)
      .leftJoin(
        secondFactors,
        and(eq(secondFactors.clinicId, therapists.clinicId), eq(secondFactors.therapistId, therapists.id)),
      )
      .where(eq(therapists.clinicId, therapist.clinicId))
      .orderBy(asc(therapists.name)),
  )
  return rows.map(({ member: { clinicId: _, passwordHash, ...member }, factorSince, hasSignedIn }) => ({
    ...member,
    hasPassword: passwordHash !== null,
    hasCome: passwordHash !== null || hasSignedIn,
    hasSecondFactor: factorSince !== null,
  }))
}
