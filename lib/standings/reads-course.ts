import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { FEWEST_ADHERENCE_DAYS } from '@/lib/clinical/clinic-numbers/clinic-numbers'
import { FEWEST_FOR_A_TREND, SHORTEST_TREND_DAYS } from '@/lib/clinical/progress/trend'
import { DAYS_IN_A_WEEK } from '@/lib/clinical/progress/week'
import { ASKED_DAYS } from '@/lib/home-programs/reads-asked-days'

/**
 * The course of an episode: what it adds to the clinic's numbers, adherence and the change in pain. It is kept with
 * the standing, as it was on the day of the last record. What is asked for later follows from the newest home program, so
 * that the numbers of any later day need no other row.
 */
type Of = { readonly clinicId: string; readonly today: CalendarDate }

/** The columns of `episode_standings` that are the course, but for when it was worked out. */
const COLUMNS = [
  'started_on',
  'started_from',
  'conditions',
  'asked_days',
  'done_days',
  'week_asked',
  'week_done',
  'days_a_week',
  'pain_change',
] as const
export const COURSE = sql.raw(COLUMNS.join(', '))
/** The same of `courses`. */
export const WORKED_OUT = sql.raw(COLUMNS.map((name) => `courses.${name}`).join(', '))

/** The last day of care so far, of an episode `e`. */
export const untilOf = (today: CalendarDate): SQL => sql`least(e.discharged_on, ${today}::date)`

/** Of the home programs that were issued up to the last day of care. */
const ofFirstProgram = (clinicId: string, column: SQL): SQL => sql`(
  select ${column} from home_programs h
  where h.clinic_id = ${clinicId} and h.episode_id = chosen.id and h.issued_on <= chosen.until
  order by h.number limit 1)`

const started = ({ clinicId }: Of, chosen: SQL): SQL => sql`
  select chosen.*, ${ofFirstProgram(clinicId, sql`h.issued_on`)} as started_on,
    ${ofFirstProgram(clinicId, sql`h.started_from`)} as started_from
  from (${chosen}) chosen`

/** What a day counts, by its column `done`. */
const worth = (done: SQL): SQL => sql`case ${done} when 'all' then 1 when 'some' then 0.5 else 0 end`

/** One check-in a day, as `onePerDay` takes it: of two the one with more done, or else the later program's. */
const told = ({ clinicId }: Of): SQL => sql`
  select distinct on (k.episode_id, k.day) k.episode_id, k.day, k.done, k.pain_before as pain, started.started_on
  from started
  join check_ins k on k.clinic_id = ${clinicId} and k.episode_id = started.id
    and k.day between started.opened_on and started.until
  join home_programs h on h.clinic_id = ${clinicId} and h.id = k.home_program_id
  order by k.episode_id, k.day, ${worth(sql`k.done`)} desc, h.number desc`

/** Programs as they held: each until the next one, the last until the end of care. */
const held = ({ clinicId }: Of): SQL => sql`
  select h.episode_id, h.number, h.issued_on, started.started_on,
    lead(h.issued_on, 1, started.until + 1) over (partition by h.episode_id order by h.number) - 1 as last_on,
    ${ASKED_DAYS} as days_a_week
  from started
  join home_programs h on h.clinic_id = ${clinicId} and h.episode_id = started.id
    and h.issued_on <= started.until`

/**
 * `adherenceByWeek` in the database: weeks from the first program on, in sevenths of a day that were asked for. What
 * was asked and what was done are laid under each other: joined, they take minutes where the planner guesses wrong.
 */
const weeks = sql`
  select episode_id, week, sum(asked) as asked, sum(done) as done
  from (
    select episode_id, (issued_on - started_on + n) / ${DAYS_IN_A_WEEK}::int as week,
      days_a_week as asked, 0 as done
    from held, generate_series(0, last_on - issued_on) n
    union all
    select episode_id, (day - started_on) / ${DAYS_IN_A_WEEK}::int, 0,
      ${worth(sql`done`)}
    from told
    where day >= started_on
  ) days
  group by episode_id, week`

/** Sevenths of a day never add up to a half: `Math.round` rounds them the same. */
const daysOf = (sevenths: SQL): SQL => sql`round((${sevenths}) / ${DAYS_IN_A_WEEK}::numeric)`

