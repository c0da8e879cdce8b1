import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { expectAccessible, expectFitsAPhone } from '../accessibility'
import { printedBy, recordPrints } from '../actions'
import { expect, test } from '../fixtures'
import { expectFocusInSight } from '../focus-in-sight'
import { patientInCare } from '../new-patient'
import { CaseloadPage } from '../pages/caseload'

const THREE = ['Amara Osei', 'Marcus Bell', 'Daniel Kowalski']
const LATEST_HANDOUT = '**/latest-handout'

const pagesOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await extractText(await getDocumentProxy(new Uint8Array(bytes)))).text
const bytesOf = async (download: Download): Promise<Uint8Array> => readFile(await download.path())

async function handoutsOf(page: Page, charts: readonly string[]) {
  const answers = await Promise.all(charts.map((chart) => page.request.get(`${chart}/latest-handout`)))
  return Promise.all(answers.map(async (answer) => pagesOf(await answer.body())))
}

/** Answers that take their time, so that something can be done meanwhile. */
async function slowDown(page: Page, milliseconds: number): Promise<void> {
  await page.route(LATEST_HANDOUT, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    // Cancelled meanwhile, or the page is gone.
    await route.continue().catch(() => undefined)
  })
}

test('three patients found on different searches become one PDF with all their pages', async ({
  signedIn: page,
}) => {
  await recordPrints(page)
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  const charts = await caseload.select(...THREE)
  await expect(caseload.selected).toHaveText(/^3 selected/)
  const print = await caseload.printHandouts()
  await expectAccessible(page, 'the choice')
  await print.choose('One PDF')
  const download = await print.saved(/^Make 3 handouts$/)
  expect(download.suggestedFilename()).toMatch(/^handouts-\d{4}-\d\d-\d\d\.pdf$/)

  const handouts = await handoutsOf(page, charts)
  const joined = await pagesOf(await bytesOf(download))
  expect(joined.filter((words) => words !== '')).toEqual(handouts.flat())
  // Printed on both sides, no sheet has two patients on it.
  expect(handouts.map(([first = '']) => joined.indexOf(first) % 2)).toEqual([0, 0, 0])

  await expect(print.dialog).toContainText(`3 handouts in one PDF, ${joined.length} pages`)
  await expectAccessible(page, 'the end')
  await print.printButton.click()
  await expect.poll(() => printedBy(page)).toHaveLength(1)
  await print.close()
  await expect(caseload.selected).toHaveText(/^3 selected/)
})

test('a zip has a PDF for each, named by record number and by no name', async ({ signedIn: page }) => {
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  const charts = await caseload.select(...THREE)
  const print = await caseload.printHandouts()
  await print.choose('A zip with a PDF each')
  const download = await print.saved(/^Make 3 handouts$/)
  expect(download.suggestedFilename()).toMatch(/^handouts-\d{4}-\d\d-\d\d\.zip$/)

  const files = Object.entries(unzipSync(await bytesOf(download)))
  expect(files.map(([name]) => name.replaceAll(/\d+/g, '0'))).toEqual(
    THREE.map(() => 'C-0-home-program-0.pdf'),
  )
  expect(new Set(files.map(([name]) => name)).size).toBe(3)
  const words = await Promise.all(files.map(([, bytes]) => pagesOf(bytes)))
  expect(words).toEqual(await handoutsOf(page, charts))
})

test('cancelled half way, nothing is asked for any more and nothing is saved', async ({ signedIn: page }) => {
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  await caseload.box().check()
  const print = await caseload.printHandouts()
  const asked: string[] = []
  const saved: Download[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/latest-handout')) asked.push(request.url())
  })
  page.on('download', (download) => saved.push(download))
  await slowDown(page, 700)
  await print.start()
  await expect(print.progress).toHaveAttribute('aria-valuetext', /^[12] of 25$/)
  await expect(print.dialog).toContainText(/Now: .+ and .+/)
  await expectAccessible(page, 'the progress')
  // Neither Escape nor a press beside the dialog throws away what runs.
  await page.keyboard.press('Escape')
  await page.mouse.click(5, 5)
  await expect(print.progress).toBeVisible()
  await print.cancel()
  await expect(print.dialog).toContainText('Cancelled')
  await expect(print.dialog).toContainText('Nothing is saved.')
  const before = asked.length
  await page.waitForTimeout(1500)
  expect([asked.length, saved]).toEqual([before, []])
  expect(before).toBeLessThan(25)

  await print.close()
  await expect(page.getByRole('button', { name: 'Print handouts' })).toBeFocused()
})

