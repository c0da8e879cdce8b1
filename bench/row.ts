import { appendFileSync } from 'node:fs'

/** A figure and what it was measured beside in the same run: a rival, or a limit. */
export type Row = {
  readonly what: string
  /** With its unit. */
  readonly figure: string
  /** Whose figure the other is, and what it is. */
  readonly beside: string
  /** Of the two; missing where there is no other. */
  readonly ratio?: number
  /** The ratio may not be above it. */
  readonly atMost?: number
  /** The ratio may not be below it. */
  readonly atLeast?: number
}

/** Whether the bar was met; undefined for a row that has none. */
export function isMet({ ratio, atMost, atLeast }: Row): boolean | undefined {
  if (ratio === undefined || (atMost === undefined && atLeast === undefined)) return undefined
  return ratio <= (atMost ?? Infinity) && ratio >= (atLeast ?? -Infinity)
}

export function barOf({ atMost, atLeast }: Row): string {
  if (atMost !== undefined) return `at most ${atMost}`
  return atLeast === undefined ? '' : `at least ${atLeast}`
}

/** Prints a row, and keeps it for the report that asked for it. A missed bar is said; it is no failure of the benchmark. */
export function printRow(given: Row): void {
  const { what, figure, beside, ratio } = given
  const bar = barOf(given)
  const isMissed = isMet(given) === false
  console.log(
    `${what}: ${figure}${beside === '' ? '' : `; ${beside}`}` +
      `${ratio === undefined ? '' : `: ${ratio.toFixed(2)}`}${bar === '' ? '' : ` (${bar})`}${isMissed ? '   MISSED' : ''}`,
  )
  if (process.env.BENCH_ROWS) appendFileSync(process.env.BENCH_ROWS, `${JSON.stringify(given)}\n`)
}
