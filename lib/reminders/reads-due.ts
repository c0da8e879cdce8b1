import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'

/** At most one reminder of an episode in so many days. */
const DAYS_BETWEEN = 7

/** When it is asked, and what the clinic calls quiet. */
export type Asked = {
  readonly clinicId: string
  readonly quietDays: number
  readonly today: CalendarDate
  readonly at: Date
}

export type DueEpisode = { readonly patientId: string; readonly episodeId: string }
export type Recipient = { readonly patientId: string; readonly email: string; readonly language: string }

/**
 * Whoever may be reminded: agreed, has an address, an open episode, a home program and a link that opens, and was quiet
 * for as long as Today calls quiet, counted from the last check-in or from the newest home program.
 */
const mayBeReminded = ({ clinicId, quietDays, today, at }: Asked): SQL => sql`
  e.clinic_id = ${clinicId} and e.discharged_on is null
  and p.reminders_agreed_on is not null and p.email <> ''
  and exists (
    select 1 from check_in_links l
    where l.clinic_id = e.clinic_id and l.episode_id = e.id
      and l.revoked_at is null and l.expires_at > ${at.toISOString()}::timestamptz)
  and ${today}::date - greatest(
    (select max(h.issued_on) from home_programs h where h.clinic_id = e.clinic_id and h.episode_id = e.id),
    (select max(c.day) from check_ins c where c.clinic_id = e.clinic_id and c.episode_id = e.id)) >= ${quietDays}
  and exists (select 1 from home_programs h where h.clinic_id = e.clinic_id and h.episode_id = e.id)`

const withPatient = sql`episodes e join patients p on p.clinic_id = e.clinic_id and p.id = e.patient_id`

/** Episodes for which a reminder is due today. One that was called off counts for nothing; a failed one counts. */
export async function readDueEpisodes(tx: Tx, asked: Asked): Promise<DueEpisode[]> {
  const { rows } = await tx.execute<DueEpisode>(sql`
    select e.patient_id as "patientId", e.id as "episodeId" from ${withPatient}
    where ${mayBeReminded(asked)} and not exists (
      select 1 from reminders r
      where r.clinic_id = e.clinic_id and r.episode_id = e.id and r.state <> 'cancelled'
        and r.day > ${addDays(asked.today, -DAYS_BETWEEN)})`)
  return rows
}

/** Whom the reminder of this episode goes to, if it may still go: much can have changed while it waited. */
export async function readRecipient(tx: Tx, asked: Asked, episodeId: string): Promise<Recipient | undefined> {
  const { rows } = await tx.execute<Recipient>(sql`
    select p.id as "patientId", p.email, p.language from ${withPatient}
    where ${mayBeReminded(asked)} and e.id = ${episodeId}`)
  return rows[0]
}