test('whoever has no home program is named, and the others can be saved', async ({ signedIn: page }) => {
  const { name } = await patientInCare(page)
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  await caseload.select('Amara Osei', name)
  const print = await caseload.printHandouts()
  await print.start()
  await expect(print.missing).toHaveCount(1)
  await expect(print.missing).toContainText(name)
  await expect(print.missing).toContainText('No home program has been issued to this patient yet.')
  await expect(print.dialog).toContainText('1 of 2 handouts could not be made')
  await expectAccessible(page, 'what is missing')

  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/latest-handout')) asked.push(request.url())
  })
  await print.dialog.getByRole('button', { name: 'Try again for 1 handout' }).click()
  await expect(print.missing).toContainText(name)
  expect(asked).toHaveLength(1)
  const download = await print.saved(/^Save the other 1$/)
  expect((await pagesOf(await bytesOf(download))).join(' ')).toContain('Amara')
  await expect(print.dialog).toContainText('Not in the file:')
  await expect(print.missing).toContainText(name)
})

test('a server that is busy is asked again, and the way back is asked about meanwhile', async ({
  signedIn: page,
}) => {
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  await caseload.turn('Next').click()
  await expect(caseload.turn('Previous')).toBeVisible()
  const secondPage = page.url()
  const [first = ''] = await caseload.names()
  await caseload.box(first).check()
  const print = await caseload.printHandouts()
  let refusals = 0
  await page.route(LATEST_HANDOUT, async (route) => {
    refusals += 1
    if (refusals > 2) return route.continue()
    return route.fulfill({
      status: 503,
      contentType: 'text/plain',
      headers: { 'Retry-After': '1' },
      body: 'Busy',
    })
  })
  const coming = page.waitForEvent('download')
  await print.start()
  await expect(print.progress).toBeVisible()
  const asked = page.waitForEvent('dialog')
  await page.evaluate(() => history.back())
  const question = await asked
  expect(question.message()).toMatch(/Leave this page and stop\?$/)
  await question.dismiss()
  await coming
  expect(refusals).toBe(3)
  await expect(page).toHaveURL(secondPage)
})

test('the selection outlives paging, by keyboard too, and fits a phone', async ({ signedIn: page }) => {
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  const [first = ''] = await caseload.names()
  await caseload.box(first).focus()
  await page.keyboard.press('Space')
  await expect(caseload.selected).toHaveText('1 selected')
  await caseload.turn('Next').click()
  await expect(caseload.turn('Previous')).toBeVisible()
  await expect(caseload.selected).toHaveText('1 selected, 1 not on this page')
  await caseload.box().check()
  const shown = await caseload.rows.count()
  const last = (await caseload.names()).at(-1)
  await expect(caseload.selected).toHaveText(`${shown + 1} selected, 1 not on this page`)
  await expectAccessible(page, 'the selection')

  await page.setViewportSize({ width: 390, height: 844 })
  await expect(caseload.box()).toBeChecked()
  await expectFitsAPhone(page)
  await caseload.box(last).focus()
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Shift+Tab')
    await expectFocusInSight(page, 'Shift+Tab')
  }
  await caseload.turn('Previous').click()
  await expect(caseload.turn('Previous')).toHaveCount(0)
  await expect(caseload.box(first)).toBeChecked()
  await page.getByRole('button', { name: 'Clear the selection' }).click()
  await expect(caseload.box(first)).not.toBeChecked()
  await expect(page.getByRole('button', { name: 'Print handouts' })).toBeHidden()
})
