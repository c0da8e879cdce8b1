import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { report } from './drill-figures'
import { figuresOf, keptFigures } from './mutation-figures'
import { outcomesOf } from './mutation-report'
import { partSummary, withGenerated } from './mutation-summary'
import { isPart, type PartName, SECURITY_CODE } from './security-code'

/**
 * How many small mistakes in the security code the tests notice: npm run --silent drill:mutation [-- PART...]
 * Each part is measured by itself; all of them take more than an hour. Its figures go into docs/mutation.md and
 * docs/assurance/mutation.json at once, and those of the parts that were not asked for stay as they were. Exit 1 where one is
 * below the bar. A mutant that an earlier run on this machine tried is not tried again while its file and the tests that met
 * it are the same: take test-results/mutants-of-PART.json away to begin anew.
 */
const CONFIG = 'scripts/drill-mutation.config.json'
const REPORT = 'test-results/mutants-of-security.json'
const PAGE = 'docs/mutation.md'

function measure(part: PartName): void {
  const mutate = ['--mutate', SECURITY_CODE[part].source.join(',')]
  const again = ['--incremental', '--incrementalFile', `test-results/mutants-of-${part}.json`]
  const { status } = spawnSync('node_modules/.bin/stryker', ['run', CONFIG, ...mutate, ...again], {
    stdio: 'inherit',
    env: { ...process.env, MUTATED_PART: part },
  })
  if (status !== 0) throw new Error(`The mutants of ${part} were not tested: see the message above.`)
  const day = new Date().toISOString().slice(0, 10)
  const { markdown, mutants, score } = partSummary(day, outcomesOf(readFileSync(REPORT, 'utf8')))
  const place = `npm run drill:mutation -- ${part}`
  writeFileSync(PAGE, withGenerated(readFileSync(PAGE, 'utf8'), place, markdown))
  spawnSync('node_modules/.bin/prettier', ['--write', '--log-level', 'warn', PAGE], { stdio: 'inherit' })
  report('mutation', figuresOf(keptFigures(), { part, day, mutants, score }))
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !isPart(name))
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}.`)
for (const part of Object.keys(SECURITY_CODE).filter(isPart))
  if (asked.length === 0 || asked.includes(part)) measure(part)