const adherence = sql`
  select weeks.episode_id,
    coalesce(sum(${daysOf(sql`asked`)}) filter (where week < last_week), 0) as asked_days,
    coalesce(sum(least(done, ${daysOf(sql`asked`)})) filter (where week < last_week), 0) as done_days,
    coalesce(sum(asked) filter (where week = last_week), 0) as week_asked,
    coalesce(sum(done) filter (where week = last_week), 0) as week_done
  from weeks
  join (select id, (until - started_on) / ${DAYS_IN_A_WEEK}::int as last_week from started) last
    on last.id = weeks.episode_id
  group by weeks.episode_id`

/**
 * The change that `trendOf` tells of pain before exercise: between the medians of its first and its last
 * week.
 */
const painChange = sql`
  select episode_id,
    percentile_cont(0.5) within group (order by pain) filter (where last_on - day < at_each_end)
    - percentile_cont(0.5) within group (order by pain) filter (where day - first_on < at_each_end) as change
  from (
    select *, least(${DAYS_IN_A_WEEK}::int, (last_on - first_on + 1) / 2) as at_each_end
    from (
      select episode_id, day, pain, count(*) over course as days, min(day) over course as first_on,
        max(day) over course as last_on
      from told where pain is not null
      window course as (partition by episode_id)
    ) readings
    where days >= ${FEWEST_FOR_A_TREND} and last_on - first_on >= ${SHORTEST_TREND_DAYS}
  ) enough
  group by episode_id`

const conditions = ({ clinicId, today }: Of): SQL => sql`
  select a.conditions from assessments a
  where a.clinic_id = ${clinicId} and a.episode_id = started.id and a.conditions is not null
    and a.assessed_on <= ${today}::date
  order by a.assessed_on desc, a.recorded_at desc limit 1`

/** Whether something is recorded of a day that is still to come, as after a change of the clinic's time zone. */
const isAhead = ({ clinicId, today }: Of): SQL => sql`exists (
    select from check_ins k
    where k.clinic_id = ${clinicId} and k.episode_id = started.id and k.day > ${today}::date)
  or exists (
    select from home_programs h
    where h.clinic_id = ${clinicId} and h.episode_id = started.id and h.issued_on > ${today}::date)
  or exists (
    select from assessments a
    where a.clinic_id = ${clinicId} and a.episode_id = started.id and a.assessed_on > ${today}::date)`

/**
 * Parts of a 'with' that end in `courses`: the courses of some episodes, worked out from all that is on record of them.
 * `is_whole` says that nothing is recorded of later days: what a later day tells follows then.
 * @param chosen a statement for `id`, `opened_on` and `until` of the episodes
 */
export const coursesOf = (of: Of, chosen: SQL): SQL => sql`
  started as materialized (${started(of, chosen)}), told as materialized (${told(of)}),
  held as materialized (${held(of)}), weeks as (${weeks}), adherence as materialized (${adherence}),
  pain as materialized (${painChange}),
  courses as (
    select started.id as episode_id, started.started_on, started.started_from,
      coalesce((${conditions(of)}), '{}') as conditions, adherence.asked_days::int as asked_days,
      adherence.done_days::float8 as done_days, adherence.week_asked::int as week_asked,
      adherence.week_done::float8 as week_done, newest.days_a_week, pain.change as pain_change,
      not (${isAhead(of)}) as is_whole
    from started
    left join adherence on adherence.episode_id = started.id
    left join pain on pain.episode_id = started.id
    left join (
      select distinct on (episode_id) episode_id, days_a_week from held order by episode_id, number desc
    ) newest on newest.episode_id = started.id)`

/**
 * `overallAdherence` on the day `until` of a row `course`, which was worked out on its `course_on`: of the weeks before
 * that day, of its week as far as it goes, and of the weeks since, in which nothing was done.
 */
export const adherenceOfCourse = sql`(
  select case when course.until - course.started_on + 1 >= ${FEWEST_ADHERENCE_DAYS} then
    ((course.done_days::numeric + least(course.week_done::numeric, this_week))
      / nullif(course.asked_days + this_week + since, 0))::float8 end
  from (select course.course_on
      + (${DAYS_IN_A_WEEK}::int - 1 - (course.course_on - course.started_on) % ${DAYS_IN_A_WEEK}::int)) week (ends_on)
  cross join lateral (
    select ${daysOf(sql`course.week_asked
      + (least(course.until, week.ends_on) - course.course_on) * course.days_a_week`)} as this_week,
      greatest(0, course.until - week.ends_on) as days_since
  ) asked
  cross join lateral (
    select asked.days_since / ${DAYS_IN_A_WEEK}::int * course.days_a_week
      + ${daysOf(sql`asked.days_since % ${DAYS_IN_A_WEEK}::int * course.days_a_week`)} as since
  ) later)`
