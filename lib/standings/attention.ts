import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { ATTENTION_REASONS } from '@/db/schema/attention-marks'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { RISE_THAT_COUNTS } from '@/lib/clinical/rules/read-facts'

/**
 * Why a patient needs attention, as conditions of a query. They are read from `episode_standings s`, its clinic
 * `clinics c` and its plan, `WITH_DRAFT`. After the end of an episode a red flag alone is a reason.
 */
type AttentionReason = (typeof ATTENTION_REASONS)[number]

/** A patient is quiet from the last check-in on, or from the issue of a home program that has none. */
const QUIET_SINCE = sql`greatest(s.last_check_in_on, s.program_issued_on)`

/** The plan of the episode, `draft`, where it was saved after the newest home program. */
export const WITH_DRAFT = sql`left join plans draft
  on draft.clinic_id = s.clinic_id and draft.episode_id = s.episode_id
    and (s.program_issued_at is null or draft.updated_at > s.program_issued_at)`

/** A plan without exercises is nothing to issue. 'offset 0' has it asked of each draft, not of the whole clinic. */
const DRAFT_HAS_EXERCISES = sql`exists (
  select 1 from prescriptions x where x.clinic_id = draft.clinic_id and x.plan_id = draft.id offset 0)`

/** Days since the last check-in, or since a home program was issued that has none. */
export const quietDays = (today: CalendarDate): SQL =>
  sql`case when s.program_issued_on is not null then ${today}::date - ${QUIET_SINCE} end`

/** A red flag that an earlier episode left: whoever discharges the open one, `s`, says that they know of it. */
export const FLAG_WAS_LEFT = sql`exists (
  select 1 from episode_standings f where f.clinic_id = s.clinic_id and f.patient_id = s.patient_id
    and f.episode_id <> s.episode_id and f.red_flag_since is not null offset 0)`

/** The first reckoning (`RECKONING`) that has what an earlier episode left hold the next phase. */
const KNOWS_FLAGS_LEFT = 4

/**
 * Whether the standing was worked out with what earlier episodes left. One that an older release wrote, before the upgrade or beside
 * it, says that the next phase is open all the same, until it is worked out anew: a flag that was left holds it until then.
 */
const FLAGS_LEFT_ARE_KNOWN = sql`(s.reckoning >= ${KNOWS_FLAGS_LEFT}::int and s.reckoned_at = s.refreshed_at)`

/** What holds today, whether or not somebody has dealt with it. */
const holds = (today: CalendarDate): Readonly<Record<AttentionReason, SQL>> => ({
  'red-flag': sql`s.red_flag_since is not null`,
  'movement-hurts': sql`cardinality(s.hurting_exercises) > 0`,
  'pain-up': sql`s.pain_rise >= ${RISE_THAT_COUNTS}`,
  'no-check-in': sql`s.program_issued_on is not null and ${today}::date - ${QUIET_SINCE} >= c.quiet_days`,
  'reassessment-due': sql`${today}::date - s.last_assessed_on >= c.reassess_days`,
  'visit-due': sql`s.next_visit_on <= ${today}::date
    and (s.last_assessed_on is null or s.last_assessed_on < s.next_visit_on)`,
  'next-phase': sql`s.next_phase is not null and s.next_phase_until >= ${today}::date
    and (${FLAGS_LEFT_ARE_KNOWN} or not ${FLAG_WAS_LEFT})`,
  'draft-plan': sql`draft.version is not null and ${DRAFT_HAS_EXERCISES}`,
})

/** What each reason rests on. Marked as done, it stays away until it rests on something else. */
const ABOUT: Readonly<Record<AttentionReason, SQL>> = {
  'red-flag': sql`extract(epoch from s.red_flag_at)::text`,
  'movement-hurts': sql`concat(s.program_number, ':', array_to_string(s.hurting_exercises, ','),
    case when cardinality(s.moved_down_leg) > 0
      then concat('|', array_to_string(s.moved_down_leg, ','), '@', s.moved_down_leg_on) end)`,
  'pain-up': sql`concat(s.program_number, ':', s.pain_baseline, '+', s.pain_rise)`,
  'no-check-in': sql`${QUIET_SINCE}::text`,
  'reassessment-due': sql`s.last_assessed_on::text`,
  'visit-due': sql`s.next_visit_on::text`,
  'next-phase': sql`concat(s.next_phase, ':', s.last_assessed_on)`,
  'draft-plan': sql`draft.version::text`,
}

