/** The middle of the values, or the mean of the two in the middle. @throws for none: there is no middle of nothing */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [below, at] = [sorted[middle - 1], sorted[middle]]
  if (at === undefined) throw new Error('No values have a median')
  return sorted.length % 2 === 1 || below === undefined ? at : (below + at) / 2
}
