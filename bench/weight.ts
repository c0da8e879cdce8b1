/**
 * How many bytes of script each page has a browser fetch, compressed as they are sent, beside an empty page of the framework:
 * until nothing more is asked for, with an empty cache, before anybody touches the page. What is fetched from the first move of a
 * pointer on is not in it. Printed, not asserted. Needs a build.
 */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright'
import { OwnServer } from '@/e2e/own-server'
import { findChromium } from '@/scripts/find-chromium'
import { onPhone, patientLink, signedIn, type Stored } from './demo-visit'
import { EmptyServer } from './empty-server'
import { printRow } from './row'

const PORTS = { ours: 3215, empty: 3216 }
const PATIENT = 'Benjamin Clarke'
const AT_MOST = { signIn: 1.15, patient: 1.4, chart: 1.6, plan: 2.2 } as const
const PHONE = { width: 390, height: 844 }
/** In a window of a laptop the plan has two panes, on a wide one the page that will print stands beside them. */
const LAPTOP = { width: 1280, height: 800 }
const WIDE = { width: 1440, height: 900 }

/** Bytes of script of a page that is opened by somebody with these cookies, and of how many files. */
async function weigh(browser: Browser, address: string, storageState?: Stored, viewport = LAPTOP) {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport,
    ...(storageState && { storageState }),
  })
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  const scripts = new Set<string>()
  let bytes = 0
  network.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await network.send('Network.enable')
  await page.goto(address, { waitUntil: 'networkidle' })
  await context.close()
  return { bytes, files: scripts.size }
}

/** The chart of a patient of the demo clinic, and the address of the patient's own page. */
async function enter(browser: Browser, baseURL: string) {
  const page = await signedIn(browser, baseURL)
  await page.getByRole('link', { name: 'Patients' }).first().click()
  await page.getByRole('link', { name: PATIENT }).click()
  await page.waitForURL(/\/patients\/[0-9a-f-]{36}$/)
  const chart = page.url()
  const link = await patientLink(page)
  const session = await page.context().storageState()
  await page.context().close()
  return { chart, link, session }
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`

if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build to measure; run "npm run build" first.')
  process.exit(1)
}
const [ours, empty] = [new OwnServer(PORTS.ours), new EmptyServer(PORTS.empty)]
try {
  await empty.start()
  await ours.start()
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  const bare = await weigh(browser, empty.address)
  const { chart, link, session } = await enter(browser, ours.address)
  const device = await onPhone(browser, ours.address, { patient: PATIENT, link })
  const compare = async (
    what: string,
    address: string,
    atMost: number,
    cookies?: Stored,
    viewport = LAPTOP,
  ) => {
    const { bytes, files } = await weigh(browser, address, cookies, viewport)
    printRow({
      what: `${what}, in ${files} files`,
      figure: kilobytes(bytes),
      beside: `an empty page ${kilobytes(bare.bytes)}`,
      ratio: bytes / bare.bytes,
      atMost,
    })
  }
  await compare('Sign-in', `${ours.address}/sign-in`, AT_MOST.signIn)
  await compare('The patient’s page', `${ours.address}/c`, AT_MOST.patient, device, PHONE)
  await compare('A chart', chart, AT_MOST.chart, session)
  await compare('Its progress', `${chart}/progress`, AT_MOST.chart, session)
  await compare('Its assessments', `${chart}/assessments/new`, AT_MOST.chart, session)
  await compare('The plan', `${chart}/plan`, AT_MOST.plan, session)
  await compare('The plan with the page beside it', `${chart}/plan`, AT_MOST.plan, session, WIDE)
  await browser.close()
} finally {
  ours.remove()
  empty.remove()
}
