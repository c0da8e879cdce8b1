/**
 * How long the server takes for the pages that are open all day, of a clinic with 1,000 and with 100,000 patients, on the embedded engine:
 * beside the bare SQL for the page's rows and an empty page of the framework in the same run. Needs a build.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SQL, sql } from 'drizzle-orm'
import { serverCommand } from '@/scripts/serve'
import { answers } from './answers'
import { EmptyServer } from './empty-server'
import { printRow } from './row'
import { median, timed } from './timed'

const PORTS = { ours: 3217, empty: 3218 }
const SIZES = [1000, 100_000] as const
const CHECK_INS_EACH = 5
const ROUNDS = 41
/** As in the middle of a day: what is run often is compiled by then, ours and the empty page's. */
const WARM_UP = 60
const LIMIT_BARE = 3
const LIMIT_GROWTH = 1.3
const READY_WITHIN_MS = 60_000
const SECRET = 'a-secret-of-the-benchmark-0123456789abcdef'
const ADDRESS = `http://localhost:${PORTS.ours}`

if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build to measure; run "npm run build" first.')
  process.exit(1)
}
Object.assign(process.env, {
  DATABASE_URL: '',
  NEXTAUTH_URL: ADDRESS,
  NEXTAUTH_SECRET: SECRET,
  PLUMBLINE_KEY: SECRET,
})
const { inClinic } = await import('@/db/client')
const { connectToEmbedded, useConnection } = await import('@/db/connection')
const { stopHost } = await import('@/db/embedded/stop')
const { migrate } = await import('@/db/migrate')
const { clinicToday, now } = await import('@/lib/clinic/clock')
const { sessionCookieOf } = await import('@/scripts/access/sessions')
const { clinicOfAnySize, learnStatistics } = await import('./clinic-of-any-size')

async function get(address: string, cookie = ''): Promise<void> {
  const answer = await fetch(address, { headers: { Cookie: cookie }, redirect: 'manual' })
  await answer.text()
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
}

async function startServer(folder: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, serverCommand(PORTS.ours, '127.0.0.1'), {
    env: { ...process.env, NODE_ENV: 'production', PLUMBLINE_DATA: folder, PLUMBLINE_LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  })
  await answers(`${ADDRESS}/api/health`, READY_WITHIN_MS)
  return server
}

type Of = {
  readonly clinicId: string
  readonly therapistId: string
  readonly patientId: string
  readonly episodeId: string
  /** Those on the first page of the lists. */
  readonly episodesOfMine: readonly string[]
  readonly episodesOfAll: readonly string[]
}

const ofPatient = (of: Of, table: string): SQL =>
  sql`select * from ${sql.identifier(table)} where clinic_id = ${of.clinicId} and patient_id = ${of.patientId}`
const ofEpisode = (of: Of, table: string): SQL =>
  sql`select * from ${sql.identifier(table)} where clinic_id = ${of.clinicId} and episode_id = ${of.episodeId}`
const patient = ({ clinicId, patientId }: Of): SQL =>
  sql`select * from patients where clinic_id = ${clinicId} and id = ${patientId}`
/** A statement for each table that the picture of the patient is made of. */
const picture = (of: Of): SQL[] => [
  ...['assessments', 'clearances', 'reported_flags', 'outcome_scores', 'check_ins'].map((table) =>
    ofEpisode(of, table),
  ),
  sql`select x.* from check_ins k join check_in_exercises x on x.clinic_id = k.clinic_id and x.check_in_id = k.id
    where k.clinic_id = ${of.clinicId} and k.episode_id = ${of.episodeId}`,
  ofPatient(of, 'home_programs'),
  ofPatient(of, 'episodes'),
]
/** The rows of a list, by the patients that are on it. */
const listed = ({ clinicId }: Pick<Of, 'clinicId'>, which: SQL): SQL => sql`
  select p.*, t.name as therapist, e.*, s.* from patients p
  join therapists t on t.clinic_id = p.clinic_id and t.id = p.assigned_therapist_id
  join episodes e on e.clinic_id = p.clinic_id and e.patient_id = p.id and e.discharged_on is null
  join episode_standings s on s.clinic_id = p.clinic_id and s.episode_id = e.id
  where p.clinic_id = ${clinicId} and ${which} order by p.name_key limit 25`
/** What else is shown of them. */
const ofListed = ({ clinicId }: Of, episodeIds: readonly string[], table: string): SQL => sql`
  select * from ${sql.identifier(table)}
  where clinic_id = ${clinicId} and episode_id = any(${sql.param(episodeIds)}::uuid[])`
const inCare = ({ clinicId }: Of, which: SQL): SQL => sql`
  select count(*) from patients p join episodes e on e.clinic_id = p.clinic_id and e.patient_id = p.id
  where p.clinic_id = ${clinicId} and ${which} and e.discharged_on is null`
/** A statement for each table that a page of the caseload shows something of, and their number. */
const caseload = (of: Of, which: SQL, episodeIds: readonly string[]): SQL[] => [
  listed(of, which),
  inCare(of, which),
  ...['plans', 'check_ins', 'home_programs', 'check_in_links'].map((table) =>
    ofListed(of, episodeIds, table),
  ),
  sql`select id, name from therapists where clinic_id = ${of.clinicId}`,
  sql`select * from caseload_views where clinic_id = ${of.clinicId} and therapist_id = ${of.therapistId}`,
]
const mine = ({ therapistId }: Pick<Of, 'therapistId'>): SQL => sql`p.assigned_therapist_id = ${therapistId}`
const everyone = sql`true`

