import { LINE_LIMITS, type LineField } from './plan-limits'

/** How far one press goes, from where the number stands: finer where numbers are small, 1 where nothing is said. */
const STEPS: Partial<Record<LineField, (value: number) => number>> = {
  holdSeconds: (value) => (value < 5 ? 1 : 5),
  restSeconds: () => 15,
  durationMinutes: (value) => (value < 10 ? 1 : 5),
  loadAmount: (value) => (value < 10 ? 1 : 2.5),
}

/** Just under a number, so that a step down from it is as fine as the numbers below. */
const UNDER = 1e-6

/** The next number up (1) or down (-1) of a field, on its grid and within its limits; the least where there is none yet. */
export function steppedNumber(field: LineField, value: number | null, by: 1 | -1): number {
  const [least, most] = LINE_LIMITS[field]
  if (value === null) return least
  const step = STEPS[field]?.(by === 1 ? value : value - UNDER) ?? 1
  const next = by === 1 ? Math.floor(value / step + UNDER) + 1 : Math.ceil(value / step - UNDER) - 1
  return Math.min(most, Math.max(least, next * step))
}
