import 'server-only'
import { randomUUID } from 'node:crypto'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { CheckInInput } from '@/lib/check-ins/schema'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { inClinic } from '../client'
import { checkInExercises, checkIns } from '../schema/check-ins'

/**
 * The check-ins of one program, as a therapist records them, but in one transaction: one by one they were two thirds
 * of the time that the first visitor of the demo waits. The same rows and events as `recordCheckIn`.
 */
export async function logCheckIns(
  { clinicId, patientId, therapist }: ChartAccess,
  episodeId: string,
  inputs: readonly CheckInInput[],
  momentOf: (day: CalendarDate) => Date,
): Promise<void> {
  if (inputs.length === 0) return
  const days = inputs.map((input) => ({ ...input, id: randomUUID(), at: momentOf(input.day) }))
  await inClinic(clinicId, async (tx) => {
    await tx.insert(checkIns).values(
      days.map(({ exercises: _, version: __, at, ...day }) => ({
        ...day,
        clinicId,
        episodeId,
        recordedBy: therapist.id,
        recordedAt: at,
      })),
    )
    const said = days.flatMap(({ exercises, id }) =>
      exercises.map((exercise) => ({ ...exercise, clinicId, checkInId: id })),
    )
    if (said.length > 0) await tx.insert(checkInExercises).values(said)
    const therapistId = therapist.id
    for (const { id, day, at } of days) {
      const object = { checkIn: id, day }
      await recordEvent(tx, { clinicId, therapistId, patientId, action: 'check-in.recorded', object }, at)
    }
  })
}
