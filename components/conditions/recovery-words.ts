import type { ExpectedRecovery } from '@/lib/clinical/conditions/expected-recovery'
import type { ExpectedDays } from '@/lib/clinical/conditions/guide'

const DAYS_IN_A_WEEK = 7
const countsInWeeks = (from: number): boolean => from >= 3 * DAYS_IN_A_WEEK

/** Days as people count them: in weeks from the third on. */
export function windowWords({ from, to }: Pick<ExpectedDays, 'from' | 'to'>): string {
  if (!countsInWeeks(from)) return `${from}–${to} days`
  return `${Math.round(from / DAYS_IN_A_WEEK)}–${Math.round(to / DAYS_IN_A_WEEK)} weeks`
}

/** Where somebody stands: 'Day 9; usually 7–14 days'. Longer than usual is said calmly. */
export function recoveryWords({ day, from, to, isPast }: ExpectedRecovery): string {
  const week = countsInWeeks(from) ? ` (week ${Math.floor(day / DAYS_IN_A_WEEK) + 1})` : ''
  return `Day ${day}${week}; usually ${windowWords({ from, to })}${isPast ? '. Longer than usual: review' : ''}`
}
