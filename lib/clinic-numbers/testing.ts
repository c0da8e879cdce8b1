/** The numbers of a clinic reckoned from everything on its record, without anything that is kept: what the kept is held against. */
import { type SQL, sql } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { type EpisodeFacts, FEWEST_ADHERENCE_DAYS } from '@/lib/clinical/clinic-numbers/clinic-numbers'
import { FEWEST_FOR_A_TREND, SHORTEST_TREND_DAYS } from '@/lib/clinical/progress/trend'
import { DAYS_IN_A_WEEK } from '@/lib/clinical/progress/week'
import { ASKED_DAYS } from '@/lib/home-programs/reads-asked-days'

type Of = {
  readonly clinicId: string
  /** Null for all time. */
  readonly from: CalendarDate | null
  readonly today: CalendarDate
}

/** Of the home programs that were issued up to the last day of care. */
const ofProgram = ({ clinicId, today }: Of, column: SQL): SQL => sql`(
  select ${column} from home_programs h
  where h.clinic_id = ${clinicId} and h.episode_id = e.id
    and h.issued_on <= least(e.discharged_on, ${today}::date)
  order by h.number limit 1)`

/**
 * Episodes that were open, or of which a day was told, since `from`; each with its last day of care so far.
 */
const chosen = (of: Of): SQL => sql`
  select e.id, e.patient_id, e.opened_on, least(e.discharged_on, ${of.today}::date) as until,
    ${ofProgram(of, sql`h.issued_on`)} as first_on, ${ofProgram(of, sql`h.started_from`)} as template
  from episodes e
  where e.clinic_id = ${of.clinicId} and e.opened_on <= ${of.today}::date and (
    ${of.from}::date is null or e.discharged_on is null or e.discharged_on >= ${of.from}::date
    or exists (select 1 from check_ins k
      where k.clinic_id = ${of.clinicId} and k.episode_id = e.id
        and k.day between ${of.from}::date and ${of.today}::date))`

/** One check-in a day: of two the one with more done, or else the later program's. */
const told = ({ clinicId }: Of): SQL => sql`
  select distinct on (k.episode_id, k.day) k.episode_id, k.day, k.done, k.pain_before as pain, chosen.first_on
  from chosen
  join check_ins k on k.clinic_id = ${clinicId} and k.episode_id = chosen.id
    and k.day between chosen.opened_on and chosen.until
  join home_programs h on h.clinic_id = ${clinicId} and h.id = k.home_program_id
  order by k.episode_id, k.day, array_position(array['all', 'some', 'none'], k.done), h.number desc`

/**
 * Programs as they held, where they did long enough: each until the next one, the last until the end of care.
 */
const held = ({ clinicId }: Of): SQL => sql`
  select h.episode_id, h.issued_on, chosen.first_on,
    lead(h.issued_on, 1, chosen.until + 1) over (partition by h.episode_id order by h.number) - 1 as last_on,
    ${ASKED_DAYS} as days_a_week
  from chosen
  join home_programs h on h.clinic_id = ${clinicId} and h.episode_id = chosen.id
    and h.issued_on <= chosen.until
  where chosen.until - chosen.first_on + 1 >= ${FEWEST_ADHERENCE_DAYS}`

/**
 * `overallAdherence` of `adherenceByWeek`, in the database: weeks from the first program on, what was asked
 * of each rounded to days, and no more done than that. Sevenths of a day never add up to a half, so both
 * round the same. What was asked and what was done are laid under each other: joined, they take minutes where
 * the planner guesses wrong.
 */
const adherence = sql`
  select episode_id, (sum(least(done, asked)) / nullif(sum(asked), 0))::float8 as share
  from (
    select episode_id, week, round(sum(asked) / ${DAYS_IN_A_WEEK}::numeric) as asked, sum(done) as done
    from (
      select episode_id, (issued_on - first_on + n) / ${DAYS_IN_A_WEEK}::int as week,
        days_a_week as asked, 0 as done
      from held, generate_series(0, last_on - issued_on) n
      union all
      select episode_id, (day - first_on) / ${DAYS_IN_A_WEEK}::int, 0,
        case done when 'all' then 1 when 'some' then 0.5 else 0 end
      from told
      where day >= first_on
    ) days
    group by episode_id, week
  ) weeks
  group by episode_id`

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

const factsOf = (of: Of): SQL => sql`
  with chosen as materialized (${chosen(of)}), told as materialized (${told(of)}), held as (${held(of)}),
    adherence as materialized (${adherence}), pain as materialized (${painChange})
  select chosen.patient_id as "patientId",
    coalesce((
      select a.conditions from assessments a
      where a.clinic_id = ${of.clinicId} and a.episode_id = chosen.id and a.conditions is not null
        and a.assessed_on <= ${of.today}::date
      order by a.assessed_on desc, a.recorded_at desc limit 1
    ), '{}') as conditions,
    jsonb_build_object('id', t.id, 'name', t.name) as therapist,
    chosen.template, adherence.share as adherence, pain.change as "painChange"
  from chosen
  join patients p on p.clinic_id = ${of.clinicId} and p.id = chosen.patient_id
  join therapists t on t.clinic_id = ${of.clinicId} and t.id = p.assigned_therapist_id
  left join adherence on adherence.episode_id = chosen.id
  left join pain on pain.episode_id = chosen.id`

/** What every episode of the period adds, from scratch. */
export const factsFromScratch = (of: Of): Promise<readonly EpisodeFacts[]> =>
  inClinic(of.clinicId, async (tx) => (await tx.execute<EpisodeFacts>(factsOf(of))).rows)
