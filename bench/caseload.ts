/**
 * The caseload of a clinic with 1,000 and with 100,000 patients: how long a page takes beside bare SQL for what the
 * same rows show, and the large clinic beside the small one. Prints the plans of the hot queries and fails where one of them
 * reads a whole table. On the embedded engine; give the address of an empty PostgreSQL database to use that.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { type Connection, connectTo, connectToEmbedded, useConnection } from '@/db/connection'
import { stopHost } from '@/db/embedded/stop'
import { migrate } from '@/db/migrate'
import type { Therapist } from '@/lib/auth/therapist'
import { openPlace, sealPlace } from '@/lib/patients/caseload-place'
import { listCaseload } from '@/lib/patients/reads-caseload'
import { partsOf } from '@/lib/patients/reads-caseload-order'
import { type Asked, rowsOfPart } from '@/lib/patients/reads-caseload-rows'
import { CASELOAD_PAGE_SIZE, caseloadQuery, type CaseloadQuery } from '@/lib/patients/search'
import { shownOf } from './bare-pages'
import { BENCH_DAY, clinicOfAnySize, learnStatistics } from './clinic-of-any-size'
import { printRow } from './row'
import { inTurn } from './timed'

const SIZES = [1000, 100_000] as const
const CHECK_INS_EACH = 10
const RUNS = 31
const RUNS_OF_OTHERS = 5
const LIMIT_BARE = 3
const LIMIT_GROWTH = 1.3
const NEVER_WHOLE = new Set(['patients', 'episodes', 'episode_standings', 'patient_words'])

const url = process.argv[2]
const today = BENCH_DAY
process.env.PLUMBLINE_KEY ??= 'a-key-of-the-benchmark-0123456789abcdef'

type Page = {
  readonly name: string
  readonly query: Record<string, string>
  readonly search?: string
  /** Share of the list that comes before the page. */
  readonly at?: number
  /**
   * Whether it has a bar. Without one are those for which no index has the answer, so that more is read in a larger clinic whatever the page
   * shows: reasons are weighed anew each day, and whom three letters find is put in order by name.
   */
  readonly isHot: boolean
}
const everyone = { assigned: 'all', status: 'all' }
const PAGES: readonly Page[] = [
  { name: 'mine in care, by name', query: {}, isHot: true },
  { name: 'mine, worst pain first', query: { status: 'all', sort: 'pain', descending: 'true' }, isHot: true },
  { name: 'everyone, by name', query: everyone, isHot: true },
  { name: 'everyone, by name, the middle', query: everyone, at: 0.5, isHot: true },
  { name: 'everyone in care, by name', query: { assigned: 'all' }, isHot: true },
  { name: 'everyone in care, by name, the middle', query: { assigned: 'all' }, at: 0.5, isHot: true },
  { name: 'everyone, by pain', query: { ...everyone, sort: 'pain' }, isHot: true },
  { name: 'everyone, by pain, the middle', query: { ...everyone, sort: 'pain' }, at: 0.5, isHot: true },
  { name: 'everyone, by last check-in', query: { ...everyone, sort: 'checkIn' }, isHot: true },
  { name: 'search: mar', query: everyone, search: 'mar', isHot: false },
  { name: 'search: maria ber', query: everyone, search: 'maria ber', isHot: true },
  { name: 'search: R10042', query: everyone, search: 'R10042', isHot: true },
  { name: 'everyone with a reason, by name', query: { assigned: 'all', attention: 'true' }, isHot: false },
  {
    name: 'everyone, by attention',
    query: { assigned: 'all', sort: 'urgency', descending: 'true' },
    isHot: false,
  },
]

/** Hot pages whose plan reads a whole table. */
const readWhole: string[] = []

type PlanNode = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly Plans?: readonly PlanNode[]
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

/** The plan in a line, and the tables that it reads whole. */
async function planOf(asked: Asked, place: string | null): Promise<{ line: string[]; whole: string[] }> {
  const { therapist, query } = asked
  const part = partsOf(query)[0]
  if (!part) throw new Error('An order has no parts')
  const from = place === null ? undefined : openPlace(therapist.clinicId, place)
  const { rows } = await inClinic(therapist.clinicId, async (tx) => {
    const walk = { from, backwards: false, limit: CASELOAD_PAGE_SIZE + 1 }
    return tx.execute<{ 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }>(
      sql`explain (format json) ${rowsOfPart(asked, part, walk)}`,
    )
  })
  const plan = rows[0]?.['QUERY PLAN'][0].Plan
  if (!plan) throw new Error('There is no plan')
  const nodes = nodesOf(plan)
  return {
    line: nodes.flatMap(
      (node) =>
        node['Index Name'] ?? (node['Relation Name'] ? `${node['Node Type']} ${node['Relation Name']}` : []),
    ),
    whole: nodes.flatMap((node) =>
      node['Node Type'] === 'Seq Scan' && NEVER_WHOLE.has(node['Relation Name'] ?? '')
        ? [node['Relation Name'] ?? '']
        : [],
    ),
  }
}

/** A place so far down the list; found by counting, which the app never does. */
async function placeAt(asked: Asked, share: number, size: number): Promise<string> {
  const { therapist, query } = asked
  const part = partsOf(query)[0]
  if (!part) throw new Error('An order has no parts')
  const all = rowsOfPart(asked, part, { from: undefined, backwards: false, limit: size })
  const { rows } = await inClinic(therapist.clinicId, (tx) =>
    tx.execute<{ id: string; nameKey: string; value: string | null }>(
      sql`select * from (${all}) rows offset (select (count(*) * ${share}::float8)::int from (${all}) counted) limit 1`,
    ),
  )
  const [row] = rows
  if (!row) throw new Error('Nobody is there')
  const { sort, descending } = query
  return sealPlace(therapist.clinicId, { sort, descending, part: 0, ...row })
}

