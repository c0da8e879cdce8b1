import { expect, test } from '../fixtures'
import { patientInCare, patientInFlare } from '../new-patient'
import { CaseloadPage } from '../pages/caseload'
import { DischargePage } from '../pages/discharge'
import { ProgressReportsPage } from '../pages/progress-reports'
import { DEMO_PATIENT } from '../routes'

test('a report is seen as it is typed, written, kept on the chart and printed', async ({
  signedIn: page,
}) => {
  const chart = await patientInFlare(page)
  await page.getByRole('link', { name: 'Write a report' }).click()
  const reports = await new ProgressReportsPage(page).expectOpen()
  await expect(reports.preview).toContainText('Acute flare')
  await expect(reports.preview).toContainText('No home program was issued')

  await reports.write()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Say whom the report is for')
  await reports.fill('To', 'Dr. Okafor')
  await reports.fill('Practice', 'Clifton Family Medicine')
  await reports.fill('In your own words', 'Slept through for the first time.')
  await reports.fill('Plan', 'Twice a week for four weeks.')
  await expect(reports.preview).toContainText('To: Dr. Okafor, Clifton Family Medicine')
  await expect(reports.preview).toContainText('Slept through for the first time.')
  await expect(reports.preview).toContainText('Twice a week for four weeks.')

  await reports.write()
  await expect(reports.reports.first()).toContainText('Dr. Okafor, Clifton Family Medicine')
  await expect(page.getByText('The report is written')).toBeVisible()
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('')
  await expect(reports.preview).not.toContainText('Slept through')

  const pdf = await page.request.get(await reports.pdfAddress())
  expect(pdf.status()).toBe(200)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  expect(pdf.headers()['cache-control']).toBe('private, no-store')

  await chart.tab('Chart').click()
  await expect(reports.reports.first()).toContainText('Dr. Okafor')
})

test('the preview follows the period, and says why a period makes no sense', async ({ signedIn: page }) => {
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  await caseload.find(DEMO_PATIENT)
  await page.getByRole('link', { name: 'Write a report' }).click()
  const reports = await new ProgressReportsPage(page).expectOpen()
  await reports.fill('In your own words', 'Kept while the days change.')
  await expect(reports.preview).toContainText(/Pain during exercise\s*(fell|rose|stayed|was)/)
  await expect(reports.preview).toContainText(/planned days .*self-reported/)
  await expect(reports.preview).toContainText('Childs 2005')

  const last = await page.getByLabel('Period to').inputValue()
  await reports.period('from', last)
  await expect(page).toHaveURL(new RegExp(`from=${last}`))
  await expect(reports.preview).toContainText('No assessment was made in this period.')
  await expect(reports.preview).toContainText('Kept while the days change.')

  await reports.period('from', '2020-01-01')
  await expect(page.getByText(/The episode started on .*: choose that day or a later one\./)).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`from=${last}`))
})

test('what is typed stays when somebody else writes a report, and the days begin with the paper of the week before', async ({
  signedIn: page,
  context,
}) => {
  const chart = await patientInCare(page)
  const form = await chart.recordAssessment()
  const today = await page.getByLabel('Day of the assessment').inputValue()
  const weekBefore = new Date(Date.parse(today) - 7 * 86_400_000).toISOString().slice(0, 10)
  await form.field('Day of the assessment', weekBefore)
  await form.answer('Pain now', '7')
  await form.record()
  await page.getByRole('link', { name: 'Write a report' }).click()
  const reports = await new ProgressReportsPage(page).expectOpen()
  await expect(page.getByLabel('Period from')).toHaveValue(weekBefore)
  await reports.fill('In your own words', 'Still being typed.')

  const elsewhere = await context.newPage()
  await elsewhere.goto(page.url())
  const others = await new ProgressReportsPage(elsewhere).expectOpen()
  await others.fill('To', 'Claims department')
  await others.write()
  await expect(others.reports.first()).toContainText('Claims department')

  await reports.period('from', today)
  await expect(reports.reports.first()).toContainText('Claims department')
  await expect(reports.preview).toContainText('Still being typed.')
})

test('an episode that is over is reported on while the next one is open', async ({ signedIn: page }) => {
  await patientInFlare(page)
  await page.getByRole('link', { name: 'Discharge' }).click()
  const discharge = await new DischargePage(page).expectOpen()
  await discharge.because('Goals met')
  await discharge.withoutProgram.check()
  await discharge.discharge()
  const earlier = page.getByRole('region', { name: 'Earlier episodes' })
  await earlier.getByRole('link', { name: /^Continue/ }).click()
  await page.getByLabel('What the episode is about').fill('Sore after squats')
  await page.getByRole('button', { name: 'Open episode' }).click()

  await earlier.getByRole('link', { name: /^Report on it/ }).click()
  const reports = await new ProgressReportsPage(page).expectOpen()
  await expect(page.getByText('Of “Low back pain after deadlifts”')).toBeVisible()
  await expect(reports.preview).toContainText('Acute flare')
  await reports.fill('To', 'Claims department')
  await reports.write()
  await expect(reports.reports.first()).toContainText('Claims department')
  await expect(page.getByText('Of “Low back pain after deadlifts”')).toBeVisible()

  await page.goto(page.url().replace(/\?.*/, ''))
  await expect(page.getByText('Of “Sore after squats”')).toBeVisible()
  await expect(reports.preview).not.toContainText('Acute flare')
})

test('another patient’s report is not found', async ({ signedIn: page }) => {
  await patientInFlare(page)
  await page.getByRole('link', { name: 'Write a report' }).click()
  const reports = await new ProgressReportsPage(page).expectOpen()
  await reports.fill('To', 'Dr. Okafor')
  await reports.write()
  await expect(reports.reports.first()).toContainText('Dr. Okafor')
  const address = await reports.pdfAddress()

  const other = await patientInFlare(page)
  const foreign = address.replace(/\/patients\/[^/]+/, other.address())
  expect((await page.request.get(foreign)).status()).toBe(404)
})
