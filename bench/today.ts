/**
 * Today of a clinic with 5,000 patients in care, on the embedded engine: the whole read of the page against the bare
 * query that finds the same patients through the same driver, and how many statements it takes.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { Client } from 'pg'
import { day } from '@/lib/clinical/testing'
import { printRow } from './row'

const PATIENTS = 5000
const ROUNDS = 15
const LIMIT_RATIO = 3
const LIMIT_STATEMENTS = 3

const data = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
Object.assign(process.env, {
  PLUMBLINE_DATA: data,
  DATABASE_URL: '',
  NEXTAUTH_URL: 'http://localhost:3000',
  NEXTAUTH_SECRET: 'a-secret-of-the-benchmark-0123456789',
})
const { connection } = await import('@/db/connection')
const { migrate } = await import('@/db/migrate')
const { inClinic } = await import('@/db/client')
const { getClinic } = await import('@/lib/clinic/reads')
const { getToday } = await import('@/lib/today/reads')

const today = day('2026-11-23')
const clinicId = randomUUID()

/** A therapist with the first `share` of the patients: one of twenty, and one with all of them. */
const therapistOf = (id: string) => ({
  clinicId,
  id,
  name: 'Ana Reyes',
  credentials: 'PT',
  email: `${id}@bench.example`,
  role: 'therapist' as const,
})
const team = Array.from({ length: 20 }, () => therapistOf(randomUUID()))

const idOf = (kind: string) => sql`md5(${kind} || n)::uuid`
const one = (of: number) => sql`n % ${of}::int = 0`

/** One in ten has a red flag, one in ten pain that rose, one in four is quiet, one in five drafts; some were snoozed. */
async function fill(): Promise<void> {
  await inClinic(clinicId, async (tx) => {
    await tx.execute(sql`insert into clinics (id, name, phone, address, time_zone, units, paper, language)
      values (${clinicId}, 'Test Clinic', '555 0100', '1 Test Street', 'UTC', 'kg', 'a4', 'en')`)
    for (const { id, email } of team)
      await tx.execute(sql`insert into therapists (clinic_id, id, name, credentials, email, role, password_hash)
        values (${clinicId}, ${id}, 'Ana Reyes', 'PT', ${email}, 'therapist', '-')`)
    const numbers = sql`generate_series(0, ${PATIENTS - 1}::int) n`
    const ids = sql`array[${sql.join(
      team.map(({ id }) => sql`${id}::uuid`),
      sql`, `,
    )}]`
    await tx.execute(sql`insert into patients (clinic_id, id, name, date_of_birth, record_number, language, phone, email,
        assigned_therapist_id)
      select ${clinicId}, ${idOf('p')}, 'Patient ' || md5(n::text), '1990-05-17', n::text, 'en', '', '',
        (${ids})[n / ${PATIENTS / team.length}::int + 1] from ${numbers}`)
    await tx.execute(sql`insert into episodes (clinic_id, id, patient_id, problem, opened_on, opened_by)
      select ${clinicId}, ${idOf('e')}, ${idOf('p')}, 'Low back pain', '2026-10-01', (${ids})[1] from ${numbers}`)
    await tx.execute(sql`insert into episode_standings (clinic_id, episode_id, patient_id, phase, pain_now,
        pain_baseline, pain_rise, last_check_in_on, last_assessed_on, program_number, program_issued_on,
        program_issued_at, next_visit_on, hurting_exercises, red_flag_since, red_flag_at, refreshed_at)
      select ${clinicId}, ${idOf('e')}, ${idOf('p')}, 'subacute', 3, 3, case when ${one(11)} then 3 else 0 end,
        ${today}::date - case when ${one(4)} then 9 else 1 end, ${today}::date - 5, 2, ${today}::date - 12,
        ${today}::date - 12, ${today}::date + 2, '{}', case when ${one(10)} then ${today}::date - 5 end,
        case when ${one(10)} then ${today}::date - 5 end, ${today}::date from ${numbers}`)
    await tx.execute(sql`insert into plans (clinic_id, id, episode_id, version, updated_by, updated_at)
      select ${clinicId}, ${idOf('l')}, ${idOf('e')}, 2, (${ids})[1],
        ${today}::date - case when ${one(5)} then 1 else 30 end from ${numbers}`)
    await tx.execute(sql`insert into prescriptions (clinic_id, plan_id, id, position, exercise, sets, reps,
        hold_seconds, sessions_per_day, days_per_week, rest_seconds, side, load_class, note)
      select ${clinicId}, ${idOf('l')}, ${idOf('x')}, 0, 'glute-bridge', 2, 10, 0, 1, 7, 30, 'both', 'none', ''
      from ${numbers}`)
    // Of patients with a red flag, which stays: whom the page names does not change by it.
    await tx.execute(sql`insert into attention_marks (clinic_id, id, patient_id, episode_id, reason, state, about,
        until, marked_at, marked_by)
      select ${clinicId}, ${idOf('m')}, ${idOf('p')}, ${idOf('e')}, 'no-check-in', 'snoozed',
        (${today}::date - 9)::text, ${today}::date + 2, ${today}::date, (${ids})[1] from ${numbers}
      where ${one(20)}`)
  })
  await (await connection()).pool.query('analyze')
}

