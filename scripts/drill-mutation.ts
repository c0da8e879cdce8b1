import { spawnSync } from 'node:child_process'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { report } from './drill-figures'
import { figuresOf, keptFigures } from './mutation-figures'
import { partSummary, withGenerated } from './mutation-summary'
import { outcomesOf } from './mutation-report'
import { isPart, type PartName, SECURITY_CODE } from './security-code'

/**
 * How many small mistakes in the security code the tests notice: npm run --silent drill:mutation [-- PART...]
 * Each part is measured by itself, an hour or more for all of them. Its figures go into docs/mutation.md and
 * docs/assurance/mutation.json at once; those of the parts that were not asked for stay as they were. Exit 1 where one is
 * below 85 %.
 */
const CONFIG = 'scripts/drill-mutation.config.json'
const REPORT = 'test-results/mutants-of-security.json'
const PAGE = 'docs/mutation.md'

function measure(part: PartName): void {
  const { source } = SECURITY_CODE[part]
  const started = Date.now()
  const { status } = spawnSync('node_modules/.bin/stryker', ['run', CONFIG, '--mutate', source.join(',')], {
    stdio: 'inherit',
    env: { ...process.env, MUTATED_PART: part },
  })
  if (status !== 0) throw new Error(`The mutants of ${part} were not tested: see the message above.`)
  const kept = REPORT.replace('.json', `-${part}.json`)
  renameSync(REPORT, kept)
  const day = new Date().toISOString().slice(0, 10)
  const { markdown, mutants, score } = partSummary({
    day,
    minutes: (Date.now() - started) / 60_000,
    statuses: outcomesOf(readFileSync(kept, 'utf8')),
  })
  writeFileSync(
    PAGE,
    withGenerated(readFileSync(PAGE, 'utf8'), `npm run drill:mutation -- ${part}`, markdown),
  )
  spawnSync('node_modules/.bin/prettier', ['--write', '--log-level', 'warn', PAGE], { stdio: 'inherit' })
  report('mutation', figuresOf(keptFigures(), { part, day, mutants, score }))
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !isPart(name))
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}.`)
for (const part of Object.keys(SECURITY_CODE).filter(isPart))
  if (asked.length === 0 || asked.includes(part)) measure(part)
