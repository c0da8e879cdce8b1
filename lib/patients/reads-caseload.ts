import 'server-only'
import { sql } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import type { Therapist } from '@/lib/auth/therapist'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { OwnExercise, PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { Prescribed } from '@/lib/clinical/prescribed-exercise'
import type { Phase } from '@/lib/clinical/vocabulary'
import { ownExercisesOf } from '@/lib/own-exercises/reads'
import { readsClinicalFacts } from './access'
import { type Asked, CASELOAD_ORDER, caseloadCondition, caseloadFacts } from './reads-caseload-facts'
import {
  type AttentionReason,
  ATTENTION_REASONS,
  CASELOAD_PAGE_SIZE,
  type CaseloadQuery,
  TODAY_LIMIT,
} from './search'

/** One patient with what a therapist wants to know before opening the chart. */
type CaseloadRow = {
  readonly id: string
  readonly name: string
  readonly dateOfBirth: CalendarDate
  readonly recordNumber: string
  readonly phone: string
  readonly email: string
  readonly therapistName: string
  /** The open episode, or the last one. Null before the first. */
  readonly problem: string | null
  readonly dischargedOn: CalendarDate | null
  readonly phase: Phase | null
  readonly painNow: number | null
  /** By how many points pain went up between the last two readings of one kind; null when it cannot be told. */
  readonly painRise: number | null
  readonly lastCheckInOn: CalendarDate | null
  /** Days since the last check-in, or since a home program was issued that has none. */
  readonly quietDays: number | null
  /** Exercises of the newest home program that keep raising pain. */
  readonly hurtingExercises: readonly Prescribed[]
  readonly reasons: readonly AttentionReason[]
}

export type Caseload = {
  readonly rows: readonly CaseloadRow[]
  readonly total: number
  readonly page: number
}

type Found = Omit<CaseloadRow, 'reasons' | 'hurtingExercises'> & {
  readonly hurtingExercises: readonly PrescribedSlug[] | null
  readonly movementHurts: boolean
  readonly total: number
  readonly redFlag: boolean
  readonly painUp: boolean
  readonly noCheckIn: boolean
  readonly draftPlan: boolean
}

async function find(therapist: Therapist, asked: Asked): Promise<Caseload> {
  const direction = asked.descending ? sql`desc` : sql`asc`
  const { rows, own } = await inClinic(therapist.clinicId, async (tx) => {
    const found = await tx.execute<Found>(sql`
      select *, (count(*) over ())::int as total from (${caseloadFacts(therapist.clinicId, asked.today)}) patient
      where ${caseloadCondition(therapist.id, asked)}
      order by ${CASELOAD_ORDER[asked.sort]} ${direction} nulls last, lower(name), id
      limit ${asked.pageSize} offset ${(asked.page - 1) * asked.pageSize}`)
    const hurting = found.rows.flatMap(({ hurtingExercises }) => hurtingExercises ?? [])
    return { rows: found.rows, own: await ownExercisesOf(tx, therapist.clinicId, hurting) }
  })
  // A page past the end, such as after a filter was set on the third: the first is what was meant.
  if (rows.length === 0 && asked.page > 1) return find(therapist, { ...asked, page: 1 })
  return { rows: rows.map((row) => asRow(row, own)), total: rows[0]?.total ?? 0, page: asked.page }
}

function asRow(found: Found, own: ReadonlyMap<string, OwnExercise>): CaseloadRow {
  const { total: _, redFlag, movementHurts, hurtingExercises, painUp, noCheckIn, draftPlan, ...row } = found
  const holds: Record<AttentionReason, boolean> = {
    'red-flag': redFlag,
    'movement-hurts': movementHurts,
    'pain-up': painUp,
    'no-check-in': noCheckIn,
    'draft-plan': draftPlan,
  }
  return {
    ...row,
    hurtingExercises: (hurtingExercises ?? []).map((exercise) => ({ exercise, own: own.get(exercise) })),
    reasons: ATTENTION_REASONS.filter((reason) => holds[reason]),
  }
}

/** Without what was found or felt: names and contacts are all that the front desk sees. */
const withoutClinicalFacts = (row: CaseloadRow): CaseloadRow => ({
  ...row,
  problem: null,
  phase: null,
  painNow: null,
  painRise: null,
  lastCheckInOn: null,
  quietDays: null,
  hurtingExercises: [],
  reasons: [],
})

/** A page of the patients of a clinic, searched by name or record number, with how many there are in all. */
export async function listCaseload(
  therapist: Therapist,
  query: CaseloadQuery,
  { search, today }: { readonly search: string; readonly today: CalendarDate },
): Promise<Caseload> {
  const asked = { ...query, search, today, pageSize: CASELOAD_PAGE_SIZE }
  if (readsClinicalFacts(therapist)) return find(therapist, asked)
  // An order or a filter would tell what the rows do not.
  const found = await find(therapist, { ...asked, phase: null, attention: false, sort: 'name' })
  return { ...found, rows: found.rows.map(withoutClinicalFacts) }
}

/** The patients assigned to this therapist who need attention today, the most urgent first. */
export async function listNeedingAttention(therapist: Therapist, today: CalendarDate): Promise<Caseload> {
  if (!readsClinicalFacts(therapist)) return { rows: [], total: 0, page: 1 }
  return find(therapist, {
    assigned: 'me',
    phase: null,
    status: 'open',
    attention: true,
    sort: 'urgency',
    descending: true,
    page: 1,
    search: '',
    pageSize: TODAY_LIMIT,
    today,
  })
}
