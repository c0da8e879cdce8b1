import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { readTogether } from '@/db/read-together'
import { therapists } from '@/db/schema/clinics'
import { type SignOffSubject, signOffs } from '@/db/schema/sign-offs'
import type { Therapist } from '@/lib/auth/therapist'

/** Who signed which version of what, and when. */
export type SignOff = {
  readonly subject: SignOffSubject
  readonly version: string
  readonly note: string
  readonly signedBy: string
  readonly signedAt: Date
}

/** Every sign-off of the clinic, newest first. */
export const listSignOffs = ({ clinicId }: Therapist): Promise<SignOff[]> =>
  readTogether(clinicId, (tx) =>
    tx
      .select({
        subject: signOffs.subject,
        version: signOffs.version,
        note: signOffs.note,
        signedBy: therapists.name,
        signedAt: signOffs.signedAt,
      })
      .from(signOffs)
      .innerJoin(
        therapists,
        and(eq(therapists.clinicId, signOffs.clinicId), eq(therapists.id, signOffs.signedBy)),
      )
      .where(eq(signOffs.clinicId, clinicId))
      .orderBy(desc(signOffs.signedAt)),
  )
