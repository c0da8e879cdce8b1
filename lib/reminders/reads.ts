import 'server-only'
import { and, count, eq, gte } from 'drizzle-orm'
import { inClinic, outsideClinics } from '@/db/client'
import { clinics, signInNames } from '@/db/schema/clinics'
import { reminders, type REMINDER_STATES } from '@/db/schema/reminders'
import { requirePower } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import type { CalendarDate } from '@/lib/clinical/calendar-date'

export type RemindingClinic = Pick<
  typeof clinics.$inferSelect,
  'id' | 'name' | 'phone' | 'timeZone' | 'quietDays'
>

/** Every clinic of this installation: those where somebody can sign in. */
export async function listClinicIds(): Promise<string[]> {
  const rows = await outsideClinics((tx) =>
    tx.selectDistinct({ clinicId: signInNames.clinicId }).from(signInNames),
  )
  return rows.map(({ clinicId }) => clinicId)
}

/** What reminders need of a clinic, which nobody asks for here but the clock. */
export async function readRemindingClinic(clinicId: string): Promise<RemindingClinic | undefined> {
  const { id, name, phone, timeZone, quietDays } = clinics
  const [row] = await inClinic(clinicId, (tx) =>
    tx.select({ id, name, phone, timeZone, quietDays }).from(clinics).where(eq(clinics.id, clinicId)),
  )
  return row
}

type State = (typeof REMINDER_STATES)[number]

/** How many reminders of a state there were, and why, where they failed. */
export type ReminderCount = { readonly state: State; readonly failure: string | null; readonly count: number }

/** What became of the clinic's reminders since that day. @throws AppError('not-allowed') for all but leads */
export async function countReminders(lead: Therapist, since: CalendarDate): Promise<ReminderCount[]> {
  requirePower(lead, 'change-clinic')
  return inClinic(lead.clinicId, (tx) =>
    tx
      .select({ state: reminders.state, failure: reminders.failure, count: count() })
      .from(reminders)
      .where(and(eq(reminders.clinicId, lead.clinicId), gte(reminders.day, since)))
      .groupBy(reminders.state, reminders.failure),
  )
}
