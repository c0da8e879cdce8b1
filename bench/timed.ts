/** How long some work takes, milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** The one in the middle; not a number where there is none, so that no bar is met by nothing. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/**
 * The median of what each takes, asked in turn, so that a machine that is slower for a minute is slower for all.
 * @param warmUp rounds before those that count
 */
export async function inTurn(
  works: readonly (() => unknown)[],
  { rounds, warmUp = 0 }: { readonly rounds: number; readonly warmUp?: number },
): Promise<number[]> {
  const times = works.map((): number[] => [])
  for (let round = 0; round < warmUp + rounds; round += 1)
    for (const [index, work] of works.entries()) {
      const took = await timed(work)
      if (round >= warmUp) times[index]?.push(took)
    }
  return times.map(median)
}

/** The value that this share of them does not pass; not a number where there is none. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN
