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
  flaggedEpisodes,
  heldBits,
  quietDays,
  STAYS,
  WITH_DRAFT,
} from '@/lib/standings/attention'
import type { FormerTherapist } from './reads-former-therapists'
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
  /** Of an episode that has ended, of which a red flag is left. */
  readonly dischargedOn: CalendarDate | null
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
  readonly movedDownLeg: readonly PrescribedSlug[]
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
  /** For a lead: whose patients in care have nobody who treats them, and how many these are. */
  readonly leftBehind: readonly (FormerTherapist & { readonly patients: number })[]
}

type Counts = Pick<Today, 'total' | 'inCare' | 'quiet'>

/** Counts come with every row; where nobody needs attention, with one of nobody, of which `isShown` is null. */
type Found = Omit<TodayRow, 'former'> &
  Counts & {
    readonly isShown: boolean | null
    /** The ids of former therapists: whom this patient is left by, and how many each has left. */
    readonly leftBy: string | null
    readonly leftBehind: Readonly<Record<string, number>>
  }

/** The version that a row has carried along, where a reason looks for it. */
const DRAFT_OF_ROW = sql`(select s.draft_version as version) draft`

/**
 * Everyone of these who is looked at: in care, or with a red flag that is left of an ended episode. An index finds each of the two,
 * so that Today costs no more the longer somebody works.
 */
function caredFor({ clinicId, id }: Therapist, former: readonly FormerTherapist[]): SQL {
  const told = sql`p.name, e.id as episode_id, e.problem, e.discharged_on, nullif(p.assigned_therapist_id, ${id}) as left_by`
  const theirs = sql`p.clinic_id = ${clinicId} and p.assigned_therapist_id in ${[id, ...former.map((of) => of.id)]}`
  return sql`
    select ${told} from patients p
    left join episodes e on e.clinic_id = p.clinic_id and e.patient_id = p.id and e.discharged_on is null
    where ${theirs} and p.in_care
    union all
    select ${told} from (${flaggedEpisodes(clinicId)}) flagged
    join episodes e on e.clinic_id = ${clinicId} and e.id = flagged.episode_id and e.discharged_on is not null
    join patients p on p.clinic_id = e.clinic_id and p.id = e.patient_id
    where ${theirs}`
}

/** How many each has left behind, by the id. */
const LEFT_BEHIND = sql`(
  select coalesce(jsonb_object_agg(left_by, patients), '{}')
  from (
    select left_by, count(*)::int as patients from mine
    where left_by is not null and discharged_on is null group by left_by
  ) each_former)`

/**
 * First whether each reason holds, a bit for each, of everyone in care. Then the marks that take a bit away, and by the
 * bits that are left whom to show, and in which order. What a reason rests on is put into words for those alone.
 */
const rowsOf = (therapist: Therapist, today: CalendarDate, former: readonly FormerTherapist[]): SQL => sql`
  with mine as (
    select cared.name, cared.problem, cared.discharged_on, cared.left_by, s.*, draft.version as draft_version,
      ${heldBits(today, sql`cared.discharged_on`)} as held
    from (${caredFor(therapist, former)}) cared
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
      count(*) filter (where left_by is null and discharged_on is null)::int as "inCare",
      count(*) filter (where left_by is null and discharged_on is null and held = 0)::int as quiet,
      ${former.length === 0 ? sql`'{}'::jsonb` : LEFT_BEHIND} as "leftBehind"
    from mine
  )
  select s.patient_id as "patientId", s.episode_id as "episodeId", s.name, s.problem, s.left_by as "leftBy",
    s.discharged_on::text as "dischargedOn",
    s.program_number as "programNumber", s.pain_baseline as "painBaseline", s.pain_rise as "painRise",
    s.last_check_in_on::text as "lastCheckInOn", ${quietDays(today)} as "quietDays",
    s.last_assessed_on::text as "lastAssessedOn", s.next_visit_on::text as "nextVisitOn",
    s.red_flag_since::text as "redFlagSince", s.next_phase as "nextPhase",
    s.hurting_exercises as "hurtingExercises", s.moved_down_leg as "movedDownLeg",
    case when cardinality(s.hurting_exercises) = 0 then '{}' else coalesce((
      select jsonb_object_agg('own-' || o.id, o.name) from own_exercises o
      where o.clinic_id = ${therapist.clinicId} and 'own-' || o.id = any(s.hurting_exercises)), '{}') end as "ownNames",
    items.items, s.urgency > 0 as "isShown", counts.*
  from counts
  left join (page s join items on items.episode_id = s.episode_id) on true
  order by s.urgency desc, s.name_key, s.episode_id`

const NOBODY: Today = { rows: [], total: 0, handled: [], inCare: 0, quiet: 0, leftBehind: [] }

/**
 * Who needs attention today, and why, among the patients assigned to this therapist; for a lead also among those
 * whose therapist has left or no longer treats, who would be on nobody's Today. A red flag keeps a patient there after the
 * discharge. Reads standings only.
 * @param former as listFormerTherapists gives them: for nobody but a lead is there one
 */
export async function getToday(
  therapist: Therapist,
  { today, former }: { readonly today: CalendarDate; readonly former: readonly FormerTherapist[] },
): Promise<Today> {
  if (!may(therapist, 'charts')) return NOBODY
  const { rows } = await readInClinic(therapist.clinicId, (tx) =>
    tx.execute<Found>(rowsOf(therapist, today, former)),
  )
  const [first] = rows
  if (!first) return NOBODY
  const shown = (which: boolean): TodayRow[] =>
    rows
      .filter(({ isShown }) => isShown === which)
      .map((row) => ({ ...row, former: former.find(({ id }) => id === row.leftBy) ?? null }))
  const { total, inCare, quiet, leftBehind } = first
  return {
    rows: shown(true),
    total,
    handled: shown(false),
    inCare,
    quiet,
    leftBehind: former.flatMap((of) => {
      const patients = leftBehind[of.id]
      return patients === undefined ? [] : [{ ...of, patients }]
    }),
  }
}
