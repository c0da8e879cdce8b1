import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { readInClinic } from '@/db/read-in-clinic'
import { requirePower } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { EpisodeFacts } from '@/lib/clinical/clinic-numbers/clinic-numbers'
import { adherenceOfCourse, COURSE, coursesOf, untilOf, WORKED_OUT } from '@/lib/standings/reads-course'

type Of = {
  readonly clinicId: string
  /** Null for all time. */
  readonly from: CalendarDate | null
  readonly today: CalendarDate
}

/** Whether the course that is kept of an episode is of its newest record, and no later than today. */
const isKept = (today: CalendarDate): SQL => sql`
  (s.course_at is not distinct from s.refreshed_at and s.course_on <= ${today}::date) is true`

/** Each found through an index, whatever else the clinic has: all that may count in the period. */
const mayCount = ({ clinicId, from }: Of): SQL => sql`
  select id from episodes where clinic_id = ${clinicId} and discharged_on is null
  union select id from episodes where clinic_id = ${clinicId} and discharged_on >= ${from}::date
  union select episode_id from episode_standings where clinic_id = ${clinicId} and last_check_in_on >= ${from}::date
  union select episode_id from episode_standings
  where clinic_id = ${clinicId} and course_at is distinct from refreshed_at`

/** Open, or told of, since `from`. A course that is kept knows the last day told. */
const counts = ({ clinicId, from, today }: Of): SQL => sql`
  e.discharged_on is null or e.discharged_on >= ${from}::date
  or case when ${isKept(today)} then s.last_check_in_on >= ${from}::date
    else exists (
      select from check_ins k where k.clinic_id = ${clinicId} and k.episode_id = e.id
        and k.day between ${from}::date and ${today}::date) end`

/** Who has the patient of a row `course`, and what the row says. */
const told = (clinicId: string): readonly [SQL, SQL] => [
  sql`course.patient_id as "patientId", course.conditions, t.id as "therapistId", t.name as "therapistName",
    course.started_from as template, ${adherenceOfCourse} as adherence, course.pain_change as "painChange"`,
  sql`join patients p on p.clinic_id = ${clinicId} and p.id = course.patient_id
    join therapists t on t.clinic_id = ${clinicId} and t.id = p.assigned_therapist_id`,
]

/** Episodes that were open, or of which a day was told, since `from`; each with what is kept of it, if it is. */
function keptOf(of: Of): SQL {
  const { clinicId, from, today } = of
  const [columns, whose] = told(clinicId)
  return sql`
    select course.id, course.is_kept as "isKept", ${columns}
    from (
      select e.id, e.patient_id, ${untilOf(today)} as until, ${isKept(today)} as is_kept,
        least(e.discharged_on, s.course_on) as course_on, ${COURSE}
      from ${
        from === null
          ? sql`episodes e`
          : sql`(${mayCount(of)}) may_count join episodes e on e.clinic_id = ${clinicId} and e.id = may_count.id`
      }
      left join episode_standings s on s.clinic_id = e.clinic_id and s.episode_id = e.id
      where e.clinic_id = ${clinicId} and e.opened_on <= ${today}::date
        ${from === null ? sql`` : sql`and (${counts(of)})`}
    ) course
    ${whose}`
}

/** The same of these episodes, worked out: the few of which it is not kept. */
function workedOutOf(of: Of, ids: readonly string[]): SQL {
  const { clinicId, today } = of
  const [columns, whose] = told(clinicId)
  const chosen = sql`
    select e.id, e.opened_on, ${untilOf(today)} as until from episodes e
    where e.clinic_id = ${clinicId} and e.id = any(${`{${ids.join()}}`}::uuid[])`
  return sql`
    with ${coursesOf(of, chosen)}
    select course.id, true as "isKept", ${columns}
    from (
      select e.id, e.patient_id, ${untilOf(today)} as until, ${untilOf(today)} as course_on, ${WORKED_OUT}
      from courses join episodes e on e.clinic_id = ${clinicId} and e.id = courses.episode_id
    ) course
    ${whose}`
}

type Found = Omit<EpisodeFacts, 'therapist'> & {
  readonly id: string
  readonly isKept: boolean
  readonly therapistId: string
  readonly therapistName: string
}

const factsOf = ({ patientId, conditions, therapistId, therapistName, ...found }: Found): EpisodeFacts => ({
  patientId,
  conditions,
  therapist: { id: therapistId, name: therapistName },
  template: found.template,
  adherence: found.adherence,
  painChange: found.painChange,
})

/**
 * What each episode of the period adds to the clinic's numbers: one row of each, whatever was told. The period chooses
 * episodes; each is told over its whole time.
 * @throws AppError('not-allowed') for anybody but a lead
 */
export async function readEpisodeFacts(
  therapist: Therapist,
  period: Omit<Of, 'clinicId'>,
): Promise<readonly EpisodeFacts[]> {
  requirePower(therapist, 'clinic-numbers')
  const { clinicId } = therapist
  const of = { clinicId, ...period }
  return readInClinic(clinicId, async (tx) => {
    const { rows } = await tx.execute<Found>(keptOf(of))
    const others = rows.filter(({ isKept: kept }) => !kept).map(({ id }) => id)
    if (others.length === 0) return rows.map(factsOf)
    // In a statement of its own: the planner takes them for many, and would get ready for long work where there is none.
    const { rows: workedOut } = await tx.execute<Found>(workedOutOf(of, others))
    return [...rows.filter(({ isKept: kept }) => kept), ...workedOut].map(factsOf)
  })
}
