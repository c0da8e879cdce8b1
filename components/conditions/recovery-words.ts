import type { ExpectedRecovery } from '@/lib/clinical/conditions/expected-recovery'
import type { ExpectedDays } from '@/lib/clinical/conditions/guide'

/** Days as people count them: weeks from four weeks on. */
export function windowWords({ from, to }: Pick<ExpectedDays, 'from' | 'to'>): string {
  const inWeeks = from >= 21
  const [first, last] = inWeeks ? [Math.round(from / 7), Math.round(to / 7)] : [from, to]
  return `${first}–${last} ${inWeeks ? 'weeks' : 'days'}`
}

/** Where somebody stands: 'Day 9; usually 7–14 days'. Longer than usual is said calmly. */
export const recoveryWords = ({ day, from, to, isPast }: ExpectedRecovery): string =>
  `Day ${day}; usually ${windowWords({ from, to })}${isPast ? '. Longer than usual: review' : ''}`
