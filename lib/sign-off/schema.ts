import { z } from 'zod'
import { SIGN_OFF_SUBJECTS } from '@/db/schema/sign-offs'

const NOTE_LIMIT = 500

/** That the lead has checked one version of the content. */
export const signOffInput = z.object({
  subject: z.enum(SIGN_OFF_SUBJECTS, 'Choose what was checked.'),
  version: z.string().min(1).max(40),
  note: z
    .string()
    .trim()
    .min(1, 'Say what was checked, and by whom, so that the next reader can follow.')
    .max(NOTE_LIMIT, `Keep the note under ${NOTE_LIMIT} characters.`),
})
export type SignOffInput = z.output<typeof signOffInput>
