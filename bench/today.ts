/**
 * Today of a clinic with 5,000 patients in care, on the embedded engine: the whole read of the page against the bare
 * query that finds the same patients through the same driver, and how many statements it takes.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { printRow } from './row'
import { statementsOf } from './sent-statements'
import { median, timed } from './timed'

const PATIENTS = 5000
const THERAPISTS = 20
const CHECK_INS_EACH = 30
const ROUNDS = 15
const LIMIT_RATIO = 3
const LIMIT_STATEMENTS = 3

const data = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
Object.assign(process.env, {
  PLUMBLINE_DATA: data,
  DATABASE_URL: '',
  NEXTAUTH_URL: 'http://localhost:3000',
  NEXTAUTH_SECRET: 'a-secret-of-the-benchmark-0123456789',
  PLUMBLINE_KEY: 'a-key-of-the-benchmark-0123456789abcdef',
})
const { connection } = await import('@/db/connection')
const { migrate } = await import('@/db/migrate')
const { inClinic } = await import('@/db/client')
const { getClinic } = await import('@/lib/clinic/reads')
const { getToday } = await import('@/lib/today/reads')
const { BENCH_DAY, clinicOfAnySize, learnStatistics } = await import('./clinic-of-any-size')

const therapistOf = (clinicId: string, id: string) => ({
  clinicId,
  id,
  name: 'Ana Reyes',
  credentials: 'PT',
  email: `${id}@bench.example`,
  role: 'therapist' as const,
})

/** The simplest query for the same patients, in the same order but for what marks change. */
const bare = (clinicId: string, therapistId: string) => sql`
  select p.id, e.id as episode, p.name, e.problem, s.* from patients p
  join episodes e on e.clinic_id = p.clinic_id and e.patient_id = p.id and e.discharged_on is null
  join episode_standings s on s.clinic_id = e.clinic_id and s.episode_id = e.id
  left join plans l on l.clinic_id = e.clinic_id and l.episode_id = e.id and l.updated_at > s.program_issued_at
  where p.clinic_id = ${clinicId} and p.assigned_therapist_id = ${therapistId} and (
    s.red_flag_since is not null or s.pain_rise >= 2 or cardinality(s.hurting_exercises) > 0
    or ${BENCH_DAY}::date - greatest(s.last_check_in_on, s.program_issued_on) >= 7
    or ${BENCH_DAY}::date - s.last_assessed_on >= 28 or s.next_visit_on <= ${BENCH_DAY} or s.next_phase_until >= ${BENCH_DAY}
    or l.id is not null)
  order by s.red_flag_since is null, s.pain_rise >= 2 desc, p.name limit 100`

async function compare(clinicId: string, id: string, patients: number): Promise<void> {
  const therapist = therapistOf(clinicId, id)
  const page = async () => {
    await getClinic(therapist)
    return getToday(therapist, { today: BENCH_DAY, former: [] })
  }
  const sql100 = () => inClinic(clinicId, (tx) => tx.execute<{ id: string }>(bare(clinicId, id)))
  const { rows, total } = await page()
  const asked = (await statementsOf(page)).length
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
  const { clinicId, therapistIds } = await clinicOfAnySize({
    patients: PATIENTS,
    checkIns: PATIENTS * CHECK_INS_EACH,
    inCareOneOf: 1,
    therapists: THERAPISTS,
  })
  await learnStatistics()
  const [first] = therapistIds
  if (first === undefined) throw new Error('Nobody works here')
  await compare(clinicId, first, PATIENTS / THERAPISTS)
  await inClinic(clinicId, (tx) =>
    tx.execute(sql`update patients set assigned_therapist_id = ${first} where clinic_id = ${clinicId}`),
  )
  await learnStatistics()
  await compare(clinicId, first, PATIENTS)
} finally {
  await (await connection()).pool.end()
  rmSync(data, { recursive: true, force: true })
}
