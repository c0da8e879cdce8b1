import { expectAccessible } from '../accessibility'
import { expect, test } from '../fixtures'
import { assessFlare, patientInCare, patientInFlare } from '../new-patient'
import { ChartPage } from '../pages/chart'
import { DischargePage } from '../pages/discharge'
import { PlanPage } from '../pages/plan'

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

test('a plan that is put right in another tab becomes the program of the discharge that was being typed', async ({
  signedIn: page,
  context,
}) => {
  const chart = await patientInCare(page)
  const address = chart.address()
  await page.getByRole('link', { name: 'Discharge' }).click()
  const discharge = await new DischargePage(page).expectOpen()
  await expect(page.getByText('The plan holds no exercise to keep going with.')).toBeVisible()
  await discharge.because('Goals met')
  await discharge.painNow('1')
  await discharge.note('Knows how to go on.')
  await discharge.discharge()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Say whether the patient gets a program',
  )
  await expectAccessible(page)

  const elsewhere = await context.newPage()
  const plan = await new PlanPage(elsewhere).open(address)
  await plan.add('glute bridge', 'Glute bridge')
  await plan.expectSaved()
  await discharge.lookAgain()
  await expect(page.getByText('No program can be issued now.')).toBeVisible()
  await expect(discharge.withoutProgram).not.toBeChecked()
  await expectAccessible(page)

  await elsewhere.goto(address)
  await assessFlare(await new ChartPage(elsewhere, chart.name).expectOpen(), 'Settling')
  await discharge.note('Knows how to go on, and when to call.')
  await context.setOffline(true)
  await discharge.lookAgain()
  await expect(page.getByText('No answer came back. What you typed is still here')).toBeVisible()
  await context.setOffline(false)
  await discharge.lookAgain()
  await expect(discharge.withoutProgram).toBeHidden()
  await discharge.giveProgram()
  await expect(discharge.exercises.getByRole('checkbox', { name: /^Glute bridge/ })).toBeChecked()
  await expect(page.getByRole('textbox', { name: /^Note/ })).toHaveValue(
    'Knows how to go on, and when to call.',
  )
  await expect(page.getByRole('radio', { name: 'Goals met' })).toBeChecked()
  await discharge.discharge()
  await expect(page.getByRole('heading', { level: 1, name: 'No episode is open' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Home programs' })).toContainText('1 exercise')
})

async function raise(chart: ChartPage, sign: RegExp): Promise<void> {
  const form = await chart.recordAssessment()
  await form.answer('Pain now', '4')
  await form.screenQuestion(sign).getByRole('radio', { name: 'Yes' }).check()
  await form.record()
}

test('a red flag that comes while a discharge is typed is named before the episode ends', async ({
  signedIn: page,
  context,
}) => {
  const chart = await patientInCare(page)
  const address = chart.address()
  await raise(chart, /constant at night or at rest/)
  await page.getByRole('link', { name: 'Discharge' }).click()
  const discharge = await new DischargePage(page).expectOpen()
  await discharge.knowOfFlags.check()
  await discharge.because('Moved away')
  await discharge.withoutProgram.check()

  const elsewhere = await context.newPage()
  await elsewhere.goto(address)
  await raise(await new ChartPage(elsewhere, chart.name).expectOpen(), /between your legs/)
  await discharge.discharge()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(/Red flag not cleared: .*saddle/)
  await expect(page.getByRole('list', { name: 'Active red flags' })).toContainText('saddle')
  await expect(discharge.knowOfFlags).not.toBeChecked()
  await expect(discharge.withoutProgram).toBeChecked()
  await discharge.knowOfFlags.check()
  await discharge.discharge()
  await expect(page.getByRole('heading', { level: 1, name: 'No episode is open' })).toBeVisible()
})

test('another patient’s discharge summary is not found', async ({ signedIn: page }) => {
  await patientInFlare(page)
  await page.getByRole('link', { name: 'Discharge' }).click()
  const discharge = await new DischargePage(page).expectOpen()
  await discharge.because('Moved away')
  await discharge.withoutProgram.check()
  await discharge.discharge()
  const link = page.getByRole('region', { name: 'Earlier episodes' }).getByRole('link', { name: /^Open PDF/ })
  const address = (await link.getAttribute('href')) ?? ''
  const other = await patientInFlare(page)
  const foreign = address.replace(/\/patients\/[^/]+/, other.address())
  expect((await page.request.get(foreign)).status()).toBe(404)
})
