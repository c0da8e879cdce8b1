import 'server-only'
import { z } from 'zod'
import { derivedKey } from '@/lib/auth/derived-key'
import { seal, unseal } from '@/lib/auth/seal'
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

const key = (): Buffer => derivedKey('caseload place')

/** For the address of a page, in which neither a name nor what was found may stand to be read. */
export const sealPlace = (clinicId: string, from: CaseloadPlace): string =>
  Buffer.from(seal(JSON.stringify(from), clinicId, key()), 'base64').toString('base64url')

/** The place again; undefined for anything that this clinic did not seal. */
export function openPlace(clinicId: string, sealed: string): CaseloadPlace | undefined {
  try {
    return place.parse(JSON.parse(unseal(sealed, clinicId, key())))
  } catch {
    return undefined
  }
}
