import 'server-only'
import { randomUUID, timingSafeEqual } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { clinics, signInNames, therapists } from '@/db/schema/clinics'
import { recordEvent } from '@/lib/audit/writes'
import { passwordProblem } from '@/lib/auth/password-rule'
import { hashPassword } from '@/lib/auth/passwords'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import type { SetUpInput } from './schema'

const LOCK = 7_155_812_005

function isSetUpCode(given: string): boolean {
  const [theirs, ours] = [
    Buffer.from(given.toUpperCase()),
    Buffer.from((env().PLUMBLINE_SETUP_CODE ?? '').toUpperCase()),
  ]
  return ours.length > 0 && theirs.length === ours.length && timingSafeEqual(theirs, ours)
}

export type SetUpProblem = { readonly field: keyof SetUpInput; readonly message: string }

/**
 * Makes the first clinic and its lead on an empty server, for whoever has the code that the server printed.
 * @throws AppError('not-found') once a clinic exists: of two at once one wins
 */
export async function setUpClinic(input: SetUpInput, at: Date): Promise<SetUpProblem | undefined> {
  if (!isSetUpCode(input.code))
    return {
      field: 'code',
      message: 'This is not the set-up code. It stands in the lines the server printed at its start.',
    }
  const problem = await passwordProblem(input.password, input)
  if (problem !== undefined) return { field: 'password', message: problem }
  const passwordHash = await hashPassword(input.password)
  const [clinicId, therapistId] = [randomUUID(), randomUUID()]
  await inClinic(clinicId, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`)
    const existing = await tx.select().from(signInNames).limit(1)
    if (existing.length > 0) throw new AppError('not-found')
    const { timeZone, units, paper, name, credentials, email } = input
    await tx.insert(clinics).values({
      id: clinicId,
      name: input.clinicName,
      phone: input.clinicPhone,
      address: input.clinicAddress,
      timeZone,
      units,
      paper,
      language: 'en',
      createdAt: at,
    })
    await tx.insert(therapists).values({
      clinicId,
      id: therapistId,
      name,
      credentials,
      email,
      role: 'lead',
      passwordHash,
      createdAt: at,
    })
    await tx.insert(signInNames).values({ email, clinicId, therapistId })
    await recordEvent(tx, { clinicId, therapistId, action: 'clinic.set-up', object: {} }, at)
  })
  return undefined
}
