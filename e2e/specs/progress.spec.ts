import { expect, test } from '../fixtures'
import { CaseloadPage } from '../pages/caseload'
import { CheckInFormPage } from '../pages/check-in-form'
import { CheckInGridPage } from '../pages/check-in-grid'
import { ProgressPage } from '../pages/progress'
import { patientInFlare } from '../new-patient'
import { DEMO_PATIENT } from '../routes'

/** What a therapist's hands may do for two weeks of plain days. */
const MOST_KEYS = 60

test('the page says how it goes in sentences, and every drawing has its numbers', async ({
  signedIn: page,
}) => {
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  const chart = await caseload.find(DEMO_PATIENT)
  const progress = await chart.progress()
  await expect(progress.summary).toContainText(/Pain during exercise (fell|rose|stayed)/)
  await expect(progress.summary).toContainText(/Exercise was done on \d+ of \d+ days asked for/)
  await expect(page.getByText('as told by the patient')).toHaveCount(1)

  const during = progress.drawing('Pain during exercise, 0 to 10')
  await expect(during.locator('svg').first()).toBeVisible()
  await during.getByText('The numbers').click()
  await expect(during.getByRole('table')).toBeVisible()
  await expect(progress.drawing('What happened')).toContainText('Home program')
  await expect(progress.drawing('Exercise, day by day')).toContainText('Missed')
  await expect(progress.measure('Pain, 0 to 10').locator('svg', { hasText: 'better' }).first()).toBeVisible()

  await progress.choose('4 weeks')
  await expect(page).toHaveURL(/range=4/)
  await progress.choose('All')
  await page.getByRole('link', { name: 'Write a report' }).click()
  await expect(page).toHaveURL(/progress-reports\?episode=[\da-f-]{36}&from=\d{4}-\d\d-\d\d&until=/)
})

test('on paper there is one column, without navigation and with the tables closed', async ({
  signedIn: page,
}) => {
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  const chart = await caseload.find(DEMO_PATIENT)
  const progress = await chart.progress()
  await progress.drawing('Pain during exercise, 0 to 10').getByText('The numbers').click()
  await page.emulateMedia({ media: 'print' })
  await expect(progress.summary).toBeVisible()
  for (const gone of [
    page.getByRole('navigation', { name: 'Range' }),
    page.getByRole('navigation', { name: 'Chart' }),
    page.getByRole('link', { name: 'Enter check-in' }),
    progress.drawing('Pain during exercise, 0 to 10').getByRole('table'),
  ])
    await expect(gone).toBeHidden()
})

test('two weeks of a paper log take few keys, and a recorded day is locked', async ({ signedIn: page }) => {
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  const chart = await caseload.find(DEMO_PATIENT)
  const progress = await chart.progress()
  const grid = await progress.enterPaperLog()

  // The first day of the newest home program, of which the demo has check-ins.
  const first = (await page.getByLabel('First day').getAttribute('min')) ?? ''
  await grid.startOn(first)
  const rows = await grid.days.count()
  const recorded = await page.getByRole('button', { name: /^Change/ }).count()
  expect(recorded).toBeGreaterThan(0)

  for (let change = 0; change < recorded; change += 1)
    await page
      .getByRole('button', { name: /^Change/ })
      .first()
      .click()
  await grid.cell(1, 'Done').focus()
  for (let day = 0; day < rows; day += 1) {
    await grid.cell(day + 1, 'Done').focus()
    await grid.press('a', '3', '4', '2')
  }
  expect((grid.keys / rows) * 14).toBeLessThanOrEqual(MOST_KEYS)
  await expect(grid.cell(rows, 'Pain next morning')).toHaveValue('2')
  await grid.save()
  await expect(page).not.toHaveURL(new RegExp(`from=${first}`))
  const after = await new ProgressPage(page).expectOpen()
  await expect(after.checkIns.last()).toContainText('All')
})

test('a log whose answer was lost is sent again and counts once', async ({ signedIn: page }) => {
  const chart = await patientInFlare(page)
  const address = chart.address()
  const plan = await chart.plan()
  await plan.add('bird dog', 'Bird dog')
  await plan.acknowledgeAll()
  await plan.expectSaved()
  await plan.issue()
  await page.goto(`${address}/check-ins/grid`)
  const grid = await new CheckInGridPage(page).expectOpen()
  await grid.allDone()
  await page.route('**/check-ins/grid', async (route) => {
    if (route.request().method() === 'POST') await route.fetch()
    await route.abort()
  })
  await grid.save()
  await expect(page.getByText(/Sent twice it counts once/)).toBeVisible()
  await page.unroute('**/check-ins/grid')
  await grid.save()
  await new ProgressPage(page).expectOpen()

  // On the way back it is the log as it is now.
  await page.goBack()
  await grid.expectOpen()
  await expect(page.getByRole('button', { name: /^Change/ })).toHaveCount(1)
})

