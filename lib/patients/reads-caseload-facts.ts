import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { PHASES } from '@/lib/clinical/vocabulary'
import { type CaseloadQuery, type CaseloadSort, PAIN_RISE, QUIET_DAYS } from './search'

/** What is asked for: a query from the address, what is searched for, and how much of it. */
export type Asked = CaseloadQuery & {
  readonly search: string
  readonly pageSize: number
  readonly today: CalendarDate
}

/** 'like' reads % and _ as wildcards; a name is searched for as it is written. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

export const CASELOAD_ORDER: Record<CaseloadSort, SQL> = {
  name: sql`lower(name)`,
  phase: sql`array_position(array[${sql.join(
    PHASES.map((phase) => sql`${phase}`),
    sql`, `,
  )}]::text[], phase)`,
  pain: sql`"painNow"`,
  checkIn: sql`"lastCheckInOn"`,
  urgency: sql`"redFlag"::int * 16 + "movementHurts"::int * 8 + "painUp"::int * 4 + "noCheckIn"::int * 2 + "draftPlan"::int`,
}

/** Which of the rows of `caseloadFacts` are asked for. */
export const caseloadCondition = (therapistId: string, asked: Asked): SQL => {
  const { assigned, search, phase, status, attention } = asked
  const conditions = [
    assigned !== 'all' && sql`"therapistId" = ${assigned === 'me' ? therapistId : assigned}`,
    search !== '' && sql`(name ilike ${containing(search)} or "recordNumber" ilike ${containing(search)})`,
    phase !== null && sql`phase = ${phase}`,
    status === 'open' && sql`"dischargedOn" is null`,
    status === 'discharged' && sql`"dischargedOn" is not null`,
    attention && sql`("redFlag" or "movementHurts" or "painUp" or "noCheckIn" or "draftPlan")`,
  ].filter((part) => part !== false)
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}

/**
 * A red flag is active from the day it was answered 'yes' until a clearance that came after. Flags that the rules
 * derive from other facts are shown on the chart, where the whole clinical picture is read.
 */
const activeFlag = sql`exists (
  select 1 from assessments a, jsonb_each_text(a.red_flag_screen) as answer(flag, yes)
  where a.clinic_id = p.clinic_id and a.episode_id = e.id and answer.yes = 'true'
    and not exists (
      select 1 from clearances c
      where c.clinic_id = a.clinic_id and c.episode_id = a.episode_id and c.red_flag = answer.flag
        and c.cleared_on >= a.assessed_on and c.recorded_at > a.recorded_at))`

/**
 * Exercises of the newest home program whose last three sessions raised pain by two or more at least twice: the
 * article's principle, as rule RS-01 reads it. A new home program begins a new count.
 */
const hurtingExercises = sql`
  select array_agg(exercise order by exercise) as exercises from (
    select exercise from (
      select x.exercise, greatest(x.pain_during, x.pain_next_day) - x.pain_before as rise,
        row_number() over (partition by x.exercise order by c.day desc) as place
      from check_ins c
      join check_in_exercises x on x.clinic_id = c.clinic_id and x.check_in_id = c.id
      where c.clinic_id = p.clinic_id and x.done and c.home_program_id = (
        select h.id from home_programs h
        where h.clinic_id = p.clinic_id and h.episode_id = e.id order by h.number desc limit 1)
    ) session
    where place <= 3
    group by exercise having count(*) filter (where rise >= ${PAIN_RISE}) >= 2
  ) provoking`

/** Every patient of a clinic with the newest facts of the open episode, or of the last one. */
export const caseloadFacts = (clinicId: string, today: CalendarDate): SQL => sql`
  select p.id, p.name, p.date_of_birth::text as "dateOfBirth", p.record_number as "recordNumber", p.phone, p.email,
    p.assigned_therapist_id as "therapistId", t.name as "therapistName",
    e.problem, e.discharged_on::text as "dischargedOn", phase.phase, pain.latest as "painNow",
    greatest(pain.latest - pain.earlier, check_in.rise) as "painRise", check_in.day::text as "lastCheckInOn",
    ${today}::date - greatest(check_in.day, program.issued_on) as "quietDays",
    e.discharged_on is null and ${activeFlag} as "redFlag",
    hurting.exercises as "hurtingExercises",
    e.discharged_on is null and hurting.exercises is not null as "movementHurts",
    e.discharged_on is null
      and coalesce(greatest(pain.latest - pain.earlier, check_in.rise) >= ${PAIN_RISE}, false) as "painUp",
    e.discharged_on is null and program.issued_on is not null
      and ${today}::date - greatest(check_in.day, program.issued_on) >= ${QUIET_DAYS} as "noCheckIn",
    e.discharged_on is null and exists (
      select 1 from plans join prescriptions pr on pr.clinic_id = plans.clinic_id and pr.plan_id = plans.id
      where plans.clinic_id = p.clinic_id and plans.episode_id = e.id
        and (program.issued_at is null or plans.updated_at > program.issued_at)) as "draftPlan"
  from patients p
  join therapists t on t.clinic_id = p.clinic_id and t.id = p.assigned_therapist_id
  left join lateral (
    select id, problem, discharged_on from episodes
    where clinic_id = p.clinic_id and patient_id = p.id
    order by discharged_on desc nulls first, opened_on desc limit 1) e on true
  left join lateral (
    select a.phase from assessments a
    where a.clinic_id = p.clinic_id and a.episode_id = e.id and a.phase is not null
    order by a.assessed_on desc, a.recorded_at desc limit 1) phase on true
  left join lateral (
    select (array_agg(reading.pain order by reading.day desc, reading.at desc))[1] as latest,
      (array_agg(reading.pain order by reading.day desc, reading.at desc))[2] as earlier
    from (
      select pain_now as pain, assessed_on as day, recorded_at as at from assessments
      where clinic_id = p.clinic_id and episode_id = e.id and pain_now is not null
      union all
      select pain_before, day, recorded_at from check_ins
      where clinic_id = p.clinic_id and episode_id = e.id and pain_before is not null) reading) pain on true
  left join lateral (
    select day, greatest(pain_before - lead(pain_before) over newest, pain_during - lead(pain_during) over newest,
      pain_next_day - lead(pain_next_day) over newest) as rise
    from check_ins where clinic_id = p.clinic_id and episode_id = e.id
    window newest as (order by day desc, recorded_at desc)
    order by day desc, recorded_at desc limit 1) check_in on true
  left join lateral (
    select max(issued_on) as issued_on, max(issued_at) as issued_at from home_programs
    where clinic_id = p.clinic_id and episode_id = e.id) program on true
  left join lateral (${hurtingExercises}) hurting on true
  where p.clinic_id = ${clinicId}`
