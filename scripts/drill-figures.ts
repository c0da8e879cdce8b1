import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readKept } from './read-kept'

const FOLDER = join('docs', 'assurance')
const QUICK = '--quick'

/** A part of a drill, for the everyday run: its figures are printed and not kept. */
export const isQuick = process.argv.includes(QUICK)

/** The numbers of the command line, in their order. */
export const numbersGiven = (): number[] =>
  process.argv
    .slice(2)
    .filter((word) => word !== QUICK)
    .map(Number)

const figure = z.object({
  what: z.string(),
  value: z.union([z.string(), z.number()]),
  bar: z.string(),
  met: z.boolean(),
})

/** One figure of a drill, the bar it is measured against in words, and whether it was met. */
export type Figure = Readonly<z.output<typeof figure>>

const drilled = z.object({ date: z.string(), figures: z.array(figure) })

const fileOf = (name: string): string => join(FOLDER, `${name}.json`)

/** The last figures of a drill; undefined for one that was never run in full. */
export const lastFigures = (name: string): z.output<typeof drilled> | undefined =>
  readKept(fileOf(name), drilled)

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
function printFigures(figures: readonly Figure[]): void {
  for (const { what, value, bar, met } of figures)
    console.log(`${what}: ${value}${met ? '' : `   MISSED: ${bar}`}`)
  if (figures.some(({ met }) => !met)) process.exitCode = 1
}

/** The same, and keeps those of a whole drill for docs/assurance.md. */
export function report(name: string, figures: readonly Figure[]): void {
  printFigures(figures)
  if (isQuick) return
  mkdirSync(FOLDER, { recursive: true })
  const date = new Date().toISOString().slice(0, 10)
  writeFileSync(fileOf(name), `${JSON.stringify({ name, date, figures }, null, 2)}\n`)
}