/** The simplest query for the same patients, in the same order but for what marks change. */
const bare = (therapistId: string) => sql`
  select p.id, e.id as episode, p.name, e.problem, s.* from patients p
  join episodes e on e.clinic_id = p.clinic_id and e.patient_id = p.id and e.discharged_on is null
  join episode_standings s on s.clinic_id = e.clinic_id and s.episode_id = e.id
  left join plans l on l.clinic_id = e.clinic_id and l.episode_id = e.id and l.updated_at > s.program_issued_at
  where p.clinic_id = ${clinicId} and p.assigned_therapist_id = ${therapistId} and (
    s.red_flag_since is not null or s.pain_rise >= 2 or cardinality(s.hurting_exercises) > 0
    or ${today}::date - greatest(s.last_check_in_on, s.program_issued_on) >= 7
    or ${today}::date - s.last_assessed_on >= 28 or s.next_visit_on <= ${today} or s.next_phase_until >= ${today}
    or l.id is not null)
  order by s.red_flag_since is null, s.pain_rise >= 2 desc, p.name limit 100`

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** What the server is asked, without the frame of the transaction. */
let statements = 0
// oxlint-disable-next-line typescript/unbound-method -- called with the client it was called on
const { query } = Client.prototype
Client.prototype.query = function counted(this: Client, ...given: unknown[]) {
  const text =
    typeof given[0] === 'string' ? given[0] : ((given[0] as { text?: string } | undefined)?.text ?? '')
  if (!/^\s*(begin|commit|select set_config)/i.test(text)) statements += 1
  return Reflect.apply(query, this, given) as unknown
} as typeof query

async function compare(id: string, patients: number): Promise<void> {
  const therapist = therapistOf(id)
  const page = async () => {
    await getClinic(therapist)
    return getToday(therapist, today)
  }
  const sql100 = () => inClinic(clinicId, (tx) => tx.execute<{ id: string }>(bare(id)))
  statements = 0
  const { rows, total } = await page()
  const asked = statements
  const found = new Set((await sql100()).rows.map((row) => row.id))
  const flagged = rows.filter(({ redFlagSince }) => redFlagSince !== null)
  if (
    rows.length !== found.size ||
    !flagged.every(({ patientId }) => patients > 1000 || found.has(patientId))
  )
    throw new Error('The two queries name different patients')
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await timed(page))
    theirs.push(await timed(sql100))
  }
  const who = `Today of ${patients} patients in care, of whom ${total} need attention`
  printRow({
    what: who,
    figure: `${median(ours).toFixed(1)} ms`,
    beside: `the bare query for the same patients ${median(theirs).toFixed(1)} ms`,
    ratio: median(ours) / median(theirs),
    atMost: LIMIT_RATIO,
  })
  printRow({
    what: `${who}: statements`,
    figure: String(asked),
    beside: `a limit of ${LIMIT_STATEMENTS}`,
    ratio: asked / LIMIT_STATEMENTS,
    atMost: 1,
  })
}

try {
  await migrate()
  await fill()
  const [first] = team
  if (!first) throw new Error('Nobody works here')
  await compare(first.id, PATIENTS / team.length)
  await inClinic(clinicId, (tx) =>
    tx.execute(sql`update patients set assigned_therapist_id = ${first.id} where clinic_id = ${clinicId}`),
  )
  await (await connection()).pool.query('analyze')
  await compare(first.id, PATIENTS)
} finally {
  await (await connection()).pool.end()
  rmSync(data, { recursive: true, force: true })
}
