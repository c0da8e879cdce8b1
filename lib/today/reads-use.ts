import 'server-only'
import { sql } from 'drizzle-orm'
import { readInClinic } from '@/db/read-in-clinic'
import type { ATTENTION_REASONS } from '@/db/schema/attention-marks'
import { requirePower } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'

/** How often something was done about one reason. */
export type ReasonUse = {
  readonly reason: (typeof ATTENTION_REASONS)[number]
  readonly seen: number
  readonly snoozed: number
  readonly done: number
  /** The clock of the clinic by which half of it was done, such as '10:40'. */
  readonly by: string
}

export const USE_DAYS = 90

/**
 * How the clinic used Today in the last 90 days. That a reason was shown is not stored, only that somebody acted.
 * A snooze that was over at once brought a reason back, and is not counted: nobody put anything off.
 * @throws AppError('not-allowed') for anybody but a lead
 */
export async function readTodayUse(
  therapist: Therapist,
  { timeZone, at }: { readonly timeZone: string; readonly at: Date },
): Promise<readonly ReasonUse[]> {
  requirePower(therapist, 'clinic-numbers')
  const { clinicId } = therapist
  return readInClinic(clinicId, async (tx) => {
    const { rows } = await tx.execute<ReasonUse>(sql`
      select reason,
        (count(*) filter (where state = 'seen'))::int as seen,
        (count(*) filter (where state = 'snoozed'))::int as snoozed,
        (count(*) filter (where state = 'done'))::int as done,
        to_char(percentile_disc(0.5) within group (order by local::time), 'HH24:MI') as by
      from (
        select reason, state, until, marked_at at time zone ${timeZone} as local from attention_marks
        where clinic_id = ${clinicId} and marked_at > ${at}::timestamptz - make_interval(days => ${USE_DAYS})
      ) mark
      where state <> 'snoozed' or until > local::date
      group by reason`)
    return rows
  })
}
