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
import { connectTo, connectToEmbedded, useConnection } from '@/db/connection'
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
import { median } from './timed'

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
  /** Whether it is opened all day; others are printed and held to nothing. */
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

async function timed(work: () => Promise<unknown>, runs = RUNS): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return median(times)
}

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
    for (const statement of shownOf(clinicId, episodeIds)) await tx.execute(statement)
  })

type Measured = { readonly page: Page; readonly took: number; readonly bare: number; readonly rows: number }

async function measure(size: number): Promise<Measured[]> {
  const { clinicId, therapistIds } = await clinicOfAnySize({
    place: size,
    patients: size,
    checkIns: size * CHECK_INS_EACH,
  })
  await learnStatistics()
  const therapist: Therapist = {
    clinicId,
    id: therapistIds[0] ?? '',
    name: 'Bench',
    credentials: '',
    email: '',
    role: 'therapist',
  }
  const measured: Measured[] = []
  for (const page of PAGES) {
    const { search = '' } = page
    const query: CaseloadQuery = caseloadQuery.parse(page.query)
    const asked = { therapist, query, search, today }
    const place = page.at === undefined ? null : await placeAt(asked, page.at, size)
    const list = () =>
      listCaseload(
        therapist,
        { ...query, after: place },
        { search, today, at: new Date(`${BENCH_DAY}T09:00:00Z`) },
      )
    const { rows } = await list()
    const ids = rows.map(({ id }) => id)
    const openEpisodes = ids.length === 0 ? [] : await openEpisodesOf(clinicId, ids)
    measured.push({
      page,
      rows: rows.length,
      took: await timed(list, page.isHot ? RUNS : RUNS_OF_OTHERS),
      bare: ids.length === 0 ? 0 : await timed(() => bare(clinicId, ids, openEpisodes)),
    })
    if (size === SIZES[0]) continue
    const { line, whole } = await planOf(asked, place)
    console.log(`  ${page.name}: ${[...new Set(line)].join(', ')}`)
    if (!page.isHot || whole.length === 0) continue
    console.log(`  ${page.name} reads the whole of ${whole.join(', ')}`)
    readWhole.push(page.name)
  }
  return measured
}

async function onEmbedded(size: number): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
  const opened = await connectToEmbedded(folder)
  useConnection(Promise.resolve(opened))
  await migrate()
  try {
    return await measure(size)
  } finally {
    await opened.pool.end()
    await stopHost(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onServer(address: string): Promise<Measured[][]> {
  const opened = await connectTo({ connectionString: address })
  useConnection(Promise.resolve(opened))
  await migrate()
  try {
    return [await measure(SIZES[0]), await measure(SIZES[1])]
  } finally {
    await opened.pool.end()
  }
}

console.log(`Plans of ${SIZES[1]} patients, ${url ? 'PostgreSQL' : 'embedded engine'}:`)
const [small = [], large = []] = url
  ? await onServer(url)
  : [await onEmbedded(SIZES[0]), await onEmbedded(SIZES[1])]

for (const [index, { page, took, bare: bareTook, rows }] of large.entries()) {
  const before = small[index]?.took ?? Number.NaN
  printRow({
    what: `${SIZES[1]} patients, ${page.name} (${rows} rows)`,
    figure: `${took.toFixed(1)} ms`,
    beside: `bare SQL for what they show ${bareTook.toFixed(1)} ms`,
    ratio: took / bareTook,
    ...(page.isHot && { atMost: LIMIT_BARE }),
  })
  printRow({
    what: `The same page of ${SIZES[1]} beside ${SIZES[0]} patients`,
    figure: `${took.toFixed(1)} ms`,
    beside: `${SIZES[0]} patients ${before.toFixed(1)} ms`,
    ratio: took / before,
    ...(page.isHot && { atMost: LIMIT_GROWTH }),
  })
}
printRow({
  what: 'Hot pages whose plan reads a whole table',
  figure: String(readWhole.length),
  beside: readWhole.join(', '),
  ratio: readWhole.length,
  atMost: 0,
})
