import { lastFigures } from './drill-figures'

export const ASSURANCE_PAGE = 'docs/assurance.md'

/** Every drill, in the order in which they run, and what it asks. */
export const DRILLS = {
  damage: 'Is a damaged or foreign data folder ever written over?',
  'double-start': 'Can two processes have one data folder at once?',
  power: 'What does a power cut take along?',
  kill: 'What does kill -9 take along, of what was acknowledged over HTTP?',
  instances: 'Does it matter which of several instances answers, and what does one take along that dies?',
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

const number = (value: string | number): string =>
  typeof value === 'number' ? value.toLocaleString('en-US') : value

function section(name: string, question: string): string[] {
  const drilled = lastFigures(name)
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
