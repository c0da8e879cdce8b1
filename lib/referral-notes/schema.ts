import { z } from 'zod'

const TO_LIMIT = 160
const WORDS_LIMIT = 1500

/** Whom the letter is for, and what the therapist adds to what the record says. */
export const referralInput = z.object({
  to: z
    .string()
    .trim()
    .min(1, 'Say whom the letter is for: a name, or a role such as “Emergency department”.')
    .max(TO_LIMIT, `Keep this under ${TO_LIMIT} characters.`),
  words: z
    .string()
    .trim()
    .max(WORDS_LIMIT, `Keep your words under ${WORDS_LIMIT} characters, so that the letter stays short.`)
    .default(''),
})

export type ReferralInput = z.output<typeof referralInput>
