import { expectAccessible } from '../accessibility'
import { expect, test } from '../fixtures'
import { patientInFlare } from '../new-patient'
import { DischargePage } from '../pages/discharge'

test('a patient is discharged with last scores and a program, and care goes on from there later', async ({
  signedIn: page,
}) => {
  const chart = await patientInFlare(page, 'Settling')
  const address = chart.address()
  const plan = await chart.plan()
  await plan.add('glute bridge', 'Glute bridge')
  await plan.add('pelvic tilt', 'Pelvic tilt')
  await plan.add('90/90', '90/90 supported rest position')
  await plan.expectSaved()
  await chart.tab('Chart').click()

  await page.getByRole('link', { name: 'Discharge' }).click()
  const discharge = await new DischargePage(page).expectOpen()
  await expect(page.getByText(/The patient’s page stays open for 30 days/)).toBeVisible()
  await expect(discharge.exercises).toBeHidden()
  await discharge.giveProgram()
  await expect(discharge.exercises).toContainText('3 days a week')
  await expect(
    page.getByText(/Left out: 90\/90 supported rest position \(for early care only\)/),
  ).toBeVisible()
  await expectAccessible(page)
  await discharge.untick('Pelvic tilt')
  await discharge.painNow('1')
  await discharge.note('Knows how to go on.')
  await discharge.discharge()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Choose why the episode ends')
  await expect(page.getByRole('textbox', { name: /^Note/ })).toHaveValue('Knows how to go on.')
  await discharge.because('Goals met')
  await discharge.discharge()

  await expect(page.getByRole('heading', { level: 1, name: 'No episode is open' })).toBeVisible()
  const earlier = page.getByRole('region', { name: 'Earlier episodes' })
  await expect(earlier).toContainText('goals met')
  await expect(page.getByRole('region', { name: 'Home programs' })).toContainText('1 exercise')
  const href = await earlier.getByRole('link', { name: /^Open PDF/ }).getAttribute('href')
  const pdf = await page.request.get(href ?? '')
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
  const again = await page.request.get(href ?? '')
  expect((await again.body()).equals(await pdf.body())).toBe(true)

  await earlier.getByRole('link', { name: /^Continue/ }).click()
  await expect(page.getByRole('radio', { name: /^Continue from: Low back pain/ })).toBeChecked()
  await expectAccessible(page)
  await page.getByLabel('What the episode is about').fill('It came back')
  await page.getByRole('button', { name: 'Open episode' }).click()
  await expect(page.getByText(/Goes on from “Low back pain after deadlifts”/)).toBeVisible()
  await chart.tab('Plan').click()
  await expect(
    page.getByText('This plan starts from the program of “Low back pain after deadlifts”.'),
  ).toBeVisible()

  await page.goto(`${address}/engagement`)
  await expect(page.getByText('it is not a statement of billable time')).toBeVisible()
  await expectAccessible(page)
})

test('another patient’s discharge summary is not found', async ({ signedIn: page }) => {
  await patientInFlare(page)
  await page.getByRole('link', { name: 'Discharge' }).click()
  const discharge = await new DischargePage(page).expectOpen()
  await discharge.because('Moved away')
  await discharge.discharge()
  const link = page.getByRole('region', { name: 'Earlier episodes' }).getByRole('link', { name: /^Open PDF/ })
  const address = (await link.getAttribute('href')) ?? ''
  const other = await patientInFlare(page)
  const foreign = address.replace(/\/patients\/[^/]+/, other.address())
  expect((await page.request.get(foreign)).status()).toBe(404)
})
