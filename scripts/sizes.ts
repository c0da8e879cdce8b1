import { lastRows } from '@/bench/page'
import type { Row } from '@/bench/row'
import { type Figure, lastFigures } from './drill-figures'
import { backedUpASecond, type Day, rowsEnd } from './rows-of-years'

/** The figures of the drill of instances that sizes are worked out from, as it calls them. */
export const COSTS = {
  primary: 'milliseconds of the processor for a request: PostgreSQL',
  standby: 'milliseconds of the processor for a request: its replica',
} as const
/** Whether PostgreSQL wrote meanwhile as it is shipped, as the drill calls it. */
export const FLUSHING = 'fsync and full_page_writes of PostgreSQL meanwhile'

/** A clinic as it is reckoned here; put yours in the place of each. */
const CLINIC = {
  therapists: 10,
  visitsADay: 12,
  requestsAVisit: 40,
  patientsInCare: 500,
  checkInsADay: 0.7,
  requestsACheckIn: 4,
  hoursADay: 9,
  /** How much more the busiest minutes are than the mean. */
  peak: 3,
} as const

/** Nothing is planned to be busier than this: the rest is for backups, deaths of neighbors and bad days. */
const BUSY_AT_MOST = 0.5
/** Of a server for a database that is easily had. */
const PROCESSORS = 32
export const TOWARD = 10_000

/** Milliseconds of the processor for a request. */
export type Costs = Readonly<Record<keyof typeof COSTS, number>>

/** What the drill measured; undefined while it was not run in full. */
export function costsIn(figures: readonly Figure[]): Costs | undefined {
  const valueOf = (name: keyof typeof COSTS): number =>
    Number(figures.find(({ what }) => what === COSTS[name])?.value ?? 0)
  const found = { primary: valueOf('primary'), standby: valueOf('standby') }
  return Object.values(found).every((value) => value > 0) ? found : undefined
}

/** The row of a load that says what one instance came to. */
const MOST = /^Mixed work .*, the most in a second, /

/** Requests of mixed work a second that one instance came to at most; undefined while that was not measured. */
export function mostIn(rows: readonly Row[]): number | undefined {
  const most = Number.parseFloat(rows.find(({ what }) => MOST.test(what))?.figure ?? '')
  return most > 0 ? most : undefined
}

/** What was measured: of the databases, the most in a second of an instance on either, and how fast a backup is made. */
export type Measured = {
  readonly costs: Costs
  /** Of PostgreSQL meanwhile: on or off. */
  readonly flushing: string
  readonly embedded: number
  readonly onPostgresql: number
  readonly backedUp: number
}

/** What was measured last; undefined while one of them was not. */
export function lastMeasured(): Measured | undefined {
  const instances = lastFigures('instances')?.figures ?? []
  const costs = costsIn(instances)
  // While the drill did not say so, both were off.
  const flushing = String(instances.find(({ what }) => what === FLUSHING)?.value ?? 'off')
  const [embedded, onPostgresql] = [mostIn(lastRows('load')), mostIn(lastRows('load-on-postgresql'))]
  const backedUp = backedUpASecond(lastRows('backup'))
  return costs && embedded !== undefined && onPostgresql !== undefined && backedUp !== undefined
    ? { costs, flushing, embedded, onPostgresql, backedUp }
    : undefined
}

/** What one clinic asks for on a day. */
export function dayOfClinic(): Day {
  const { therapists, visitsADay, requestsAVisit, patientsInCare, checkInsADay } = CLINIC
  return { requests: therapists * visitsADay * requestsAVisit, checkIns: patientsInCare * checkInsADay }
}

/** Requests a second of one clinic, in its busiest minutes. */
export function requestsOfClinic(): number {
  const { requests, checkIns } = dayOfClinic()
  const aDay = requests + checkIns * CLINIC.requestsACheckIn
  return (aDay * CLINIC.peak) / (CLINIC.hoursADay * 3600)
}

/** Rounded down to what can be said. */
const about = (value: number): number => {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1)
  return Math.floor(value / unit) * unit
}

/** Clinics that are served by what comes to so many requests a second at most. */
const clinicsOf = (mostASecond: number): number => about((mostASecond * BUSY_AT_MOST) / requestsOfClinic())

/** Clinics that a server for a database serves, at so many milliseconds of its processors a request. */
const clinicsAt = (milliseconds: number): number => clinicsOf((PROCESSORS * 1000) / milliseconds)

const processorsFor = (clinics: number, milliseconds: number): number =>
  Math.ceil((clinics * requestsOfClinic() * milliseconds) / 1000 / BUSY_AT_MOST)

export type Stage = {
  readonly stage: string
  readonly clinics: number
  /** What ends it. */
  readonly until: string
  readonly instances: number
  readonly databases: string
}

