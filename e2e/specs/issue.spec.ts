import { readFile } from 'node:fs/promises'
import { expectAccessible } from '../accessibility'
import { printedBy, recordPrints } from '../actions'
import { expect, test } from '../fixtures'
import { patientInFlare } from '../new-patient'
import { HomeProgramPage } from '../pages/home-program'

test('a home program is issued and downloaded in one step, and the next one says what changed', async ({
  signedIn: page,
}) => {
  await recordPrints(page)
  const chart = await patientInFlare(page, 'Settling')
  const plan = await chart.plan()
  await plan.add('glute bridge', 'Glute bridge')
  await plan.pressIssue()
  await expect(plan.issuePanel).toContainText('This is the first home program.')
  await expectAccessible(page)
  const coming = page.waitForEvent('download')
  await plan.choose('Issue and download')
  const download = await coming
  expect(download.suggestedFilename()).toBe('home-program-1.pdf')
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
  await new HomeProgramPage(page).expectOpen(1)

  const next = await chart.plan()
  await next.add('pelvic tilt', 'Pelvic tilt')
  await next.pressIssue()
  await expect(next.issuePanel).toContainText('New: Pelvic tilt.')
  await next.issuePanel.getByRole('button', { name: 'Issue and print' }).dblclick()
  await new HomeProgramPage(page).expectOpen(2)
  expect(await printedBy(page)).toHaveLength(1)
})

test('whoever has gone on while the handout is made stays there, and is told what is issued', async ({
  signedIn: page,
}) => {
  const chart = await patientInFlare(page, 'Settling')
  const address = chart.address()
  const plan = await chart.plan()
  await plan.add('glute bridge', 'Glute bridge')
  await plan.pressIssue()
  // The handout comes when the test says so.
  const held: (() => Promise<void>)[] = []
  await page.route('**/handout', (route) => void held.push(() => route.continue()))
  const coming = page.waitForEvent('download')
  await plan.choose('Issue and download')
  await expect.poll(() => held.length).toBe(1)
  await page.goBack()
  await chart.expectOpen()
  await held[0]?.()
  await coming
  await expect(page.getByText(`${chart.name}: home program 1 is issued.`)).toBeVisible()
  expect(new URL(page.url()).pathname).toBe(address)
})

test('a browser that cannot print says so, and what is issued can be downloaded', async ({
  signedIn: page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'pdfViewerEnabled', { value: false }))
  const plan = await (await patientInFlare(page, 'Settling')).plan()
  await plan.add('glute bridge', 'Glute bridge')
  await plan.pressIssue()
  await plan.choose('Issue and print')
  await expect(plan.issuePanel).toContainText('Home program 1 is issued. This browser does not print')
  const coming = page.waitForEvent('download')
  await plan.issuePanel.getByRole('button', { name: 'Download' }).click()
  await coming
  await new HomeProgramPage(page).expectOpen(1)
})

test('without an answer it is said that the plan may be issued or not, and trying again issues it once', async ({
  signedIn: page,
}) => {
  const plan = await (await patientInFlare(page, 'Settling')).plan()
  await plan.add('glute bridge', 'Glute bridge')
  await plan.expectSaved()
  await plan.pressIssue()
  await page.context().setOffline(true)
  await plan.choose('Issue only')
  await expect(plan.refusal).toContainText('may be issued, or not')
  await page.context().setOffline(false)
  // It arrives, but nobody hears of it.
  await page.route('**/plan', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await plan.choose('Issue only')
  await expect(plan.refusal).toContainText('may be issued, or not')
  await page.unroute('**/plan')
  await plan.choose('Issue only')
  await new HomeProgramPage(page).expectOpen(1)
})
