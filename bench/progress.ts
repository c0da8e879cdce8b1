/**
 * Two years of daily check-ins with eight exercises each: how long it takes to read them for the progress page, beside the same
 * statements sent to the database by hand, and how many statements that is. Printed, not asserted.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectToEmbedded, useConnection } from '@/db/connection'
import { migrate } from '@/db/migrate'
import { addDays } from '@/lib/clinical/calendar-date'
import { CATALOG } from '@/lib/clinical/catalog'
import type { ProgressRange } from '@/lib/clinical/progress/range'
import { day } from '@/lib/clinical/testing'
import { getProgress } from '@/lib/progress/reads'
import { givenChart, givenDays, givenProgram } from '@/lib/progress/testing'
import { printRow } from './row'
import { everythingSent } from './sent-statements'
import { median, timed } from './timed'

const DAYS = 730
const EXERCISES = 8
const PROGRAMS = 12
const ROUNDS = 15
const LIMIT_STATEMENTS = 3
const LIMIT_RATIO = 3
/** Rows of one insert, under the most parameters that a statement may have. */
const AT_ONCE = 100

const openedOn = day('2024-11-25')
const today = addDays(openedOn, DAYS - 1)

const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
const connection = await connectToEmbedded(folder)
useConnection(Promise.resolve(connection))
await migrate()

const given = await givenChart(openedOn)
const slugs = CATALOG.slice(0, EXERCISES).map(({ slug }) => slug)
let program = ''
for (let number = 1; number <= PROGRAMS; number += 1) {
  const issuedOn = addDays(openedOn, Math.floor(((number - 1) * DAYS) / PROGRAMS))
  const id = await givenProgram(given, number, issuedOn, slugs)
  program ||= id
}
const days = Array.from({ length: DAYS }, (_, index) => ({
  day: addDays(openedOn, index),
  painBefore: index % 7,
  painDuring: index % 9,
  painNextDay: index % 5,
  exercises: slugs.map((exercise) => ({
    exercise,
    painBefore: index % 4,
    painDuring: index % 6,
    painNextDay: 1,
  })),
}))
for (let from = 0; from < DAYS; from += AT_ONCE)
  await givenDays(given, program, days.slice(from, from + AT_ONCE))

for (const range of ['4', '12', 'all'] as const satisfies readonly ProgressRange[]) {
  const read = () => getProgress(given.chart, 'current', range, today)
  const sent = await everythingSent(read)
  const reads = sent.filter(({ text }) => /^\s*select/i.test(text))
  const bare = async () => {
    const client = await connection.pool.connect()
    for (const { text, values } of sent) await client.query(text, [...values])
    client.release()
  }
  await bare()
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await timed(read))
    theirs.push(await timed(bare))
  }
  const told = (await read())?.log.length ?? 0
  printRow({
    what: `Progress, range ${range}: ${told} check-ins`,
    figure: `${median(ours).toFixed(1)} ms`,
    beside: `the bare SQL ${median(theirs).toFixed(1)} ms`,
    ratio: median(ours) / median(theirs),
    atMost: LIMIT_RATIO,
  })
  printRow({
    what: `Statements that read, range ${range}`,
    figure: String(reads.length),
    beside: `a limit of ${LIMIT_STATEMENTS}`,
    ratio: reads.length / LIMIT_STATEMENTS,
    atMost: 1,
  })
}
await connection.pool.end()
rmSync(folder, { recursive: true, force: true })
process.exit(0)
