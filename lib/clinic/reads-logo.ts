import 'server-only'
import { and, desc, eq, lte } from 'drizzle-orm'
import { z } from 'zod'
import { type Tx } from '@/db/client'
import { readTogether } from '@/db/read-together'
import { clinicLogos } from '@/db/schema/clinic-logos'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'

/** The logo without its bytes. */
export type ClinicLogo = { readonly id: string; readonly width: number; readonly height: number }

/** The clinic's logo now, in an open transaction; undefined when it has none. */
export async function readLogo(tx: Tx, clinicId: string): Promise<ClinicLogo | undefined> {
  const [newest] = await tx
    .select({ id: clinicLogos.id, width: clinicLogos.width, height: clinicLogos.height })
    .from(clinicLogos)
    .where(eq(clinicLogos.clinicId, clinicId))
    .orderBy(desc(clinicLogos.createdAt), desc(clinicLogos.id))
    .limit(1)
  const { id, width, height } = newest ?? { width: null, height: null }
  return id === undefined || width === null || height === null ? undefined : { id, width, height }
}

/** The clinic's logo now; undefined when it has none. */
export const getLogo = ({ clinicId }: Therapist): Promise<ClinicLogo | undefined> =>
  readTogether(clinicId, (tx) => readLogo(tx, clinicId))

/**
 * The picture of the logo that the clinic had at a moment, in an open transaction, so that what was written then is printed as
 * it was; undefined when it had none.
 */
export async function readLogoPictureThen(tx: Tx, clinicId: string, at: Date): Promise<Buffer | undefined> {
  const [newest] = await tx
    .select({ png: clinicLogos.png })
    .from(clinicLogos)
    .where(and(eq(clinicLogos.clinicId, clinicId), lte(clinicLogos.createdAt, at)))
    .orderBy(desc(clinicLogos.createdAt), desc(clinicLogos.id))
    .limit(1)
  return newest?.png ?? undefined
}

/** The bytes of a logo that the clinic has or had, with their hash. @throws AppError('not-found') */
export async function readLogoPicture(
  { clinicId }: { readonly clinicId: string },
  logoId: string,
): Promise<{ readonly png: Buffer; readonly sha256: string }> {
  if (!z.uuid().safeParse(logoId).success) throw new AppError('not-found')
  const [found] = await readTogether(clinicId, (tx) =>
    tx
      .select({ png: clinicLogos.png, sha256: clinicLogos.sha256 })
      .from(clinicLogos)
      .where(and(eq(clinicLogos.clinicId, clinicId), eq(clinicLogos.id, logoId))),
  )
  const { png, sha256 } = found ?? { png: null, sha256: null }
  if (!png || !sha256) throw new AppError('not-found')
  return { png, sha256 }
}
