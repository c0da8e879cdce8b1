import { z } from 'zod'
import { isStorable } from '@/lib/storable-text'
import { PHASES } from '@/lib/clinical/vocabulary'

export const CASELOAD_SORTS = ['name', 'phase', 'pain', 'checkIn', 'urgency'] as const
export type CaseloadSort = (typeof CASELOAD_SORTS)[number]

export const CASELOAD_PAGE_SIZE = 25
/** Enough for everyone a therapist treats; past it the page says that there are more. */
export const TODAY_LIMIT = 100

/** Days without a check-in, with a home program in hand, after which somebody should ask. Product default. */
export const QUIET_DAYS = 7
/** Points on the 0–10 scale that count as pain having gone up (smallest change that matters). */
export const PAIN_RISE = 2

/**
 * Which patients, in which order. Read from the address of the page, where anything can be written, so that a value
 * out of place counts as not given. What is searched for is a name, and stays out of the address.
 */
export const caseloadQuery = z.object({
  /** 'me', a therapist's id, or everyone. */
  assigned: z.union([z.enum(['me', 'all']), z.uuid()]).catch('me'),
  phase: z.enum(PHASES).nullable().catch(null),
  status: z.enum(['open', 'discharged', 'all']).catch('open'),
  /** Only those who need attention. */
  attention: z.stringbool().or(z.boolean()).catch(false),
  sort: z.enum(CASELOAD_SORTS).catch('name'),
  descending: z.stringbool().or(z.boolean()).catch(false),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type CaseloadQuery = z.output<typeof caseloadQuery>

export const SEARCH_LIMIT = 100
export const searchText = z.string().trim().max(SEARCH_LIMIT).refine(isStorable).catch('')

export const ATTENTION_REASONS = [
  'red-flag',
  'movement-hurts',
  'pain-up',
  'no-check-in',
  'draft-plan',
] as const
/** Why a patient should be looked at today, the most urgent first. */
export type AttentionReason = (typeof ATTENTION_REASONS)[number]