const openEpisodesOf = (clinicId: string, ids: readonly string[]): Promise<string[]> =>
  inClinic(clinicId, async (tx) => {
    const { rows } = await tx.execute<{ id: string }>(
      sql`select id from episodes where clinic_id = ${clinicId} and patient_id in ${[...ids]} and discharged_on is null`,
    )
    return rows.map(({ id }) => id)
  })

/** The same rows, and a statement for each table that they show something of, without anything around them. */
const bare = (clinicId: string, ids: readonly string[], episodeIds: readonly string[]) =>
  inClinic(clinicId, async (tx) => {
    await tx.execute(sql`select p.*, t.name as therapist, e.*, s.* from patients p
      join therapists t on t.clinic_id = p.clinic_id and t.id = p.assigned_therapist_id
      left join lateral (
        select * from episodes x where x.clinic_id = p.clinic_id and x.patient_id = p.id
        order by x.discharged_on desc nulls first, x.opened_on desc limit 1) e on true
      left join episode_standings s on s.clinic_id = p.clinic_id and s.episode_id = e.id
      where p.clinic_id = ${clinicId} and p.id in ${[...ids]}`)
    for (const statement of shownOf({ clinicId, today }, episodeIds)) await tx.execute(statement)
  })

/** A clinic of a size, and the connection to its database. */
type Clinic = {
  readonly size: number
  readonly therapist: Therapist
  /** Asks of the app from now on are of this clinic. */
  readonly use: () => void
  readonly stop: () => Promise<void>
}

/** @param opened where its tables are already, or are to be made */
async function fill(size: number, opened: Connection, stop: () => Promise<void>): Promise<Clinic> {
  const use = (): void => useConnection(Promise.resolve(opened))
  use()
  await migrate()
  const { clinicId, therapistIds } = await clinicOfAnySize({
    place: size,
    patients: size,
    checkIns: size * CHECK_INS_EACH,
  })
  await learnStatistics()
  const [id = ''] = therapistIds
  return {
    size,
    therapist: { clinicId, id, name: 'Bench', credentials: '', email: '', role: 'therapist' },
    use,
    stop,
  }
}

async function onEmbedded(size: number): Promise<Clinic> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
  const opened = await connectToEmbedded(folder)
  const stop = async (): Promise<void> => {
    await opened.pool.end()
    await stopHost(folder)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    return await fill(size, opened, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

async function onServer(size: number, connectionString: string): Promise<Clinic> {
  const opened = await connectTo({ connectionString })
  return fill(size, opened, () => opened.pool.end())
}

type Work = () => Promise<unknown>

/** A page of this clinic; bare SQL for what its rows show; and what the page asks, for its plan. */
async function workOf({ size, therapist, use }: Clinic, page: Page) {
  const { search = '' } = page
  const query: CaseloadQuery = caseloadQuery.parse(page.query)
  const asked = { therapist, query, search, today }
  use()
  const place = page.at === undefined ? null : await placeAt(asked, page.at, size)
  const at = new Date(`${BENCH_DAY}T09:00:00Z`)
  const list = () => listCaseload(therapist, { ...query, after: place }, { search, today, at })
  const { rows } = await list()
  const ids = rows.map(({ id }) => id)
  const { clinicId } = therapist
  const openEpisodes = ids.length === 0 ? [] : await openEpisodesOf(clinicId, ids)
  const ofClinic =
    (work: Work): Work =>
    () => {
      use()
      return work()
    }
  return {
    rows: rows.length,
    list: ofClinic(list),
    bare: ofClinic(() => bare(clinicId, ids, openEpisodes)),
    plan: () => planOf(asked, place),
  }
}

async function printPage(page: Page, small: Clinic, large: Clinic): Promise<void> {
  const [ofSmall, ofLarge] = [await workOf(small, page), await workOf(large, page)]
  const { line, whole } = await ofLarge.plan()
  console.log(`  ${page.name}: ${[...new Set(line)].join(', ')}`)
  if (page.isHot && whole.length > 0) {
    console.log(`  ${page.name} reads the whole of ${whole.join(', ')}`)
    readWhole.push(page.name)
  }
  const [before = 0, took = 0, bareTook = 0] = await inTurn([ofSmall.list, ofLarge.list, ofLarge.bare], {
    rounds: page.isHot ? RUNS : RUNS_OF_OTHERS,
  })
  printRow({
    what: `${large.size} patients, ${page.name} (${ofLarge.rows} rows)`,
    figure: `${took.toFixed(1)} ms`,
    beside: `bare SQL for what they show ${bareTook.toFixed(1)} ms`,
    ratio: took / bareTook,
    ...(page.isHot && { atMost: LIMIT_BARE }),
  })
  printRow({
    what: `${page.name}, ${large.size} beside ${small.size} patients`,
    figure: `${took.toFixed(1)} ms`,
    beside: `${small.size} patients ${before.toFixed(1)} ms`,
    ratio: took / before,
    ...(page.isHot && { atMost: LIMIT_GROWTH }),
  })
}

const clinics: Clinic[] = []
try {
  for (const size of SIZES) clinics.push(await (url ? onServer(size, url) : onEmbedded(size)))
  const [small, large] = clinics
  if (!small || !large) throw new Error('There are not two clinics')
  console.log(`Plans of ${large.size} patients, ${url ? 'PostgreSQL' : 'embedded engine'}:`)
  for (const page of PAGES) await printPage(page, small, large)
} finally {
  for (const { stop } of clinics) await stop()
}
printRow({
  what: 'Hot pages whose plan reads a whole table',
  figure: String(readWhole.length),
  beside: readWhole.join(', '),
  ratio: readWhole.length,
  atMost: 0,
})
