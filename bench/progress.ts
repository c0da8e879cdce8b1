/**
 * Two years of daily check-ins with eight exercises each: how long it takes to read them for the progress page, and how many statements
 * that is. Beside it the faster of two: the same rows by hand, a statement for each table, and the statements of the page, sent bare.
 * Printed, not asserted.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SQL, sql } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { connectToEmbedded, useConnection } from '@/db/connection'
import { migrate } from '@/db/migrate'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { CATALOG } from '@/lib/clinical/catalog'
import type { ProgressRange } from '@/lib/clinical/progress/range'
import { day } from '@/lib/clinical/testing'
import { getProgress } from '@/lib/progress/reads'
import { givenChart, givenDays, givenProgram } from '@/lib/progress/testing'
import { printRow } from './row'
import { everythingSent } from './sent-statements'
import { inTurn } from './timed'

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

const { clinicId, patientId, episodeId } = given
const ofEpisode = (table: string, columns: string): SQL =>
  sql`select ${sql.raw(columns)} from ${sql.identifier(table)} where clinic_id = ${clinicId} and episode_id = ${episodeId}`

/** The rows of the page by hand: what it shows of the episode, and of each day from that one on. */
const rowsOfPage = (from: CalendarDate): readonly SQL[] => [
  sql`select id, problem, opened_on, discharged_on from episodes
    where clinic_id = ${clinicId} and patient_id = ${patientId} and discharged_on is null`,
  ofEpisode('home_programs', 'number, issued_on, next_visit_on, prescriptions'),
  ofEpisode('outcome_scores', 'id, measure, measured_on, answers'),
  ofEpisode('assessments', 'assessed_on, recorded_at, phase, active_flare, red_flag_screen'),
  ofEpisode('clearances', 'red_flag, rule_id, exercise, cleared_by, cleared_on, reason, recorded_at'),
  ofEpisode('reported_flags', 'red_flag, reported_on'),
  ofEpisode('check_ins', 'min(day)'),
  sql`select k.id, k.day, k.done, k.pain_before, k.pain_during, k.pain_next_day, k.effort, k.minutes, k.note, k.recorded_at,
      h.number, t.name from check_ins k
    join home_programs h on h.clinic_id = k.clinic_id and h.id = k.home_program_id
    left join therapists t on t.clinic_id = k.clinic_id and t.id = k.recorded_by
    where k.clinic_id = ${clinicId} and k.episode_id = ${episodeId} and k.day >= ${from}::date order by k.day, h.number`,
  sql`select x.check_in_id, x.exercise, x.done, x.pain_before, x.pain_during, x.pain_next_day, x.eased_as_moved,
      x.sharp_or_worsening, x.form_breakdown, x.peripheralized from check_ins k
    join check_in_exercises x on x.clinic_id = k.clinic_id and x.check_in_id = k.id
    where k.clinic_id = ${clinicId} and k.episode_id = ${episodeId} and k.day >= ${from}::date`,
  sql`select k.day, k.recorded_at, x.exercise, x.done, x.peripheralized from check_ins k
    join check_in_exercises x on x.clinic_id = k.clinic_id and x.check_in_id = k.id
    where k.clinic_id = ${clinicId} and k.episode_id = ${episodeId} and k.day < ${from}::date and x.peripheralized is not null`,
]

for (const range of ['4', '12', 'all'] as const satisfies readonly ProgressRange[]) {
  const read = () => getProgress(given.chart, 'current', range, today)
  const sent = await everythingSent(read)
  const reads = sent.filter(({ text }) => /^\s*select/i.test(text))
  const shown = await read()
  if (!shown) throw new Error('There is no episode')
  const byHand = () =>
    inClinic(clinicId, (tx) =>
      Promise.all(rowsOfPage(shown.period.from).map((statement) => tx.execute(statement))),
    )
  const sentBare = async () => {
    const client = await connection.pool.connect()
    for (const { text, values } of sent) await client.query(text, [...values])
    client.release()
  }
  const [ours = Number.NaN, hand = Number.NaN, same = Number.NaN] = await inTurn([read, byHand, sentBare], {
    rounds: ROUNDS,
    warmUp: 1,
  })
  printRow({
    what: `Progress, range ${range}: ${shown.log.length} check-ins`,
    figure: `${ours.toFixed(1)} ms`,
    beside: `the faster of bare SQL for the same rows ${hand.toFixed(1)} ms and the page's own statements, sent bare, ${same.toFixed(1)} ms`,
    ratio: ours / Math.min(hand, same),
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
