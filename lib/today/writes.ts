import 'server-only'
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { attentionMarks } from '@/db/schema/attention-marks'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { AppError } from '@/lib/errors'
import { holdEpisode } from '@/lib/patients/writes-episodes'
import { heldAbout, STAYS, WITH_DRAFT } from '@/lib/standings/attention'
import type { AttentionMark, Snooze } from './schema'

type Marked = { readonly id: string } | { readonly problem: string }

const GONE = 'This has changed since the page was opened. Load the page again.'
const FLAG_STAYS = 'A red flag stays until a clearance is recorded.'
const NO_VISIT = 'No next visit is planned. Choose a number of days.'

const DAYS = { '1-day': 1, '3-days': 3, '1-week': 7 } as const satisfies Partial<Record<Snooze, number>>

/** What a reason rests on now, if it holds. */
async function readHeld(tx: Tx, chart: ChartAccess, mark: AttentionMark, today: CalendarDate) {
  const { rows } = await tx.execute<{ about: string | null; nextVisitOn: CalendarDate | null }>(sql`
    select ${heldAbout(mark.reason, today)} as about,
      s.next_visit_on::text as "nextVisitOn"
    from episode_standings s
    join clinics c on c.id = s.clinic_id
    ${WITH_DRAFT}
    where s.clinic_id = ${chart.clinicId} and s.episode_id = ${mark.episodeId}`)
  return rows[0]
}

/** The day on which it is shown again; undefined when there is no such day to come. */
function untilOf(
  snooze: Snooze,
  nextVisitOn: CalendarDate | null,
  today: CalendarDate,
): CalendarDate | undefined {
  if (snooze !== 'next-visit') return addDays(today, DAYS[snooze])
  return nextVisitOn !== null && nextVisitOn > today ? nextVisitOn : undefined
}

/**
 * Records what a therapist did about a reason on Today: of an open episode any, of one that has ended its red flag. Marks are
 * only ever added: one that is brought back gets a snooze that is over at once.
 * @throws AppError('not-found') for an episode that is not this patient's; 'discharged' for another reason of a closed one
 */
export function markAttention(
  chart: ChartAccess,
  mark: AttentionMark,
  { today, at }: { readonly today: CalendarDate; readonly at: Date },
): Promise<Marked> {
  const { episodeId, reason, about, act, snooze } = mark
  return inClinic(chart.clinicId, async (tx) => {
    const isOpen = await holdEpisode(tx, chart, episodeId)
    if (!isOpen && reason !== STAYS) throw new AppError('discharged')
    if (reason === STAYS && (act === 'snooze' || act === 'done')) return { problem: FLAG_STAYS }
    const held = await readHeld(tx, chart, mark, today)
    if (held?.about !== about) return { problem: GONE }
    const snoozed = snooze && untilOf(snooze, held.nextVisitOn, today)
    if (snooze && !snoozed) return { problem: NO_VISIT }
    const id = randomUUID()
    await tx.insert(attentionMarks).values({
      clinicId: chart.clinicId,
      id,
      patientId: chart.patientId,
      episodeId,
      reason,
      state: act === 'seen' || act === 'done' ? act : 'snoozed',
      about,
      until: act === 'bring-back' ? today : (snoozed ?? null),
      markedAt: at,
      markedBy: chart.therapist.id,
    })
    await recordEvent(
      tx,
      {
        clinicId: chart.clinicId,
        therapistId: chart.therapist.id,
        patientId: chart.patientId,
        action: `attention.${act}`,
        object: { episode: episodeId, mark: id },
      },
      at,
    )
    return { id }
  })
}
