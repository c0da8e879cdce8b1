import { z } from 'zod'
import { LANGUAGES } from '@/lib/clinical/languages/language'

/** Why a message did not leave, where the mail server itself gave no number. */
export const MAIL_FAILURES = ['connection', 'encryption', 'sign-in', 'refused', 'unknown'] as const

/** One of those, or the mail server's number, such as '550'. Never its words: they may hold an address. */
export type MailFailure = (typeof MAIL_FAILURES)[number] | `${number}`

/** What a link to stop reminders says: who, and our signature. Anybody can write anything there. */
export const stopInput = z.object({
  clinic: z.uuid(),
  patient: z.uuid(),
  signature: z.string().min(1).max(100),
})
export type StopInput = z.output<typeof stopInput>

/** In which language the page is. */
export const stopLanguage = z.enum(LANGUAGES).catch('en')

/** A button that says nothing beside itself. */
export const noInput = z.object({})