const processors = (count: number): string => `${count} ${count === 1 ? 'processor' : 'processors'}`

/** What each stage serves, and what it takes then. */
export function stagesOf({ costs: { primary, standby }, embedded, onPostgresql }: Measured): Stage[] {
  const whole = primary + standby
  const one = clinicsOf(onPostgresql)
  const several = clinicsAt(whole)
  const withReplica = clinicsAt(primary)
  const nodes = Math.ceil(processorsFor(TOWARD, primary) / PROCESSORS)
  const instancesFor = (clinics: number): number =>
    Math.ceil((clinics * requestsOfClinic()) / (onPostgresql * BUSY_AT_MOST))
  return [
    {
      stage: 'Embedded',
      clinics: clinicsOf(embedded),
      until: 'one thread makes the pages, one the rows; and rows, below',
      instances: 1,
      databases: 'in the same machine',
    },
    {
      stage: 'PostgreSQL',
      clinics: one,
      until: 'one thread makes the pages',
      instances: 1,
      databases: processors(processorsFor(one, whole)),
    },
    {
      stage: 'Several instances and PgBouncer',
      clinics: several,
      until: `PostgreSQL on ${PROCESSORS} processors`,
      instances: instancesFor(several),
      databases: processors(PROCESSORS),
    },
    {
      stage: 'A replica',
      clinics: withReplica,
      until: `what only the primary can do, on ${PROCESSORS} processors`,
      instances: instancesFor(withReplica),
      databases: `${processors(PROCESSORS)}, and ${processors(processorsFor(withReplica, standby))} of replicas`,
    },
    {
      stage: 'Citus',
      clinics: TOWARD,
      until: 'more nodes',
      instances: instancesFor(TOWARD),
      databases: `${nodes} ${nodes === 1 ? 'node' : 'nodes'} of ${PROCESSORS} processors, each with its replica`,
    },
  ]
}

const inWords = (value: number): string => value.toLocaleString('en-US')

export const SIZES_PAGE = 'docs/sizes.md'

/** docs/sizes.md, from what the drill measured. */
export function sizesPage(measured: Measured | undefined): string {
  if (!measured)
    return '# How much each stage serves\n\nNot measured yet: `npm run drill:instances`, and `npm run bench` with `load`, with `load-on-postgresql` and with `backup`.\n'
  const { costs, flushing, embedded, onPostgresql, backedUp } = measured
  const { therapists, visitsADay, requestsAVisit, patientsInCare, checkInsADay, requestsACheckIn } = CLINIC
  return [
    '# How much each stage serves',
    '',
    'Written by `npm run drill:page` from what was measured: what one instance came to at most on [the embedded',
    'engine](benchmarks.md#what-does-the-embedded-engine-carry) and on [PostgreSQL](benchmarks.md#what-does-one-instance-carry-on-postgresql), with everything',
    'on two processors; and what a request costs the processors of the databases, by the [drill of instances](assurance.md), where of ten',
    'requests seven are pages and three are check-ins of patients. It is reckoned, not tried: nobody here had the machines. How to go from one',
    'stage to the next is in [operating](operating.md#when-one-machine-is-not-enough).',
    '',
    `- Measured: ${embedded} requests a second at most on the embedded engine, ${onPostgresql} on PostgreSQL; ${costs.primary} ms in PostgreSQL and ${costs.standby} ms in its replica for a request, on average.`,
    `- A clinic: ${therapists} therapists with ${visitsADay} visits a day and ${requestsAVisit} requests a visit; ${patientsInCare} patients in care, of whom ${checkInsADay * 100} % check in a day with ${requestsACheckIn} requests; ${CLINIC.hoursADay} hours a day, and ${CLINIC.peak} times the mean in the busiest minutes: ${requestsOfClinic().toFixed(2)} requests a second.`,
    `- Nothing is busier than ${BUSY_AT_MOST * 100} %. An instance makes pages with one thread: give it two processors.`,
    `- What a request costs the databases was measured on one with a few patients, all of which is in memory, with fsync and full_page_writes ${flushing}: one that is full costs more.`,
    '- Rows, disks and memory are not in the table: they grow with the years that are kept. On PostgreSQL they are added without moving anything; on the embedded engine they end its stage, as below.',
    '',
    '| Stage | Clinics | What ends it | Instances | Database |',
    '| --- | --: | --- | --: | --- |',
    ...stagesOf(measured).map(
      ({ stage, clinics, until, instances, databases }) =>
        `| ${stage} | ${inWords(clinics)} | ${until} | ${inWords(instances)} | ${databases} |`,
    ),
    '',
    ...rowsEnd(dayOfClinic(), backedUp),
    '',
  ].join('\n')
}
