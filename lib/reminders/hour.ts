/** Reminders go out from this hour of the clinic's day on. */
const FIRST_HOUR = 9

/** Whether it is late enough in the day at the clinic. */
export function isReminderTime(at: Date, timeZone: string): boolean {
  const hour = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(at)
  return Number(hour) >= FIRST_HOUR
}
