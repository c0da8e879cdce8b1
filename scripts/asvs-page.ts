import { readFileSync } from 'node:fs'
import { z } from 'zod'

export const ASVS_FILES = { rows: 'docs/asvs.csv', page: 'docs/asvs.md' } as const

/** What can be said of a requirement, and what that means. */
const DISPOSITIONS = {
  met: 'the code does it',
  partly: 'part of it is done; the remark says which is not',
  'not-met': 'it is not done',
  operator: 'whoever runs the server has to do it',
  'not-applicable': 'Plumbline has nothing that it speaks of',
} as const
type Disposition = keyof typeof DISPOSITIONS
const ORDER = Object.keys(DISPOSITIONS) as Disposition[]

const CHAPTERS: Readonly<Record<string, string>> = {
  1: 'Encoding and sanitization',
  2: 'Validation and business logic',
  3: 'Web frontend',
  4: 'API and web service',
  5: 'Files',
  6: 'Authentication',
  7: 'Sessions',
  8: 'Authorization, level 3 too',
  9: 'Self-contained tokens',
  10: 'OAuth and OpenID Connect',
  11: 'Cryptography',
  12: 'Secure communication',
  13: 'Configuration',
  14: 'Data protection',
  15: 'Secure coding and architecture',
  16: 'Logging and errors',
  17: 'WebRTC',
}

const listed = z.string().transform((text) => (text === '' ? [] : text.split(' | ')))
const rowSchema = z
  .tuple([
    z.string().regex(/^\d+\.\d+\.\d+$/),
    z.enum(['1', '2', '3']),
    z.string().min(1),
    z.enum(ORDER),
    listed,
    listed,
    z.string(),
  ])
  .transform(([id, level, subject, disposition, where, tests, remark]) => ({
    id,
    level,
    subject,
    disposition,
    where,
    tests,
    remark,
  }))
type AsvsRow = z.output<typeof rowSchema>

/** The cells of a line after RFC 4180. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/gy)]
    .map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain)
    .slice(0, HEADER.length)

const HEADER = ['id', 'level', 'subject', 'disposition', 'where', 'test', 'remark']

/**
 * The requirements as docs/asvs.csv has them.
 * @throws with the line that is not one of them
 */
export function asvsRows(): AsvsRow[] {
  const [header = '', ...lines] = readFileSync(ASVS_FILES.rows, 'utf8').trimEnd().split('\n')
  if (header !== HEADER.join(',')) throw new Error(`${ASVS_FILES.rows} must begin with ${HEADER.join(',')}`)
  return lines.map((line) => {
    const row = rowSchema.safeParse(cellsOf(line))
    if (!row.success) throw new Error(`Not a requirement: ${line}`)
    return row.data
  })
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function counts(rows: readonly AsvsRow[]): string {
  const ofEach = (some: readonly AsvsRow[]): number[] =>
    ORDER.map((wanted) => some.filter(({ disposition }) => disposition === wanted).length)
  const lines = Object.entries(CHAPTERS).map(([number, title]) => [
    `${number} ${title}`,
    ...ofEach(rows.filter(({ id }) => id.startsWith(`${number}.`))),
  ])
  return table(['Chapter', ...ORDER], [...lines, ['**All**', ...ofEach(rows)]])
}

/** The page that says what the rows say, in a form to be read. */
export function asvsPage(rows: readonly AsvsRow[]): string {
  const named = (wanted: Disposition): string =>
    rows
      .filter(({ disposition }) => disposition === wanted)
      .map(({ id, subject, remark }) => `- ${id} ${subject}: ${remark}`)
      .join('\n')
  const applying = rows.filter(({ disposition }) => /^(met|partly|not-met)$/.test(disposition))
  const tested = applying.filter(({ tests }) => tests.length > 0)
  return `${[
    '# Against OWASP ASVS 5.0.0',
    `Written by \`npm run asvs\` from [asvs.csv](asvs.csv), which has all ${rows.length} requirements: where each is met, the test or drill that shows it, a remark. It covers levels 1 and 2, and level 3 of authorization.`,
    'This is our own reading of our own code. Nobody independent has checked it, and it claims nothing about any law. Ids and levels are those of the [standard](https://github.com/OWASP/ASVS/tree/v5.0.0) (OWASP, CC BY-SA 4.0); the words are ours and shorter, so read a requirement there before you rely on a line here.',
    ORDER.map((one) => `- **${one}**: ${DISPOSITIONS[one]}`).join('\n'),
    counts(rows),
    `Of the ${applying.length} that are Plumbline’s to meet, ${tested.length} name a test or a drill; the others were read in the code. A test’s name stands as it does in the source, with its file where the name alone would not find it.`,
    '## Not met, and why',
    named('not-met'),
    '## Partly met',
    named('partly'),
    '## For whoever runs the server',
    named('operator'),
  ].join('\n\n')}\n`
}
