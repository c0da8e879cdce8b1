import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { CheckInDone } from '@/lib/clinical/adherence'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { recentAdherence, recentAdherenceFrom } from '@/lib/clinical/recent-adherence'
import { ASKED_DAYS } from '@/lib/home-programs/reads-asked-days'
import { FLAG_WAS_LEFT, reasonsOf } from '@/lib/standings/attention'
import { withAttention } from './reads-caseload-rows'
import type { CaseloadRow } from './search'

type Of = { readonly clinicId: string; readonly today: CalendarDate; readonly at: Date }
type Program = { readonly issuedOn: CalendarDate; readonly daysPerWeek: number }
type Day = { readonly day: CalendarDate; readonly done: CheckInDone }
type Shown = Omit<CaseloadRow, 'adherence'> & {
  readonly isInCare: boolean
  readonly programs: readonly Program[] | null
  readonly days: readonly Day[] | null
}

/** The home programs of an episode, as what they asked for. */
const PROGRAMS = sql`(
  select json_agg(json_build_object('issuedOn', h.issued_on, 'daysPerWeek', ${ASKED_DAYS}) order by h.number)
  from home_programs h where h.clinic_id = e.clinic_id and h.episode_id = e.id)`

const daysOf = (today: CalendarDate): SQL => sql`(
  select json_agg(json_build_object('day', k.day, 'done', k.done) order by k.day, k.recorded_at)
  from check_ins k where k.clinic_id = e.clinic_id and k.episode_id = e.id
    and k.day >= ${recentAdherenceFrom(today)}::date)`

/** The facts of these patients, in any order, in one statement. 'offset 0' has links looked up, not all of the clinic's read. */
export async function readShown(
  tx: Tx,
  { clinicId, today, at }: Of,
  located: readonly { readonly id: string; readonly episodeId: string | null }[],
): Promise<CaseloadRow[]> {
  if (located.length === 0) return []
  const episodeIds = located.flatMap(({ episodeId }) => (episodeId === null ? [] : [episodeId]))
  const { rows } = await tx.execute<Shown>(sql`
    select p.id, p.version, p.name, p.date_of_birth::text as "dateOfBirth", p.record_number as "recordNumber",
      p.language, p.phone, p.email, t.name as "therapistName",
      case when e.discharged_on is null then e.version end as "episodeVersion",
      e.problem, e.discharged_on::text as "dischargedOn", s.phase, s.pain_now as "painNow", s.pain_rise as "painRise",
      s.last_check_in_on::text as "lastCheckInOn", s.last_assessed_on::text as "lastAssessedOn",
      s.program_number as "programNumber", s.program_issued_on::text as "programIssuedOn",
      s.next_visit_on::text as "nextVisitOn", ${reasonsOf(sql`attention.bits`)} as reasons,
      ${FLAG_WAS_LEFT} as "flagWasLeft",
      exists (
        select 1 from check_in_links l
        where l.clinic_id = p.clinic_id and l.episode_id = e.id and l.revoked_at is null
          and l.expires_at > ${at.toISOString()}::timestamptz offset 0) as "pageIsOn",
      e.id is not null and e.discharged_on is null as "isInCare",
      case when e.discharged_on is null then ${PROGRAMS} end as programs,
      case when e.discharged_on is null then ${daysOf(today)} end as days
    from patients p
    join therapists t on t.clinic_id = p.clinic_id and t.id = p.assigned_therapist_id
    left join episodes e on e.clinic_id = p.clinic_id and e.patient_id = p.id
      and e.id = any(${sql.param(episodeIds)}::uuid[])
    left join episode_standings s on s.clinic_id = e.clinic_id and s.episode_id = e.id
    ${withAttention(clinicId, today)}
    where p.clinic_id = ${clinicId} and p.id = any(${sql.param(located.map(({ id }) => id))}::uuid[])`)
  return rows.map(({ isInCare, programs, days, ...row }) => ({
    ...row,
    adherence: isInCare ? recentAdherence(programs ?? [], days ?? [], today) : null,
  }))
}
