/**
 * How long the server takes for the pages that are open all day, of a clinic with 1,000 and with 100,000 patients, on the embedded engine:
 * beside the bare SQL for the page's rows and an empty page of the framework, asked in turn, so that a machine that is slower for a
 * minute is slower for all. Pages of one patient also after a year of care, with a check-in every day. Needs a build.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SQL } from 'drizzle-orm'
import { freePort } from '@/db/test-cluster'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { serverCommand } from '@/scripts/serve'
import { answers } from './answers'
import { everyone, listed, mine, type Of, type Page, PAGES } from './bare-pages'
import { EmptyServer } from './empty-server'
import { printRow } from './row'
import { inTurn } from './timed'

const SIZES = [1000, 100_000] as const
const CHECK_INS_EACH = 5
const ROUNDS = 41
/** As in the middle of a day: what is run often is compiled by then, ours and the empty page's. */
const WARM_UP = 60
const LIMIT_BARE = 3
const LIMIT_GROWTH = 1.3
const READY_WITHIN_MS = 60_000
const SECRET = 'a-secret-of-the-benchmark-0123456789abcdef'

if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build to measure; run "npm run build" first.')
  process.exit(1)
}
Object.assign(process.env, {
  DATABASE_URL: '',
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
const { addYearOfCare, DAYS_OF_CARE } = await import('./year-of-care')

async function get(address: string, cookie = ''): Promise<void> {
  const answer = await fetch(address, { headers: { Cookie: cookie }, redirect: 'manual' })
  await answer.text()
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
}

/** Somebody in care of this therapist, and who is on the lists. */
async function shownTo(clinicId: string, therapistId: string, today: CalendarDate): Promise<Of> {
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
    today,
    patientId: found.patient_id,
    episodeId: found.episode_id,
    episodesOfMine: ofMine.map((row) => row.episode_id),
    episodesOfAll: ofAll.map((row) => row.episode_id),
  }
}

/** A clinic that is served, and its database beside. */
type Clinic = {
  /** Pages of a therapist and of a patient who began a few weeks ago; and of one after a year. */
  readonly usual: Of
  readonly afterAYear: Of
  readonly get: (page: Page, of: Of) => Promise<void>
  readonly ask: (page: Page, of: Of) => Promise<void>
  readonly stop: () => Promise<void>
}

async function serveClinicOf(patients: number): Promise<Clinic> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
  const opened = await connectToEmbedded(folder)
  const useOwn = (): void => useConnection(Promise.resolve(opened))
  let server: ChildProcess | undefined
  const stop = async (): Promise<void> => {
    server?.kill()
    await opened.pool.end()
    await stopHost(folder)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    useOwn()
    await migrate()
    const today = clinicToday('UTC')
    const { clinicId, therapistIds } = await clinicOfAnySize({
      patients,
      checkIns: patients * CHECK_INS_EACH,
      today,
    })
    const therapistId = therapistIds[1] ?? ''
    const ofYear = await addYearOfCare(clinicId, therapistId, today)
    await learnStatistics()
    const usual = await shownTo(clinicId, therapistId, today)
    const cookie = await sessionCookieOf({ clinicId, id: therapistId }, now(), SECRET)
    const port = await freePort()
    const address = `http://localhost:${port}`
    server = spawn(process.execPath, serverCommand(port, '127.0.0.1'), {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXTAUTH_URL: address,
        PLUMBLINE_DATA: folder,
        PLUMBLINE_LOG_LEVEL: 'silent',
      },
      stdio: 'ignore',
    })
    await answers(`${address}/api/health`, READY_WITHIN_MS)
    return {
      usual,
      afterAYear: { ...usual, ...ofYear },
      get: (page, of) => get(`${address}${page.path(of)}`, cookie),
      ask: (page, of) => {
        useOwn()
        return inClinic(clinicId, async (tx) => {
          for (const statement of page.bare(of)) await tx.execute(statement)
        })
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** What one page takes in each clinic, and bare SQL for its rows, milliseconds. */
type Took = readonly { readonly ours: number; readonly bareSql: number }[]

function printBesideBare(name: string, took: Took, emptyPage: number): void {
  for (const [index, { ours, bareSql }] of took.entries())
    printRow({
      what: `${name}, ${SIZES[index]} patients`,
      figure: `${ours.toFixed(1)} ms`,
      beside: `bare SQL ${bareSql.toFixed(1)} ms and an empty page ${emptyPage.toFixed(1)} ms`,
      ratio: ours / (bareSql + emptyPage),
      atMost: LIMIT_BARE,
    })
  const [before = Number.NaN, after = Number.NaN] = took.map(({ ours }) => ours)
  printRow({
    what: `${name}, ${SIZES[1]} beside ${SIZES[0]} patients`,
    figure: `${after.toFixed(1)} ms`,
    beside: `${before.toFixed(1)} ms`,
    ratio: after / before,
    atMost: LIMIT_GROWTH,
  })
}

/** Without a bar of its own: the rules read every day that was told, and so does bare SQL. */
function printGrowth(name: string, usual: Took, afterAYear: Took): void {
  for (const [index, { ours }] of afterAYear.entries()) {
    const before = usual[index]?.ours ?? Number.NaN
    printRow({
      what: `${name} after ${DAYS_OF_CARE} check-ins beside ${CHECK_INS_EACH}, ${SIZES[index]} patients`,
      figure: `${ours.toFixed(1)} ms`,
      beside: `${before.toFixed(1)} ms`,
      ratio: ours / before,
    })
  }
}

const empty = new EmptyServer(await freePort())
const clinics: Clinic[] = []
try {
  await empty.start()
  for (const patients of SIZES) clinics.push(await serveClinicOf(patients))
  for (const page of PAGES) {
    const whose = page.isOfPatient ? (['usual', 'afterAYear'] as const) : (['usual'] as const)
    const asked = whose.flatMap((who) => clinics.map((clinic) => ({ clinic, of: clinic[who] })))
    const [emptyPage = Number.NaN, ...times] = await inTurn(
      [
        () => get(empty.address),
        ...asked.flatMap(({ clinic, of }) => [() => clinic.get(page, of), () => clinic.ask(page, of)]),
      ],
      { rounds: ROUNDS, warmUp: WARM_UP },
    )
    const took = asked.map((_, index) => {
      const [ours = Number.NaN, bareSql = Number.NaN] = times.slice(2 * index)
      return { ours, bareSql }
    })
    const [usual, afterAYear] = [took.slice(0, SIZES.length), took.slice(SIZES.length)]
    printBesideBare(page.name, usual, emptyPage)
    if (!page.isOfPatient) continue
    printBesideBare(`${page.name} after a year of daily check-ins`, afterAYear, emptyPage)
    printGrowth(page.name, usual, afterAYear)
  }
} finally {
  for (const clinic of clinics) await clinic.stop()
  empty.remove()
}
