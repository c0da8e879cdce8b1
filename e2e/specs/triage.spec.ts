import { expect, test } from '../fixtures'
import { patientInCare } from '../new-patient'
import { ReferralNotesPage } from '../pages/referral-notes'

const SADDLE = /numbness or a changed feeling between your legs/

test('an emergency is said while it is answered, stops the plan, and goes into a letter', async ({
  signedIn: page,
}) => {
  const chart = await patientInCare(page)
  const form = await chart.recordAssessment()
  await form.answer('Pain now', '6')
  await form.condition('Disc-related pain with leg symptoms')
  await form.answer('Phase', 'Acute flare')
  await form.noToAllFlags()
  await form.screenQuestion(SADDLE).getByRole('radio', { name: 'Yes' }).check()
  await expect(page.getByText(/emergency department/i).first()).toBeVisible()
  await form.record()
  await expect(chart.activeFlags).toContainText('Numbness in the saddle area')
  await expect(chart.strip).toContainText('Active red flag')

  const plan = await chart.plan()
  await plan.add('breath', 'Diaphragmatic breathing')
  await plan.pressIssue()
  await expect(plan.stillOpen).toContainText('The whole plan')
  await plan.tryTo('Issue only')
  await expect(page).toHaveURL(/\/plan$/)
  await plan.closeIssuePanel()
  await plan.expectSaved()

  await chart.tab('Chart').click()
  await page.getByRole('link', { name: 'Write a referral note' }).click()
  const letters = await new ReferralNotesPage(page).expectOpen()
  await letters.write('Emergency department, St. Mary’s', 'Began this morning after a deadlift.')
  const letter = await page.request.get(await letters.letterAddress())
  expect(letter.status()).toBe(200)
  expect(letter.headers()['content-type']).toBe('application/pdf')
  expect(letter.headers()['cache-control']).toBe('private, no-store')
})
