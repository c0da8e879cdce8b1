/**
 * Runs benchmarks one after the other, all or those named, whatever the others find; keeps their rows in docs/benchmarks and writes
 * docs/benchmarks.md. `page` writes the page alone. Ends with 1 where a bar was missed or a benchmark failed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { BENCHMARKS, BENCHMARKS_PAGE, benchmarksPage, KEPT_ROWS } from './page'
import { isMet, type Row } from './row'

const PAGE_ALONE = 'page'

/** What it runs on, and how much others had it do just before. */
function machine(): string {
  const [first] = cpus()
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`
  const load = loadavg()[0] ?? 0
  return `${first?.model.trim()}, ${cpus().length} cores, ${memory}, Node ${process.version}, load before ${load.toFixed(1)}`
}

/** @returns whether it ran to its end and met its bars. Half of a benchmark would look like all of it, and is not kept. */
function ran(name: string, flags: readonly string[]): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-rows-'))
  const file = join(folder, 'rows')
  const on = machine()
  console.log(`\n── ${name}`)
  const { status } = spawnSync(process.execPath, [...flags, '--import', 'tsx', `bench/${name}.ts`], {
    stdio: 'inherit',
    env: { ...process.env, BENCH_ROWS: file },
  })
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  rmSync(folder, { recursive: true })
  const rows = lines.map((line) => JSON.parse(line) as Row)
  if (status !== 0 || rows.length === 0) return false
  mkdirSync(KEPT_ROWS, { recursive: true })
  const date = new Date().toISOString().slice(0, 10)
  writeFileSync(join(KEPT_ROWS, `${name}.json`), `${JSON.stringify({ date, machine: on, rows }, null, 2)}\n`)
  return rows.every((row) => isMet(row) !== false)
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => name !== PAGE_ALONE && !(name in BENCHMARKS))
if (unknown !== undefined) {
  console.error(`There is no benchmark ${unknown}. There are: ${Object.keys(BENCHMARKS).join(', ')}.`)
  process.exit(2)
}
const failed = Object.entries(BENCHMARKS).filter(
  ([name, { flags = [] }]) => (asked.length === 0 || asked.includes(name)) && !ran(name, flags),
)
writeFileSync(BENCHMARKS_PAGE, benchmarksPage())
console.log(`\n${BENCHMARKS_PAGE} is written.`)
if (failed.length > 0) {
  console.error(`A bar was missed, or it did not end: ${failed.map(([name]) => name).join(', ')}.`)
  process.exitCode = 1
}
