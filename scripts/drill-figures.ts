import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join('docs', 'assurance')

/** One figure of a drill, the bar it is measured against in words, and whether it was met. */
export type Figure = {
  readonly what: string
  readonly value: string | number
  readonly bar: string
  readonly met: boolean
}

/** A number that may not fall below the bar, or rise above it. */
export const atLeast = (what: string, value: number, bar: number): Figure => ({
  what,
  value,
  bar: `at least ${bar}`,
  met: value >= bar,
})
export const atMost = (what: string, value: number, bar: number): Figure => ({
  what,
  value,
  bar: bar === 0 ? 'none' : `at most ${bar}`,
  met: value <= bar,
})

/** Prints the figures, and has the process end with 1 where a bar was missed. */
export function printFigures(figures: readonly Figure[]): void {
  for (const { what, value, bar, met } of figures)
    console.log(`${what}: ${value}${met ? '' : `   MISSED: ${bar}`}`)
  if (figures.some(({ met }) => !met)) process.exitCode = 1
}

/** The same, and keeps them for docs/assurance.md. */
export function report(name: string, figures: readonly Figure[]): void {
  printFigures(figures)
  mkdirSync(FOLDER, { recursive: true })
  const date = new Date().toISOString().slice(0, 10)
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify({ name, date, figures }, null, 2)}\n`)
}
