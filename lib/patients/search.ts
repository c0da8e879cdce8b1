import { z } from 'zod'
import type { ATTENTION_REASONS } from '@/db/schema/attention-marks'
import { isStorable } from '@/lib/storable-text'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { type Phase, PHASES } from '@/lib/clinical/vocabulary'
import type { PatientLanguage } from './schema'

type AttentionReason = (typeof ATTENTION_REASONS)[number]

export const CASELOAD_SORTS = ['name', 'phase', 'pain', 'checkIn', 'urgency', 'nextVisit', 'program'] as const
export type CaseloadSort = (typeof CASELOAD_SORTS)[number]

/** What can be shown of a patient beside the name, in the order in which it stands. */
export const CASELOAD_COLUMNS = [
  'therapist',
  'problem',
  'phase',
  'pain',
  'urgency',
  'checkIn',
  'adherence',
  'program',
  'nextVisit',
  'assessed',
  'page',
  'language',
  'phone',
] as const
export type CaseloadColumn = (typeof CASELOAD_COLUMNS)[number]

export const CASELOAD_PAGE_SIZE = 25
/** Patients are counted up to here; past it the list says that there are more. */
export const COUNTED_TO = 1000
/** As many as one deed is done for at once. */
export const BULK_LIMIT = 200

/** Where a page begins or ends, sealed by the server. */
const place = z.string().min(1).max(1000).nullable().catch(null)

const narrowedBy = {
  /** 'me', a therapist's id, or everyone. */
  assigned: z.union([z.enum(['me', 'all']), z.uuid()]).catch('me'),
  phase: z.enum(PHASES).nullable().catch(null),
  status: z.enum(['open', 'discharged', 'all']).catch('open'),
  /** Only those who need attention. */
  attention: z.stringbool().or(z.boolean()).catch(false),
  sort: z.enum(CASELOAD_SORTS).catch('name'),
  descending: z.stringbool().or(z.boolean()).catch(false),
}

/**
 * Which patients, in which order. Read from the address of the page, where anything can be written, so that a value
 * out of place counts as not given. What is searched for is a name, and stays out of the address.
 */
export const caseloadQuery = z.object({
  ...narrowedBy,
  /** The page after this place, or the one before that. */
  after: place,
  before: place,
  /** The saved view that was chosen; the rest of the query may have moved on from it. */
  view: z.uuid().nullable().catch(null),
})
export type CaseloadQuery = z.output<typeof caseloadQuery>

/** What a saved view keeps of a query: neither a page nor anything that was searched for. */
export const keptQuery = z.object(narrowedBy)
export type KeptQuery = z.output<typeof keptQuery>

export const SEARCH_LIMIT = 100
export const searchText = z.string().trim().max(SEARCH_LIMIT).refine(isStorable).catch('')

/** One patient with what a therapist wants to know before opening the chart. */
export type CaseloadRow = {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly dateOfBirth: CalendarDate
  readonly recordNumber: string
  readonly language: PatientLanguage
  readonly phone: string
  readonly email: string
  readonly therapistName: string
  /** Of the open episode; null where there is none. */
  readonly episodeVersion: number | null
  /** The open episode, or the last one. Null before the first. */
  readonly problem: string | null
  readonly dischargedOn: CalendarDate | null
  readonly phase: Phase | null
  readonly painNow: number | null
  /** Highest recent pain above the baseline; null when it cannot be told. */
  readonly painRise: number | null
  readonly lastCheckInOn: CalendarDate | null
  readonly lastAssessedOn: CalendarDate | null
  readonly programNumber: number | null
  readonly programIssuedOn: CalendarDate | null
  readonly nextVisitOn: CalendarDate | null
  /** Of the last two weeks, 0–1; null when nothing was asked for. */
  readonly adherence: number | null
  /** Whether the patient's own page is open: a link that is neither over nor taken back. */
  readonly pageIsOn: boolean
  readonly reasons: readonly AttentionReason[]
  /** Whether an earlier episode left a red flag, which is asked about at a discharge too. */
  readonly flagWasLeft: boolean
}
