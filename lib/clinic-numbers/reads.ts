import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { readInClinic } from '@/db/client'
import { requirePower } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { EpisodeFacts } from '@/lib/clinical/clinic-numbers/clinic-numbers'
import { adherenceOfCourse, COURSE, coursesOf, untilOf, WORKED_OUT } from '@/lib/standings/course'

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

/** Episodes that were open, or of which a day was told, since `from`; each with the course that is kept of it. */
const chosen = (of: Of): SQL => sql`
  select e.id, e.patient_id, e.opened_on, ${untilOf(of.today)} as until, ${isKept(of.today)} as is_kept,
    least(e.discharged_on, s.course_on) as course_on, ${COURSE}
  from ${
    of.from === null
      ? sql`episodes e`
      : sql`(${mayCount(of)}) may_count join episodes e on e.clinic_id = ${of.clinicId} and e.id = may_count.id`
  }
  left join episode_standings s on s.clinic_id = e.clinic_id and s.episode_id = e.id
  where e.clinic_id = ${of.clinicId} and e.opened_on <= ${of.today}::date
    ${of.from === null ? sql`` : sql`and (${counts(of)})`}`

/** Of the few whose course is not kept it is worked out. */
const factsOf = (of: Of): SQL => sql`
  with chosen as materialized (${chosen(of)}),
    ${coursesOf(of, sql`select id, opened_on, until from chosen where not is_kept`)},
    known as (
      select patient_id, until, course_on, ${COURSE} from chosen where is_kept
      union all
      select chosen.patient_id, chosen.until, chosen.until, ${WORKED_OUT}
      from courses join chosen on chosen.id = courses.episode_id)
  select course.patient_id as "patientId", course.conditions, t.id as "therapistId", t.name as "therapistName",
    course.started_from as template, ${adherenceOfCourse} as adherence, course.pain_change as "painChange"
  from known course
  join patients p on p.clinic_id = ${of.clinicId} and p.id = course.patient_id
  join therapists t on t.clinic_id = ${of.clinicId} and t.id = p.assigned_therapist_id`

type Found = Omit<EpisodeFacts, 'therapist'> & {
  readonly therapistId: string
  readonly therapistName: string
}

/**
 * What each episode of the period adds to the clinic's numbers: one row of each, whatever was told, in one
 * statement. The period chooses episodes; each is told over its whole time.
 * @throws AppError('not-allowed') for anybody but a lead
 */
export async function readEpisodeFacts(
  therapist: Therapist,
  period: Omit<Of, 'clinicId'>,
): Promise<readonly EpisodeFacts[]> {
  requirePower(therapist, 'clinic-numbers')
  const { clinicId } = therapist
  return readInClinic(clinicId, async (tx) => {
    const { rows } = await tx.execute<Found>(factsOf({ clinicId, ...period }))
    return rows.map(({ therapistId: id, therapistName: name, ...facts }) => ({
      ...facts,
      therapist: { id, name },
    }))
  })
}