type Page = { readonly name: string; readonly path: (of: Of) => string; readonly bare: (of: Of) => SQL[] }

const PAGES: readonly Page[] = [
  {
    name: 'Today',
    path: () => '/',
    bare: (of) => [
      listed(of, mine(of)),
      inCare(of, mine(of)),
      ...['plans', 'attention_marks'].map((table) => ofListed(of, of.episodesOfMine, table)),
    ],
  },
  {
    name: 'The caseload',
    path: () => '/patients',
    bare: (of) => caseload(of, mine(of), of.episodesOfMine),
  },
  {
    name: 'The caseload of everyone',
    path: () => '/patients?assigned=all',
    bare: (of) => caseload(of, everyone, of.episodesOfAll),
  },
  {
    name: 'A chart',
    path: ({ patientId }) => `/patients/${patientId}`,
    bare: (of) => [
      patient(of),
      ...picture(of),
      ofPatient(of, 'progress_reports'),
      ofPatient(of, 'discharge_summaries'),
      ofEpisode(of, 'check_in_links'),
    ],
  },
  {
    name: 'The plan',
    path: ({ patientId }) => `/patients/${patientId}/plan`,
    bare: (of) => [
      patient(of),
      ...picture(of),
      sql`select l.*, x.* from plans l join prescriptions x on x.clinic_id = l.clinic_id and x.plan_id = l.id
        where l.clinic_id = ${of.clinicId} and l.episode_id = ${of.episodeId}`,
      sql`select * from plan_templates where clinic_id = ${of.clinicId}`,
      sql`select * from own_exercises where clinic_id = ${of.clinicId}`,
    ],
  },
]

/** Somebody in care of this therapist, and who is on the lists. */
async function shownTo(clinicId: string, therapistId: string): Promise<Of> {
  const firstPage = async (which: SQL) => {
    const { rows } = await inClinic(clinicId, (tx) =>
      tx.execute<{ patient_id: string; episode_id: string }>(listed({ clinicId }, which)),
    )
    return rows
  }
  const [ofMine, ofAll] = [await firstPage(mine({ therapistId })), await firstPage(everyone)]
  const [found] = ofMine
  if (!found) throw new Error('Nobody is in care')
  return {
    clinicId,
    therapistId,
    patientId: found.patient_id,
    episodeId: found.episode_id,
    episodesOfMine: ofMine.map((row) => row.episode_id),
    episodesOfAll: ofAll.map((row) => row.episode_id),
  }
}

type Measured = { readonly took: number; readonly bareSql: number; readonly bareNext: number }

async function measure(patients: number, empty: EmptyServer): Promise<Map<Page, Measured>> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
  const opened = await connectToEmbedded(folder)
  useConnection(Promise.resolve(opened))
  let server: ChildProcess | undefined
  try {
    await migrate()
    const { clinicId, therapistIds } = await clinicOfAnySize({
      patients,
      checkIns: patients * CHECK_INS_EACH,
      today: clinicToday('UTC'),
    })
    await learnStatistics()
    const therapistId = therapistIds[1] ?? ''
    const of = await shownTo(clinicId, therapistId)
    const cookie = await sessionCookieOf({ clinicId, id: therapistId }, now(), SECRET)
    server = await startServer(folder)
    const measured = new Map<Page, Measured>()
    for (const page of PAGES) {
      const works = [
        () => get(`${ADDRESS}${page.path(of)}`, cookie),
        () =>
          inClinic(clinicId, async (tx) => {
            for (const statement of page.bare(of)) await tx.execute(statement)
          }),
        () => get(empty.address),
      ] as const
      const times: number[][] = [[], [], []]
      for (let round = 0; round < WARM_UP + ROUNDS; round += 1)
        for (const [index, work] of works.entries()) {
          const took = await timed(work)
          if (round >= WARM_UP) times[index]?.push(took)
        }
      const [took = 0, bareSql = 0, bareNext = 0] = times.map(median)
      measured.set(page, { took, bareSql, bareNext })
    }
    return measured
  } finally {
    server?.kill()
    await opened.pool.end()
    await stopHost(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

const empty = new EmptyServer(PORTS.empty)
try {
  await empty.start()
  const [few, many] = [await measure(SIZES[0], empty), await measure(SIZES[1], empty)]
  for (const page of PAGES) {
    for (const [patients, measured] of [
      [SIZES[0], few],
      [SIZES[1], many],
    ] as const) {
      const { took, bareSql, bareNext } = measured.get(page) ?? { took: 0, bareSql: 0, bareNext: 0 }
      printRow({
        what: `${page.name}, ${patients} patients`,
        figure: `${took.toFixed(1)} ms`,
        beside: `bare SQL ${bareSql.toFixed(1)} ms and an empty page ${bareNext.toFixed(1)} ms`,
        ratio: took / (bareSql + bareNext),
        atMost: LIMIT_BARE,
      })
    }
    const [before, after] = [few.get(page)?.took ?? Number.NaN, many.get(page)?.took ?? Number.NaN]
    printRow({
      what: `${page.name}, ${SIZES[1]} beside ${SIZES[0]} patients`,
      figure: `${after.toFixed(1)} ms`,
      beside: `${before.toFixed(1)} ms`,
      ratio: after / before,
      atMost: LIMIT_GROWTH,
    })
  }
} finally {
  empty.remove()
}
