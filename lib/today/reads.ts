import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { readInClinic } from '@/db/read-in-clinic'
import type { ATTENTION_REASONS, MARK_STATES } from '@/db/schema/attention-marks'
import { may } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import { TREATS } from '@/lib/auth/treating'
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

/** Whom patients in care are still assigned to, though that therapist has left or no longer treats. */
type FormerTherapist = { readonly id: string; readonly name: string; readonly hasLeft: boolean }

/** One patient with something to look at, and the facts that say what. */
export type TodayRow = {
  readonly patientId: string
  readonly episodeId: string
  readonly name: string
  readonly problem: string
  /** Null where the therapist who treats the patient does. */
  readonly former: FormerTherapist | null
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
  /** How many of the therapist's own are in care, and of how many of these no reason holds. */
  readonly inCare: number
  readonly quiet: number
  /** For a lead: whose patients have an open episode and nobody who treats them, and how many these are. */
  readonly leftBehind: readonly (FormerTherapist & { readonly patients: number })[]
}

/** Counts come with every row; where nobody needs attention, with one of nobody, of which `isShown` is null. */
type Found = TodayRow & Counts & { readonly isShown: boolean | null }
type Counts = Pick<Today, 'total' | 'inCare' | 'quiet' | 'leftBehind'>

/** The version that a row has carried along, where a reason looks for it. */
const DRAFT_OF_ROW = sql`(select s.draft_version as version) draft`

/** The therapist's own patients: those with an open episode, or with none so far. */
const ownPatients = ({ clinicId, id }: Therapist): SQL => sql`
  select p.name, e.id as episode_id, e.problem, null::jsonb as former
  from patients p
  left join episodes e on e.clinic_id = p.clinic_id and e.patient_id = p.id
  where p.clinic_id = ${clinicId} and p.assigned_therapist_id = ${id} and e.discharged_on is null`

/**
 * Who has left or no longer treats, with patients on record. The first of these by name is looked up in the index, where
 * 'exists' would have the planner count on finding one soon, and read all patients where there is none.
 */
const formerTherapists = ({ clinicId }: Therapist): SQL => sql`
  select t.id, t.clinic_id, t.name, not t.active as has_left from therapists t
  where t.clinic_id = ${clinicId} and not ${TREATS} and (
    select p.id from patients p where p.clinic_id = t.clinic_id and p.assigned_therapist_id = t.id
    order by p.name_key limit 1) is not null`

/** Their patients with an open episode. Mostly there is nobody, which is asked first: then no patient is looked at. */
const PATIENTS_LEFT_BEHIND = sql`
  select p.name, e.id, e.problem, jsonb_build_object('id', t.id, 'name', t.name, 'hasLeft', t.has_left)
  from former_therapists t
  join patients p on p.clinic_id = t.clinic_id and p.assigned_therapist_id = t.id
  join episodes e on e.clinic_id = p.clinic_id and e.patient_id = p.id and e.discharged_on is null
  where exists (select 1 from former_therapists)`

/** Everyone who is looked at, as `cared`. */
const caredFor = (therapist: Therapist): SQL =>
  may(therapist, 'cover')
    ? sql`former_therapists as (${formerTherapists(therapist)}),
        cared as (${ownPatients(therapist)} union all ${PATIENTS_LEFT_BEHIND})`
    : sql`cared as (${ownPatients(therapist)})`

/** Whom they are left by, and how many each. */
const LEFT_BEHIND = sql`(
  select coalesce(jsonb_agg(former || jsonb_build_object('patients', patients) order by former ->> 'name'), '[]')
  from (select former, count(*)::int as patients from mine where former is not null group by former) each_former)`

/**
 * First whether each reason holds, a bit for each, of everyone in care. Then the marks that take a bit away, and by the
 * bits that are left whom to show, and in which order. What a reason rests on is put into words for those alone.
 */
const rowsOf = (therapist: Therapist, today: CalendarDate): SQL => sql`
  with ${caredFor(therapist)}, mine as (
    select cared.name, cared.problem, cared.former, s.*, draft.version as draft_version, ${heldBits(today)} as held
    from cared
    join clinics c on c.id = ${therapist.clinicId}
    left join episode_standings s on s.clinic_id = ${therapist.clinicId} and s.episode_id = cared.episode_id
    ${WITH_DRAFT}
  ), marks as (
    select mark.*, ${bitOfReason(sql`mark.reason`)} as bit
    from mine s cross join lateral ${DRAFT_OF_ROW}
    join attention_marks mark on mark.clinic_id = ${therapist.clinicId} and mark.episode_id = s.episode_id
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
    left join therapists t on t.clinic_id = ${therapist.clinicId} and t.id = mark.marked_by
    group by s.episode_id
  ), counts as (
    select (select count(*)::int from placed where urgency > 0) as total,
      count(*) filter (where former is null)::int as "inCare",
      count(*) filter (where former is null and held = 0)::int as quiet,
      ${may(therapist, 'cover') ? LEFT_BEHIND : sql`'[]'::jsonb`} as "leftBehind"
    from mine
  )
  select s.patient_id as "patientId", s.episode_id as "episodeId", s.name, s.problem, s.former,
    s.program_number as "programNumber", s.pain_baseline as "painBaseline", s.pain_rise as "painRise",
    s.last_check_in_on::text as "lastCheckInOn", ${quietDays(today)} as "quietDays",
    s.last_assessed_on::text as "lastAssessedOn", s.next_visit_on::text as "nextVisitOn",
    s.red_flag_since::text as "redFlagSince", s.next_phase as "nextPhase",
    s.hurting_exercises as "hurtingExercises",
    case when cardinality(s.hurting_exercises) = 0 then '{}' else coalesce((
      select jsonb_object_agg('own-' || o.id, o.name) from own_exercises o
      where o.clinic_id = ${therapist.clinicId} and 'own-' || o.id = any(s.hurting_exercises)), '{}') end as "ownNames",
    items.items, s.urgency > 0 as "isShown", counts.*
  from counts
  left join (page s join items on items.episode_id = s.episode_id) on true
  order by s.urgency desc, s.name_key, s.episode_id`

const NOBODY: Counts = { total: 0, inCare: 0, quiet: 0, leftBehind: [] }

const countsOf = ({ total, inCare, quiet, leftBehind }: Counts): Counts => ({
  total,
  inCare,
  quiet,
  leftBehind,
})

/**
 * Who needs attention today, and why, among the patients assigned to this therapist; for a lead also among those in care
 * whose therapist has left or no longer treats, who would be on nobody's Today. Reads standings only.
 */
export async function getToday(therapist: Therapist, today: CalendarDate): Promise<Today> {
  if (!may(therapist, 'charts')) return { rows: [], handled: [], ...NOBODY }
  const { rows } = await readInClinic(therapist.clinicId, (tx) => tx.execute<Found>(rowsOf(therapist, today)))
  return {
    rows: rows.filter(({ isShown }) => isShown === true),
    handled: rows.filter(({ isShown }) => isShown === false),
    ...countsOf(rows[0] ?? NOBODY),
  }
}
