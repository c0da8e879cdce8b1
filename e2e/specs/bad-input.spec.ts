import { expect, test } from '../fixtures'
import { patientInCare, patientInFlare, somebodyNew } from '../new-patient'
import { ChartPage } from '../pages/chart'
import { PatientFormPage } from '../pages/patient-form'
import { PlanPage } from '../pages/plan'

test('an empty form says what is missing, and each word leads to its field', async ({ signedIn: page }) => {
  const form = await new PatientFormPage(page).open()
  await form.submit()
  await expect(form.errors).toBeFocused()
  const links = form.errors.getByRole('link')
  expect(await links.count()).toBeGreaterThanOrEqual(3)
  await links.first().click()
  await expect(form.name).toBeFocused()
  await expect(form.name).toHaveAttribute('aria-invalid', 'true')
  await expect(form.name).toHaveAccessibleDescription(/.+/)
})

test('a birth date in the future is refused, and what was typed stays', async ({ signedIn: page }) => {
  const patient = { ...somebodyNew(), dateOfBirth: '2199-01-01' }
  const form = await new PatientFormPage(page).open()
  await page.getByLabel('Phone').fill('+1 555 0123')
  await form.send(patient)
  await expect(form.errors.getByRole('link')).toHaveCount(1)
  await form.errors.getByRole('link').click()
  await expect(form.dateOfBirth).toBeFocused()
  await expect(form.name).toHaveValue(patient.name)
  await expect(form.recordNumber).toHaveValue(patient.recordNumber)
  await expect(page.getByLabel('Phone')).toHaveValue('+1 555 0123')

  await form.dateOfBirth.fill('1984-05-17')
  await form.submit()
  await new ChartPage(page, patient.name).expectOpen()
})

test('the same name and birth date warns and leads to the record that is there', async ({
  signedIn: page,
}) => {
  const patient = somebodyNew()
  const first = (await (await new PatientFormPage(page).open()).add(patient)).address()

  const form = await new PatientFormPage(page).open()
  const again = { ...patient, recordNumber: `${patient.recordNumber}-2` }
  await form.send(again)
  await expect(page.getByRole('link', { name: /use the record that is there/ })).toHaveAttribute(
    'href',
    first,
  )
  await expect(page.getByRole('main')).toContainText(patient.recordNumber)

  await page.getByRole('checkbox', { name: /This is another person/ }).check()
  await form.submit()
  const second = await new ChartPage(page, patient.name).expectOpen()
  expect(second.address()).not.toBe(first)
})

test('pain goes to 10, an empty assessment is refused, and no answer is an answer', async ({
  signedIn: page,
}) => {
  const chart = await patientInCare(page)
  const form = await chart.recordAssessment()
  const pain = form.question('Pain now').getByRole('radio')
  await expect(pain).toHaveCount(12)
  await expect(form.question('Pain now').getByRole('radio', { name: '11' })).toHaveCount(0)
  await expect(pain.last()).toBeChecked()

  await page.getByRole('button', { name: 'Record assessment' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Nothing is filled in yet')
  await form.answer('Pain now', '10')
  await form.record()
  await expect(chart.picture).toContainText('10 of 10')
  await expect(chart.picture).toContainText(/Not assessed:.*phase/)
})

test('a number that cannot be never reaches the plan', async ({ signedIn: page }) => {
  const chart = await patientInFlare(page)
  const plan = await chart.plan()
  await plan.add('bri', 'Glute bridge')
  const sets = plan.dosage('Sets', 'Glute bridge')
  const before = await sets.inputValue()
  await sets.fill('999')
  await expect(sets).toHaveAttribute('aria-invalid', 'true')
  await expect(plan.line('Glute bridge')).toContainText('Sets: from')
  await sets.press('Tab')
  await expect(sets).toHaveValue(before)
})

test('a plan that was changed in two windows asks which one to keep', async ({ signedIn: page, context }) => {
  const chart = await patientInFlare(page)
  const address = chart.address()
  const mine = await chart.plan()
  const otherWindow = await context.newPage()
  const theirs = await new PlanPage(otherWindow).open(address)

  await theirs.add('bri', 'Glute bridge')
  await theirs.expectSaved()
  await mine.add('bird dog', 'Bird dog')
  await expect(page.getByText('You, in another window, changed this plan')).toBeVisible()
  await mine.pressIssue()
  await mine.choose('Issue only')
  await expect(mine.refusal).toContainText('not saved')
  await mine.closeIssuePanel()
  await page.getByRole('button', { name: 'Take theirs' }).click()
  await expect.poll(() => mine.names()).toEqual(['Glute bridge'])

  await mine.add('bird dog', 'Bird dog')
  await mine.expectSaved()
  await theirs.add('pel', 'Pelvic tilt')
  await expect(otherWindow.getByText('You, in another window, changed this plan')).toBeVisible()
  await otherWindow.getByRole('button', { name: 'Keep mine' }).click()
  await theirs.expectSaved()
  await page.reload()
  await expect.poll(() => mine.names()).toEqual(['Glute bridge', 'Pelvic tilt'])
})
