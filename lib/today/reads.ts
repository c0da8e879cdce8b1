import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { readInClinic } from '@/db/read-in-clinic'
import type { ATTENTION_REASONS, MARK_STATES } from '@/db/schema/attention-marks'
import { may } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { Phase } from '@/lib/clinical/vocabulary'
import {
  aboutOfReason,
  ALL_REASONS,
  bitOfReason,
  covers,
  heldBits,
  quietDays,
  STAYS,
  WITH_DRAFT,
} from '@/lib/standings/attention'
import { TODAY_LIMIT } from './schema'

/** What somebody did about a reason, while it counts. */
type StandingMark = {
  readonly state: (typeof MARK_STATES)[number]
  readonly until: CalendarDate | null
  readonly markedAt: string
  readonly markedBy: string
}

/** A reason that holds today. What is marked is out of the way, but for a red flag, which stays. */
type AttentionItem = {
  readonly reason: (typeof ATTENTION_REASONS)[number]
  readonly about: string
  readonly mark: StandingMark | null
}

/** One patient with something to look at, and the facts that say what. */
export type TodayRow = {
  readonly patientId: string
  readonly episodeId: string
  readonly name: string
  readonly problem: string
  readonly programNumber: number | null
  readonly painBaseline: number | null
  readonly painRise: number | null
  readonly lastCheckInOn: CalendarDate | null
  readonly quietDays: number | null
  readonly lastAssessedOn: CalendarDate | null
  readonly nextVisitOn: CalendarDate | null
  readonly redFlagSince: CalendarDate | null
  readonly nextPhase: Phase | null
  readonly hurtingExercises: readonly PrescribedSlug[]
  /** What the clinic calls those of them that are its own. */
  readonly ownNames: Readonly<Partial<Record<PrescribedSlug, string>>>
  /** Every reason that holds, the most urgent first. */
  readonly items: readonly AttentionItem[]
}

export type Today = {
  /** Those who need attention, the most urgent first. */
  readonly rows: readonly TodayRow[]
  /** How many they are; the rows may end before. */
  readonly total: number
  /** Those of whom everything that holds was dealt with. */
  readonly handled: readonly TodayRow[]
  readonly inCare: number
}

/** Counts come with every row; where nobody needs attention, with one of nobody, of which `isShown` is null. */
type Found = TodayRow & Pick<Today, 'total' | 'inCare'> & { readonly isShown: boolean | null }

/** The version that a row has carried along, where a reason looks for it. */
const DRAFT_OF_ROW = sql`(select s.draft_version as version) draft`

/**
 * First whether each reason holds, a bit for each, of everyone in care: those with an open episode, or with none so
 * far. Then the marks that take a bit away, and by the bits that are left whom to show, and in which order. What a
 * reason rests on is put into words for those alone.
 */
const rowsOf = ({ clinicId, id }: Therapist, today: CalendarDate): SQL => sql`
  with mine as (
    select p.name, e.problem, s.*, draft.version as draft_version, ${heldBits(today)} as held
    from patients p
    join clinics c on c.id = p.clinic_id
    left join episodes e on e.clinic_id = p.clinic_id and e.patient_id = p.id
    left join episode_standings s on s.clinic_id = e.clinic_id and s.episode_id = e.id
    ${WITH_DRAFT}
    where p.clinic_id = ${clinicId} and p.assigned_therapist_id = ${id} and e.discharged_on is null
  ), marks as (
    select mark.*, ${bitOfReason(sql`mark.reason`)} as bit
    from mine s cross join lateral ${DRAFT_OF_ROW}
    join attention_marks mark on mark.clinic_id = ${clinicId} and mark.episode_id = s.episode_id
    where s.held > 0 and ${covers(today)}
  ), placed as (
    select mine.episode_id, lower(name) as name_key, held & ~coalesce(handled.bits, 0) as urgency
    from mine
    left join (
      select episode_id, bit_or(bit) as bits from marks where reason <> ${STAYS} group by episode_id
    ) handled on handled.episode_id = mine.episode_id
    where held > 0
  ), page as (
    select mine.*, name_key, urgency from (
      (select * from placed where urgency > 0 order by urgency desc, name_key, episode_id limit ${TODAY_LIMIT})
      union all
      (select * from placed where urgency = 0 order by name_key, episode_id limit ${TODAY_LIMIT})
    ) first
    join mine on mine.episode_id = first.episode_id
  ), items as (
    select s.episode_id, jsonb_agg(jsonb_build_object('reason', held.reason,
      'about', ${aboutOfReason(sql`held.reason`)}, 'mark',
      case when mark.state is not null then jsonb_build_object(
        'state', mark.state, 'until', mark.until, 'markedAt', mark.marked_at, 'markedBy', t.name) end
      ) order by held.place) as items
    from page s cross join lateral ${DRAFT_OF_ROW}
    join unnest(${ALL_REASONS}) with ordinality held (reason, place)
      on s.held & ${bitOfReason(sql`held.reason`)} > 0
    left join marks mark on mark.episode_id = s.episode_id and mark.reason = held.reason
    left join therapists t on t.clinic_id = ${clinicId} and t.id = mark.marked_by
    group by s.episode_id
  ), counts as (
    select (select count(*)::int from mine) as "inCare",
      (select count(*)::int from placed where urgency > 0) as total
  )
  select s.patient_id as "patientId", s.episode_id as "episodeId", s.name, s.problem,
    s.program_number as "programNumber", s.pain_baseline as "painBaseline", s.pain_rise as "painRise",
    s.last_check_in_on::text as "lastCheckInOn", ${quietDays(today)} as "quietDays",
    s.last_assessed_on::text as "lastAssessedOn", s.next_visit_on::text as "nextVisitOn",
    s.red_flag_since::text as "redFlagSince", s.next_phase as "nextPhase",
    s.hurting_exercises as "hurtingExercises",
    case when cardinality(s.hurting_exercises) = 0 then '{}' else coalesce((
      select jsonb_object_agg('own-' || o.id, o.name) from own_exercises o
      where o.clinic_id = ${clinicId} and 'own-' || o.id = any(s.hurting_exercises)), '{}') end as "ownNames",
    items.items, s.urgency > 0 as "isShown", counts.total, counts."inCare"
  from counts
  left join (page s join items on items.episode_id = s.episode_id) on true
  order by s.urgency desc, s.name_key, s.episode_id`

const rowOf = ({ isShown: _, total: __, inCare: ___, ...row }: Found): TodayRow => row

/** Who needs attention today, and why, among the patients assigned to this therapist. Reads standings only. */
export async function getToday(therapist: Therapist, today: CalendarDate): Promise<Today> {
  if (!may(therapist, 'charts')) return { rows: [], total: 0, handled: [], inCare: 0 }
  const { rows } = await readInClinic(therapist.clinicId, (tx) => tx.execute<Found>(rowsOf(therapist, today)))
  return {
    rows: rows.filter(({ isShown }) => isShown === true).map(rowOf),
    total: rows[0]?.total ?? 0,
    handled: rows.filter(({ isShown }) => isShown === false).map(rowOf),
    inCare: rows[0]?.inCare ?? 0,
  }
}
