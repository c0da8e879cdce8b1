import 'server-only'
import { sql } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { COURSE, coursesOf, untilOf, WORKED_OUT } from './reads-course'

/** Few enough that who records something of one of them does not wait long. */
const AT_ONCE = 500
/** Before every other id. */
const FIRST = '00000000-0000-0000-0000-000000000000'

/**
 * Works out the courses of some episodes that have none of their newest record: of a release that knew no courses.
 * @returns from where to go on; null at the end
 */
const keepSome = (clinicId: string, today: CalendarDate, after: string): Promise<string | null> =>
  inClinic(clinicId, async (tx) => {
    // Who records something of one of them meanwhile waits for its row, and then works it out anew.
    const { rows } = await tx.execute<{ id: string }>(sql`
      select episode_id as id from episode_standings
      where clinic_id = ${clinicId} and course_at is distinct from refreshed_at and episode_id > ${after}
      order by episode_id limit ${AT_ONCE} for update`)
    const ids = rows.map(({ id }) => id)
    const last = ids.at(-1)
    if (last === undefined) return null
    const chosen = sql`
      select e.id, e.opened_on, ${untilOf(today)} as until from episodes e
      where e.clinic_id = ${clinicId} and e.id in ${ids}`
    await tx.execute(sql`
      with ${coursesOf({ clinicId, today }, chosen)}
      update episode_standings s
      set course_at = case when courses.is_whole then s.refreshed_at end, course_on = ${today}::date,
        (${COURSE}) = row(${WORKED_OUT})
      from courses
      where s.clinic_id = ${clinicId} and s.episode_id = courses.episode_id`)
    return ids.length === AT_ONCE ? last : null
  })

/** Has every course of a clinic kept as of its newest record; where all are, it costs one query. */
export async function keepCourses(clinicId: string, today: CalendarDate): Promise<void> {
  for (let after: string | null = FIRST; after !== null;) after = await keepSome(clinicId, today, after)
}
