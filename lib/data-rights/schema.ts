import { z } from 'zod'

/** What is typed to say that it is meant. */
export const ANONYMIZE_WORDS = 'anonymize this record'

export const anonymizeInput = z.object({
  words: z
    .string()
    .trim()
    .toLowerCase()
    .refine((typed) => typed === ANONYMIZE_WORDS, `Type: ${ANONYMIZE_WORDS}`),
})

export const REASON_LIMIT = 500

export const holdInput = z.object({
  reason: z
    .string()
    .trim()
    .min(1, 'Say why the record must be kept.')
    .max(REASON_LIMIT, `Use at most ${REASON_LIMIT} characters.`),
})

export const liftInput = z.object({ holdId: z.uuid() })

const MOST_YEARS = 100
const YEARS = `Type whole years from 1 to ${MOST_YEARS}, or nothing.`

export const retentionInput = z.object({
  version: z.coerce.number().int(),
  /** Nothing typed: not decided, all is kept. */
  years: z
    .union([z.literal(''), z.coerce.number(YEARS).int(YEARS).min(1, YEARS).max(MOST_YEARS, YEARS)], YEARS)
    .transform((years) => (years === '' ? null : years)),
})
