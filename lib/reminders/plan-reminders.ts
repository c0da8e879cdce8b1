import 'server-only'
import { randomUUID } from 'node:crypto'
import { dayAt } from '@/lib/clinical/calendar-date'
import { isReminderTime } from './hour'
import type { RemindingClinic } from './reads'
import { addDueReminders } from './writes-queue'

/**
 * Puts the reminders that are due today into the queue, once it is nine at the clinic. Any number of instances may do
 * so at once: there is one row for an episode and day.
 */
export async function planReminders(clinic: RemindingClinic, at: Date): Promise<number> {
  if (!isReminderTime(at, clinic.timeZone)) return 0
  const { id: clinicId, quietDays, timeZone } = clinic
  return addDueReminders({ clinicId, quietDays, today: dayAt(at, timeZone), at }, randomUUID)
}
