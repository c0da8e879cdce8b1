/**
 * How many small mistakes in the rules and the engine the tests notice. Prints the score, writes it into
 * docs/mutation.md, and fails below 90 %. The day to write is the argument, or the day of the report.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { casesOf } from '@/lib/clinical/rules/testing-cases'
import { EQUIVALENT, judgedBy } from '@/lib/clinical/rules/testing-mutants'
import { outcomesOf } from './mutation-report'
import { mutationSummary, withGenerated } from './mutation-summary'

const CONFIG = 'scripts/mutants.config.json'
const REPORT = 'test-results/mutants.json'
const PAGE = 'docs/mutation.md'
const CASES = 'lib/clinical/rules/cases'
const AT_LEAST = 90

const started = Date.now()
const { status } = spawnSync('node_modules/.bin/stryker', ['run', CONFIG], { stdio: 'inherit' })
if (status !== 0) {
  console.error('The mutants were not tested: see the message above.')
  process.exit(1)
}
const minutes = (Date.now() - started) / 60_000

const judged = judgedBy(
  readdirSync(CASES).flatMap((file) => casesOf(readFileSync(`${CASES}/${file}`, 'utf8'))),
)
const { score, markdown } = mutationSummary({
  day: process.argv[2] ?? statSync(REPORT).mtime.toISOString().slice(0, 10),
  minutes,
  statuses: outcomesOf(readFileSync(REPORT, 'utf8')),
  rules: {
    mutants: judged.length,
    equivalent: Object.keys(EQUIVALENT).length,
    unnoticed: judged.filter(({ name, isNoticed }) => !isNoticed && !(name in EQUIVALENT)).length,
  },
})

writeFileSync(PAGE, withGenerated(readFileSync(PAGE, 'utf8'), 'npm run mutants', markdown))
spawnSync('node_modules/.bin/prettier', ['--write', '--log-level', 'warn', PAGE], { stdio: 'inherit' })
console.log(`\n${markdown}`)
if (score < AT_LEAST) {
  console.error(`The score is below ${AT_LEAST} %: the survivors are in ${REPORT}.`)
  process.exitCode = 1
}
