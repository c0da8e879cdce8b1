import { criticalT } from './critical-t'

/** A mean of so many episodes; the interval is null where they do not differ, or are fewer than two. */
export type Mean = {
  readonly told: number
  readonly mean: number
  readonly interval: { readonly from: number; readonly to: number } | null
}

/** The least and the most that one value can be. */
export type Bounds = { readonly min: number; readonly max: number }

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/**
 * The mean with its 95 % interval, mean ± t·s/√n with Student's t of n − 1 degrees of freedom (NIST/SEMATECH
 * e-Handbook of Statistical Methods, 1.3.5.2). It takes the episodes as if they were drawn by chance and knew
 * nothing of each other. What of it lies outside the bounds is cut off: no mean can be there, so that what is
 * left is as sure as the whole.
 * @throws for no values: there is no mean of nothing
 */
export function meanInterval(values: readonly number[], { min, max }: Bounds): Mean {
  const told = values.length
  if (told === 0) throw new Error('No values have a mean')
  const mean = sumOf(values) / told
  // Of values that are alike nothing says how far the next may be: no interval, instead of one without width.
  if (values.every((value) => value === values[0])) return { told, mean, interval: null }
  const variance = sumOf(values.map((value) => (value - mean) ** 2)) / (told - 1)
  const half = criticalT(told - 1) * Math.sqrt(variance / told)
  return { told, mean, interval: { from: Math.max(min, mean - half), to: Math.min(max, mean + half) } }
}
