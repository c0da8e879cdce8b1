import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Language } from '@/lib/clinical/languages/language'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import type { StopInput } from './schema'

type Who = { readonly clinicId: string; readonly patientId: string }

/** The secret signs sign-ins as well: a key of its own keeps the two apart. */
const key = (): Buffer =>
  createHmac('sha256', env().NEXTAUTH_SECRET ?? '')
    .update('stop reminders')
    .digest()

const signatureOf = ({ clinicId, patientId }: Who): string =>
  createHmac('sha256', key()).update(`${clinicId}:${patientId}`).digest('base64url')

/** An address of ours as it stands in a mail. */
export const addressOf = (path: string): string =>
  new URL(path, env().NEXTAUTH_URL ?? 'http://localhost:3000').href

/** The links that stop this patient's reminders. They do that and nothing else, and do not run out. */
export function stopLinks(
  who: Who,
  language: Language,
): { readonly page: string; readonly oneClick: string } {
  const query = new URLSearchParams({
    clinic: who.clinicId,
    patient: who.patientId,
    signature: signatureOf(who),
    language,
  })
  return {
    page: addressOf(paths.stopReminders(query.toString())),
    oneClick: addressOf(paths.stopRemindersAtOnce(query.toString())),
  }
}

/** Whether a link was signed by us, for this patient of this clinic. */
export function isSigned({ clinic, patient, signature }: StopInput): boolean {
  const [theirs, ours] = [
    Buffer.from(signature),
    Buffer.from(signatureOf({ clinicId: clinic, patientId: patient })),
  ]
  return theirs.length === ours.length && timingSafeEqual(theirs, ours)
}
