/**
 * How long a typed letter takes to be seen in the note of a plan of twelve lines with findings, beside the same typing in a
 * bare field on an empty page, in the same browser. Printed, not asserted. Needs a build.
 */
import { existsSync } from 'node:fs'
import { chromium, type Locator, type Page } from 'playwright'
import { OwnServer } from '@/e2e/own-server'
import { DEMO_PASSWORD, DEMO_SIGN_IN } from '@/lib/demo-sign-in'
import { findChromium } from '@/scripts/find-chromium'
import { printRow } from './row'
import { percentile } from './timed'

const PORT = 3214
const LETTERS = 200
const BETWEEN_KEYS_MS = 30
const LINES = 12
const FRAME_MS = 1000 / 60
const LIMIT_FRAMES = 2
/** Much is said about these for a sore back. */
const EXERCISES = [
  'running',
  'sit up',
  'crunch',
  'back squat',
  'bird dog',
  'dead bug',
  'glute br',
  'side plank',
  'box jump',
  'burpee',
  'v up',
  'leg raise',
]

type Seen = typeof globalThis & { plumblineSeen?: number[] }

/** Milliseconds from each key to the frame that shows it: the next frame is drawn, and then its task is over. */
async function keyToPaint(page: Page, field: Locator): Promise<number[]> {
  await field.focus()
  await page.evaluate(() => {
    const seen: number[] = []
    ;(globalThis as Seen).plumblineSeen = seen
    document.addEventListener(
      'keydown',
      () => {
        const pressed = performance.now()
        requestAnimationFrame(() => {
          const afterFrame = new MessageChannel()
          afterFrame.port1.addEventListener('message', () => seen.push(performance.now() - pressed))
          afterFrame.port1.start()
          afterFrame.port2.postMessage(null)
        })
      },
      true,
    )
  })
  for (let letter = 0; letter < LETTERS; letter += 1) {
    await page.keyboard.press('slowly, '.charAt(letter % 8))
    await page.waitForTimeout(BETWEEN_KEYS_MS)
  }
  return page.evaluate(() => (globalThis as Seen).plumblineSeen ?? [])
}

async function openFullPlan(page: Page, address: string): Promise<Locator> {
  await page.goto(`${address}/sign-in`)
  await page.getByLabel('E-mail').fill(DEMO_SIGN_IN)
  await page.getByLabel('Password').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Patients' }).first().click()
  await page.getByRole('link', { name: 'Benjamin Clarke' }).click()
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  const lines = page.locator('[data-plan-line]')
  const search = page.getByRole('combobox', { name: 'Search exercises to add' })
  await search.waitFor()
  for (const exercise of EXERCISES) {
    const before = await lines.count()
    if (before >= LINES) break
    await search.fill(exercise)
    await search.press('Enter')
    await lines.nth(before).waitFor()
  }
  await page.getByText(/^Saved /).waitFor()
  return page.getByRole('textbox', { name: /^Note for the patient/ }).nth(LINES - 1)
}

const figures = (times: readonly number[]): string =>
  `median ${percentile(times, 0.5).toFixed(1)} ms, 95th percentile ${percentile(times, 0.95).toFixed(1)} ms`

if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build to measure; run "npm run build" first.')
  process.exitCode = 1
} else {
  const server = new OwnServer(PORT)
  try {
    await server.start()
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-background-networking'],
    })
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const note = await openFullPlan(page, server.address)
    const findings = await page.locator('[data-findings]').count()
    const inPlan = await keyToPaint(page, note)
    await page.goto('about:blank')
    await page.setContent('<input>')
    const bare = await keyToPaint(page, page.locator('input'))
    await browser.close()
    const more = percentile(inPlan, 0.95) - percentile(bare, 0.95)
    printRow({
      what: `From key to paint in a plan of ${LINES} lines, ${findings} with findings, frames more at the 95th percentile of ${LETTERS} letters`,
      figure: figures(inPlan),
      beside: `a bare field ${figures(bare)}`,
      ratio: more / FRAME_MS,
      atMost: LIMIT_FRAMES,
    })
  } finally {
    server.remove()
  }
}
