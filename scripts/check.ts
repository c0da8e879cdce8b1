import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { z } from 'zod'
import { nextCommand } from './next-command'
import { readKept } from './read-kept'

/**
 * Everything that must hold before a change lands, in rising order of cost. Every step runs even when an earlier one
 * failed, so that one run tells all; only the browser tests need the build to have passed.
 */
const RESULTS = 'test-results'
const UNIT = `${RESULTS}/unit.json`
const BROWSER = `${RESULTS}/browser.json`
const ENGINES = `${RESULTS}/engines.json`

type Tally = { passed: number; failed: number }

const tally: Tally = { passed: 0, failed: 0 }
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(0)} s`

function run(
  name: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): boolean {
  const started = Date.now()
  console.log(`\n── ${name}`)
  const passed = spawnSync(command, args, { stdio: 'inherit', env }).status === 0
  console.log(`── ${name}: ${passed ? 'passed' : 'FAILED'} (${seconds(started)})`)
  return passed
}

const bin = (name: string, ...args: string[]): [string, string[]] => [`node_modules/.bin/${name}`, args]

/** A step that passes or fails as a whole. */
function step(name: string, [command, args]: [string, string[]], env?: NodeJS.ProcessEnv): boolean {
  const passed = run(name, command, args, env)
  tally[passed ? 'passed' : 'failed'] += 1
  return passed
}

/** A step whose own tests are counted; a crash without a report counts as one failure. */
function tests(name: string, [command, args]: [string, string[]], counts: () => Tally): void {
  const passed = run(name, command, args)
  const counted = counts()
  tally.passed += counted.passed
  tally.failed += counted.failed + (!passed && counted.failed === 0 ? 1 : 0)
}

function unitCounts(): Tally {
  const counted = readKept(UNIT, z.object({ numPassedTests: z.number(), numFailedTests: z.number() }))
  return { passed: counted?.numPassedTests ?? 0, failed: counted?.numFailedTests ?? 0 }
}

function browserCounts(): Tally {
  const stats = z.object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  })
  const counted = readKept(BROWSER, stats)?.stats
  return { passed: counted?.expected ?? 0, failed: (counted?.unexpected ?? 0) + (counted?.flaky ?? 0) }
}

const started = Date.now()
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

step('Types', bin('tsc', '--noEmit'))
step(
  'Types of the clinical core, without browser or Node',
  bin('tsc', '--noEmit', '-p', 'lib/clinical/tsconfig.json'),
)
step('Lint', bin('oxlint', '--type-aware', '--deny-warnings'))
step('Format', bin('prettier', '--check', '--log-level', 'warn', '.'))
step('Unused code', bin('knip'))
tests(
  'Architecture, unit and data tests',
  bin('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`),
  unitCounts,
)
const next = nextCommand(['build'])
const built = step('Build', [next.command, next.args], next.env)
if (built) {
  step('Every route and action has a policy', bin('tsx', 'scripts/access-policies.ts'))
  step('Who reaches what', bin('tsx', '--conditions=react-server', 'scripts/drill-access.ts', '--quick'))
}
if (built) tests('Browser tests', bin('playwright', 'test'), browserCounts)
else tally.failed += 1

const engines = readKept(ENGINES, z.array(z.string())) ?? []
console.log(`\nData tests ran on: ${engines.length > 0 ? engines.join(', ') : 'no engine'}.`)
console.log(`Took ${seconds(started)}.`)
console.log(`${tally.passed} passed, ${tally.failed} failed`)
process.exit(tally.failed === 0 && engines.length > 0 ? 0 : 1)
