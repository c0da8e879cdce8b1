/**
 * Makes a group of clinics with patients and their records in an empty database, to try things out at size:
 * `npm run bench:data -- --folder FOLDER` or `-- --postgresql ADDRESS`, with `--clinics`, `--patients` and `--check-ins` of the whole
 * group. As a benchmark, without arguments: how fast that is, beside bare rows in a table without keys.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Connection, connectTo, connectToEmbedded, useConnection } from '@/db/connection'
import { stopHost } from '@/db/embedded/stop'
import { migrate } from '@/db/migrate'
import { clinicToday } from '@/lib/clinic/clock'
import { anyClinicExists } from '@/lib/clinic/reads'
import { clinicOfAnySize, GROUP_PASSWORD, learnStatistics, type MadeClinic } from './clinic-of-any-size'
import { printRow } from './row'

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    postgresql: { type: 'string' },
    clinics: { type: 'string', default: '2' },
    patients: { type: 'string', default: '2000' },
    'check-ins': { type: 'string', default: '100000' },
  },
})
const AT_MOST = 5

function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

/** @throws nothing: ends in words for who asked */
function numberOf(name: 'clinics' | 'patients' | 'check-ins'): number {
  const number = Number(values[name])
  return Number.isInteger(number) && number > 0 ? number : refuse(`--${name} must be a number from 1 on.`)
}

/** So many, as even as can be. */
const share = (all: number, parts: number, place: number): number =>
  Math.floor((all * place) / parts) - Math.floor((all * (place - 1)) / parts)

async function fill(clinics: number, patients: number, checkIns: number): Promise<void> {
  const began = performance.now()
  const today = clinicToday('UTC')
  const made: MadeClinic[] = []
  for (let place = 1; place <= clinics; place += 1) {
    made.push(
      await clinicOfAnySize({
        place,
        patients: share(patients, clinics, place),
        checkIns: share(checkIns, clinics, place),
        today,
      }),
    )
    const seconds = (performance.now() - began) / 1000
    console.log(`${place} of ${clinics} clinics after ${seconds.toFixed(0)} s`)
  }
  await learnStatistics(made, today)
}

async function countRows({ pool }: Connection): Promise<number> {
  const { rows: tables } = await pool.query<{ name: string }>(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public'",
  )
  let all = 0
  for (const { name } of tables) {
    const { rows } = await pool.query<{ count: number }>(`select count(*)::int as count from ${name}`)
    all += rows[0]?.count ?? 0
  }
  return all
}

/** As wide as a check-in, with nothing that is looked up or kept in order; in pieces, as the engine asks. */
async function fillBare({ pool }: Connection, rows: number): Promise<number> {
  const began = performance.now()
  await pool.query(`create table bare_rows (clinic_id uuid, id uuid, episode_id uuid, program_id uuid, day date,
    done text, pain_before int, pain_during int, pain_next_day int, effort text, minutes int, note text, recorded_at timestamptz)`)
  const AT_ONCE = 100_000
  for (let from = 1; from <= rows; from += AT_ONCE)
    await pool.query(
      `insert into bare_rows select md5('clinic')::uuid, md5('id' || n)::uuid, md5('e' || n)::uuid, md5('p' || n)::uuid,
        date '2026-01-01' + n % 100, 'all', n % 10, n % 10, n % 10, 'right', 20, '', now()
        from generate_series($1::int, $2::int) n`,
      [from, Math.min(rows, from + AT_ONCE - 1)],
    )
  return (performance.now() - began) / 1000
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
  process.env.PLUMBLINE_KEY ??= 'a-key-of-the-benchmark-0123456789abcdef'
  const opened = await connectToEmbedded(folder)
  useConnection(Promise.resolve(opened))
  try {
    await migrate()
    const began = performance.now()
    await fill(numberOf('clinics'), numberOf('patients'), numberOf('check-ins'))
    const seconds = (performance.now() - began) / 1000
    const rows = await countRows(opened)
    const bare = await fillBare(opened, rows)
    printRow({
      what: `A group of ${values.clinics} clinics with ${values['check-ins']} check-ins: ${rows} rows with all keys, sealed audit trail included`,
      figure: `${Math.round(rows / seconds)} rows a second`,
      beside: `as many bare rows without a key ${Math.round(rows / bare)} a second, as times of the other`,
      ratio: seconds / bare,
      atMost: AT_MOST,
    })
  } finally {
    await opened.pool.end()
    await stopHost(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @throws in words for who asked, where there is something already */
async function fillNamed(): Promise<void> {
  const { folder, postgresql } = values
  if (folder && existsSync(folder) && readdirSync(folder).length > 0)
    refuse(`${folder} is not empty: name a folder of its own.`)
  if (!process.env.PLUMBLINE_KEY)
    refuse('PLUMBLINE_KEY is missing: give the one that the server will run with, for the audit trail.')
  const opened = postgresql
    ? await connectTo({ connectionString: postgresql })
    : await connectToEmbedded(folder ?? '')
  useConnection(Promise.resolve(opened))
  try {
    await migrate()
    if (await anyClinicExists()) refuse('The database has clinics: name an empty one.')
    await fill(numberOf('clinics'), numberOf('patients'), numberOf('check-ins'))
    console.log(`${await countRows(opened)} rows. Sign in as lead-1@clinic-1.example with ${GROUP_PASSWORD}`)
  } finally {
    await opened.pool.end()
    if (folder) await stopHost(folder)
  }
}

await (values.folder || values.postgresql ? fillNamed() : measure())
