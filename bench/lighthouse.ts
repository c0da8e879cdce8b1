/**
 * What Lighthouse gives a page of the demo clinic: its speed as the middle of several runs, each with an empty cache, on the slow
 * phone that Lighthouse reckons with or on its desktop, and whether everybody can use it. Needs a build.
 */
import { existsSync } from 'node:fs'
import lighthouse, { desktopConfig, type Result } from 'lighthouse'
import { type Browser, chromium } from 'playwright'
import { OwnServer } from '@/e2e/own-server'
import { DEMO_PATIENT, demoAddresses } from '@/e2e/routes'
import { findChromium } from '@/scripts/find-chromium'
import { onPhone, patientLink, signedIn, type Stored } from './demo-visit'
import { EmptyServer } from './empty-server'
import { printRow } from './row'
import { median } from './timed'

const PORTS = { ours: 3219, browser: 3220, empty: 3221 }
const RUNS = 3
const WITHOUT_BEGINNING = 'NO_NAVSTART'
const TRIES = 3
const AT_LEAST = { performance: 0.95, accessibility: 1 } as const
const DEVICES = { phone: undefined, desktop: desktopConfig } as const

type Visit = {
  readonly what: string
  readonly address: string
  readonly by?: Stored
  readonly device: keyof typeof DEVICES
}

async function runOnce({ address, by, device }: Visit): Promise<Result | undefined> {
  const Cookie = by?.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const ran = await lighthouse(
    address,
    {
      port: PORTS.browser,
      logLevel: 'error',
      onlyCategories: Object.keys(AT_LEAST),
      ...(Cookie !== undefined && { extraHeaders: { Cookie } }),
    },
    DEVICES[device],
  )
  return ran?.lhr
}

/**
 * On a busy machine the browser's record of a run may lack its beginning; Lighthouse then asks to be run again.
 * @throws where the page answered with a failure, or another page came in its place
 */
async function judge(visit: Visit): Promise<Result> {
  const { address } = visit
  let ran = await runOnce(visit)
  for (let more = 0; more < TRIES && ran?.runtimeError?.code === WITHOUT_BEGINNING; more += 1)
    ran = await runOnce(visit)
  if (!ran || ran.runtimeError || ran.finalDisplayedUrl !== address)
    throw new Error(`${address} was not judged. ${ran?.runtimeError?.message ?? ran?.finalDisplayedUrl}`)
  return ran
}

const score = ({ categories }: Result, category: keyof typeof AT_LEAST): number =>
  categories[category]?.score ?? Number.NaN

/** What a run measured, in Lighthouse's own words for it. */
const timesOf = ({ audits }: Result): string =>
  (
    [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ] as const
  )
    .map((id) => `${audits[id]?.title.toLowerCase()} ${audits[id]?.displayValue}`)
    .join(', ')

/** What lost points for accessibility, and where. */
function printFaults({ categories, audits }: Result): void {
  for (const { id, weight } of categories.accessibility?.auditRefs ?? []) {
    const { score: points, title, details } = audits[id] ?? {}
    if (weight === 0 || points !== 0) continue
    const places = details?.type === 'table' ? details.items.map(({ node }) => node) : []
    console.log(`   ${id}: ${title}`)
    for (const place of places)
      if (typeof place === 'object' && 'snippet' in place) console.log(`      ${place.snippet}`)
  }
}

/** @param atLeast left out for a rival */
async function printPerformance(visit: Visit, atLeast?: number): Promise<Result[]> {
  const runs: Result[] = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await judge(visit))
  const performance = median(runs.map((run) => score(run, 'performance')))
  const middle = runs.find((run) => score(run, 'performance') === performance)
  printRow({
    what: `${visit.what} on a ${visit.device}: performance, the median of ${RUNS}`,
    figure: `${Math.round(performance * 100)} of 100`,
    beside: middle ? timesOf(middle) : '',
    ratio: performance,
    ...(atLeast !== undefined && { atLeast }),
  })
  return runs
}

async function visits(browser: Browser, baseURL: string): Promise<Visit[]> {
  const page = await signedIn(browser, baseURL)
  const { chart, homeProgram } = await demoAddresses(page)
  await page.goto(chart)
  const link = await patientLink(page)
  const by = await page.context().storageState()
  await page.context().close()
  const patient = await onPhone(browser, baseURL, { patient: DEMO_PATIENT, link })
  const at = (path: string): string => `${baseURL}${path}`
  const atDesk = (what: string, path: string): Visit => ({ what, address: at(path), by, device: 'desktop' })
  return [
    { what: 'The patient’s page', address: at('/c'), by: patient, device: 'phone' },
    { what: 'Sign-in', address: at('/sign-in'), device: 'desktop' },
    atDesk('Today', '/'),
    atDesk('The caseload', '/patients'),
    atDesk('A chart', chart),
    atDesk('Its plan', `${chart}/plan`),
    atDesk('Its progress', `${chart}/progress`),
    atDesk('Its assessments', `${chart}/assessments/new`),
    atDesk('Its check-ins in a grid', `${chart}/check-ins/grid`),
    atDesk('Its home program', homeProgram),
    atDesk('The catalog', '/catalog'),
    atDesk('Settings', '/settings'),
  ]
}

if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build to measure; run "npm run build" first.')
  process.exit(1)
}
const ours = new OwnServer(PORTS.ours)
const empty = new EmptyServer(PORTS.empty)
try {
  await ours.start()
  await empty.start()
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', `--remote-debugging-port=${PORTS.browser}`],
  })
  // What the machine and the framework leave to be reached on a phone today.
  await printPerformance({ what: 'An empty page', address: `${empty.address}/`, device: 'phone' })
  for (const visit of await visits(browser, ours.address)) {
    const runs = await printPerformance(visit, AT_LEAST.performance)
    const accessibility = Math.min(...runs.map((run) => score(run, 'accessibility')))
    printRow({
      what: `${visit.what}: accessibility, the least of ${RUNS}`,
      figure: `${Math.round(accessibility * 100)} of 100`,
      beside: '',
      ratio: accessibility,
      atLeast: AT_LEAST.accessibility,
    })
    runs.slice(0, 1).forEach(printFaults)
  }
  await browser.close()
} finally {
  ours.remove()
  empty.remove()
}