/** A snooze that is over counts as none, which is also how a reason is brought back. */
const counts = (today: CalendarDate): SQL => sql`(mark.state <> 'snoozed' or mark.until > ${today}::date)`

/** That nobody has marked the reason since `mark`. */
const IS_NEWEST_MARK = sql`not exists (
  select 1 from attention_marks later
  where later.clinic_id = mark.clinic_id and later.episode_id = mark.episode_id and later.reason = mark.reason
    and (later.marked_at, later.id) > (mark.marked_at, mark.id))`

/** Nothing but a clearance takes a red flag away: it can be seen, and stays. */
export const STAYS: AttentionReason = 'red-flag'

/** What a reason that is named by a column rests on. */
export const aboutOfReason = (column: SQL): SQL =>
  sql`case ${column} ${sql.join(
    ATTENTION_REASONS.map((reason) => sql`when ${reason} then ${ABOUT[reason]}`),
    sql` `,
  )} end`

/** Whether a mark, `mark`, is the newest of its reason, counts today, and is about what the reason rests on now. */
export const covers = (today: CalendarDate): SQL =>
  sql`${counts(today)} and ${IS_NEWEST_MARK} and mark.about = ${aboutOfReason(sql`mark.reason`)}`

/** A reason as one bit: the more urgent, the higher, so that it counts more than all that come after it together. */
const bitOf = (reason: AttentionReason): SQL =>
  sql.raw(String(1 << (ATTENTION_REASONS.length - 1 - ATTENTION_REASONS.indexOf(reason))))

/** The bit of a reason that is named by a column. */
export const bitOfReason = (column: SQL): SQL =>
  sql`case ${column} ${sql.join(
    ATTENTION_REASONS.map((reason) => sql`when ${reason} then ${bitOf(reason)}`),
    sql` `,
  )} end`

const bitWhere = (reason: AttentionReason, today: CalendarDate): SQL =>
  sql`case when ${holds(today)[reason]} then ${bitOf(reason)} else 0 end`

/**
 * The bits of all reasons that hold today, dealt with or not; 0 without one. Nobody goes on treating an episode that has
 * ended, but a red flag stays, whether it was there before or the patient told of it since.
 * @param endedOn the column that says when the episode ended, if it has
 */
export const heldBits = (today: CalendarDate, endedOn: SQL): SQL =>
  sql`case when ${endedOn} is null then (${sql.join(
    ATTENTION_REASONS.map((reason) => bitWhere(reason, today)),
    sql` + `,
  )}) else ${bitWhere(STAYS, today)} end`

/** Episodes of a clinic in which a red flag is active, ended ones too: few, and found in an index of their own. */
export const flaggedEpisodes = (clinicId: string): SQL => sql`
  select f.episode_id from episode_standings f where f.clinic_id = ${clinicId} and f.red_flag_since is not null`

/** What a reason rests on, if it holds today, dealt with or not; null if it does not. */
export const heldAbout = (reason: AttentionReason, today: CalendarDate): SQL =>
  sql`case when ${holds(today)[reason]} then ${ABOUT[reason]} end`

/** Every reason as text[], the most urgent first. */
export const ALL_REASONS = sql`array[${sql.join(
  ATTENTION_REASONS.map((reason) => sql`${reason}`),
  sql`, `,
)}]::text[]`

/** The bits of `held.bits` that nobody has dealt with, a red flag in any case; marks are read where something holds. */
export const openBits = (today: CalendarDate): SQL => sql`
  case when held.bits > 0 then held.bits & ~coalesce((
    select bit_or(${bitOfReason(sql`mark.reason`)}) from attention_marks mark
    where mark.clinic_id = s.clinic_id and mark.episode_id = s.episode_id and mark.reason <> ${STAYS}
      and ${covers(today)}), 0) else 0 end`

/** The reasons of these bits as text[], the most urgent first. */
export const reasonsOf = (bits: SQL): SQL =>
  sql`array_remove(array[${sql.join(
    ATTENTION_REASONS.map((reason) => sql`case when ${bits} & ${bitOf(reason)} > 0 then ${reason} end`),
    sql`, `,
  )}]::text[], null)`
