import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export const ASSURANCE_PAGE = 'docs/assurance.md'

/** Every drill, in the order in which they run, and what it asks. */
export const DRILLS = {
  damage: 'Is a damaged or foreign data folder ever written over?',
  'double-start': 'Can two processes have one data folder at once?',
  power: 'What does a power cut take along?',
  kill: 'What does kill -9 take along, of what was acknowledged over HTTP?',
  restore: 'Does a backup come back whole, and only a whole one?',
  access: 'Does everybody reach what they may, and nothing else?',
  tenants: 'Does a row of another clinic ever show?',
  audit: 'Is tampering with the audit trail found, and does the chain ever fork?',
  tokens: 'Can the token of a patient’s page be guessed?',
  mutation:
    'How many small mistakes in the code of access, sessions, tokens and the audit trail do the tests notice?',
  standalone: 'Does the built folder run by itself, without another package near?',
  web: 'What do changes from elsewhere, ways around the proxy and hostile requests get?',
} as const

const drillSchema = z.object({
  date: z.string(),
  figures: z.array(
    z.object({
      what: z.string(),
      value: z.union([z.string(), z.number()]),
      bar: z.string(),
      met: z.boolean(),
    }),
  ),
})
type Drilled = z.output<typeof drillSchema>

/** The last figures of a drill; undefined for one that was never run in full. */
function lastOf(name: string): Drilled | undefined {
  try {
    return drillSchema.parse(JSON.parse(readFileSync(join('docs', 'assurance', `${name}.json`), 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

const number = (value: string | number): string =>
  typeof value === 'number' ? value.toLocaleString('en-US') : value

function section(name: string, question: string): string[] {
  const drilled = lastOf(name)
  const head = [`## ${question}`, '']
  if (!drilled) return [...head, `\`npm run --silent drill:${name}\`: **not run in full yet.**`, '']
  return [
    ...head,
    `\`npm run --silent drill:${name}\`, last run on ${drilled.date}.`,
    '',
    '| Figure | Value | Bar | Met |',
    '| --- | --- | --- | --- |',
    ...drilled.figures.map(
      ({ what, value, bar, met }) => `| ${what} | ${number(value)} | ${bar} | ${met ? 'yes' : '**no**'} |`,
    ),
    '',
  ]
}

/** docs/assurance.md: what every drill found the last time, a missed bar and a drill not run yet among it. */
export const assurancePage = (): string =>
  [
    '# What the drills found',
    '',
    'Written by `npm run drill` from the figures in [assurance](assurance), which each drill writes by itself. A drill that was not run in',
    'full, and a bar that was missed, is said so. What the everyday test run shows is not repeated here.',
    '',
    ...Object.entries(DRILLS).flatMap(([name, question]) => section(name, question)),
  ].join('\n')
