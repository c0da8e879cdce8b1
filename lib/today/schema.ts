import { z } from 'zod'
import { ATTENTION_REASONS } from '@/db/schema/attention-marks'
import { isStorable } from '@/lib/storable-text'

/** What somebody does about a reason. To bring it back is to take the newest mark's effect away; the mark stays. */
const ATTENTION_ACTS = ['seen', 'snooze', 'done', 'bring-back'] as const
export type AttentionAct = (typeof ATTENTION_ACTS)[number]

/** For how long a reason is put off. */
const SNOOZES = ['1-day', '3-days', '1-week', 'next-visit'] as const
export type Snooze = (typeof SNOOZES)[number]

/** As long as twice the longest list of exercises of one home program. */
const ABOUT_LIMIT = 8000

export const attentionMark = z
  .object({
    patientId: z.uuid(),
    episodeId: z.uuid(),
    reason: z.enum(ATTENTION_REASONS),
    /** What the reason rested on when the page was made. */
    about: z.string().max(ABOUT_LIMIT).refine(isStorable),
    act: z.enum(ATTENTION_ACTS),
    snooze: z.enum(SNOOZES).optional(),
  })
  .refine(({ act, snooze }) => (act === 'snooze') === (snooze !== undefined), 'Choose for how long.')
export type AttentionMark = z.output<typeof attentionMark>

/** Enough for everyone a therapist treats; past it the page says that there are more. */
export const TODAY_LIMIT = 100
