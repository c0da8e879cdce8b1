import 'server-only'
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { env } from '@/lib/env'
import { CASELOAD_SORTS } from './search'

/** A row's place in an order of the list: the values it was ordered by, as they were when the row was shown. */
const place = z.object({
  sort: z.enum(CASELOAD_SORTS),
  descending: z.boolean(),
  /** Which of the parts that the order is made of. */
  part: z.number().int().min(0).max(9),
  value: z.string().nullable(),
  nameKey: z.string(),
  id: z.uuid(),
})
export type CaseloadPlace = z.output<typeof place>

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

const keyOf = (clinicId: string): Buffer =>
  createHash('sha256')
    .update(`caseload place:${clinicId}:${env().NEXTAUTH_SECRET ?? ''}`)
    .digest()

/** For the address of a page, in which neither a name nor what was found may stand to be read. */
export function sealPlace(clinicId: string, from: CaseloadPlace): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(clinicId), iv)
  const text = Buffer.concat([cipher.update(JSON.stringify(from), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url')
}

/** The place again; undefined for anything that this clinic did not seal. */
export function openPlace(clinicId: string, sealed: string): CaseloadPlace | undefined {
  try {
    const bytes = Buffer.from(sealed, 'base64url')
    const decipher = createDecipheriv(CIPHER, keyOf(clinicId), bytes.subarray(0, IV_BYTES))
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
    return place.parse(JSON.parse(text.toString('utf8')))
  } catch {
    return undefined
  }
}