test('a plain log of a new program is typed straight through; a mistake names its cell', async ({
  signedIn: page,
}) => {
  const chart = await patientInFlare(page)
  const address = chart.address()
  const plan = await chart.plan()
  await plan.add('bird dog', 'Bird dog')
  await plan.acknowledgeAll()
  await plan.expectSaved()
  await plan.issue()
  await page.goto(`${address}/check-ins/grid`)
  const grid = await new CheckInGridPage(page).expectOpen()
  await expect(grid.days).toHaveCount(1)

  await grid.cell(1, 'Pain before').focus()
  await grid.press('q')
  await expect(grid.problem).toContainText(/^Pain before on \w{3} \d+ \w{3}: press 0 to 9/)
  await expect(grid.cell(1, 'Pain before')).toHaveAttribute('aria-invalid', 'true')
  await grid.press('3')
  await expect(grid.cell(1, 'Pain during')).toBeFocused()
  await grid.press('x')
  await expect(grid.cell(1, 'Pain during')).toHaveValue('10')

  await grid.save()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    /Done on \w{3} \d+ \w{3}: say how much/,
  )
  await expect(grid.cell(1, 'Pain before')).toHaveValue('3')
  await grid.allDone()
  await page.getByText('One exercise was left out or hurt').click()
  await page.getByRole('button', { name: 'Add an exercise' }).click()
  await page.getByLabel('What mark 1 says').selectOption('hurt')
  await grid.save()

  const progress = await new ProgressPage(page).expectOpen()
  await expect(progress.checkIns).toHaveCount(1)
  await expect(progress.summary).toContainText(
    'Pain during exercise: only one day was told of, too few to say.',
  )
  await expect(progress.checkIns.first()).toContainText('10')
})

test('a day that was changed meanwhile is not saved over: what came is shown, and what was typed stays', async ({
  signedIn: page,
  context,
}) => {
  const chart = await patientInFlare(page)
  const plan = await chart.plan()
  await plan.add('bird dog', 'Bird dog')
  await plan.acknowledgeAll()
  await plan.expectSaved()
  await plan.issue()
  await chart.tab('Chart').click()
  const first = await chart.recordCheckIn()
  await first.done('All of it')
  await first.pain('Before', '3')
  const recorded = await first.save()
  const path = (await recorded.checkIns.getByRole('link').getAttribute('href')) ?? ''

  const stale = await new CheckInFormPage(page).openRecorded(path)
  const elsewhere = await new CheckInFormPage(await context.newPage()).openRecorded(path)
  await elsewhere.pain('Next day', '6')
  await elsewhere.exercise('Bird dog', ['2', '5', '6'])
  await elsewhere.saveChanges()
  await new ProgressPage(elsewhere.page).expectOpen()

  await stale.pain('Before', '4')
  await stale.saveChanges()
  await expect(stale.refusal).toContainText('changed meanwhile, so nothing was saved')
  await expect(stale.refusal).toContainText('Pain next day: “6” is on record now.')
  await expect(stale.painOfDay('Before')).toHaveValue('4')
  await expect(stale.painOfDay('Next day')).toHaveAttribute('aria-invalid', 'true')
  // The exercise that something came about is unfolded, and led to.
  await stale.refusal.getByRole('link', { name: 'Bird dog, pain during: “5” is on record now.' }).click()
  await expect(page.getByLabel('Pain during')).toBeFocused()

  await stale.pain('Next day', '6')
  await stale.saveChanges()
  const progress = await new ProgressPage(page).expectOpen()
  await expect(progress.checkIns).toHaveCount(1)
  await expect(progress.checkIns.first().getByRole('cell')).toContainText(['1', 'All', '4', 'not said', '6'])
})

test('before the first check-in the page says what to do', async ({ signedIn: page }) => {
  const chart = await patientInFlare(page)
  const progress = await chart.progress()
  await expect(page.getByText('No check-ins yet')).toBeVisible()
  await expect(progress.page.getByRole('link', { name: 'Open the plan' })).toBeVisible()
})
