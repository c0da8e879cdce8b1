import type { Prescription } from './plan'

type Fits = (line: Prescription, other: Prescription) => boolean

export const isSameExercise: Fits = (line, other) => line.exercise === other.exercise

/**
 * Which line of another plan each line is, and what is left of the other. Each way to fit goes over all lines before the
 * next is tried, so that no line takes what fits another better.
 */
export function matchedLines(
  lines: readonly Prescription[],
  others: readonly Prescription[],
  ways: readonly Fits[],
): { readonly found: ReadonlyMap<Prescription, Prescription>; readonly left: readonly Prescription[] } {
  const left = [...others]
  const found = new Map<Prescription, Prescription>()
  for (const fits of ways)
    for (const line of lines) {
      const at = found.has(line) ? -1 : left.findIndex((other) => fits(line, other))
      const other = left[at]
      if (other) {
        found.set(line, other)
        left.splice(at, 1)
      }
    }
  return { found, left }
}
