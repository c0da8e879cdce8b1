import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { derivedKey } from '@/lib/auth/derived-key'
import type { Language } from '@/lib/clinical/languages/language'
import { paths } from '@/lib/paths'
import { wholeAddress } from '@/lib/whole-address'
import type { StopInput } from './schema'

type Who = { readonly clinicId: string; readonly patientId: string }

const signatureOf = ({ clinicId, patientId }: Who): string =>
  createHmac('sha256', derivedKey('stop reminders')).update(`${clinicId}:${patientId}`).digest('base64url')

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
    page: wholeAddress(paths.stopReminders(query.toString())),
    oneClick: wholeAddress(paths.stopRemindersAtOnce(query.toString())),
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
