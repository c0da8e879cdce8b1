import { expect, test } from '../fixtures'
import { patientInCare, patientInFlare } from '../new-patient'
import { HomeProgramPage } from '../pages/home-program'

const FEVER = /fever, chills or night sweats/
const REASON = 'Supervised singles at home with a spotter, agreed with the surgeon.'

test('a limit is shown with its reason and source, swapped or kept with a reason, and the reason stays on record', async ({
  signedIn: page,
}) => {
  const chart = await patientInFlare(page)
  const plan = await chart.plan()
  await plan.add('box jump', 'Box jump')

  const line = plan.line('Box jump')
  await expect(line.getByText('Limit', { exact: true }).first()).toBeVisible()
  await expect(line.getByText('Because').first()).toBeVisible()
  await line
    .getByText(/sources?.* · rule [A-Z]{2}-/i)
    .first()
    .click()
  await expect(
    line
      .getByText(/read in full|read in part|abstract read|general knowledge|default of this product/)
      .first(),
  ).toBeVisible()

  await plan.pressIssue()
  await expect(plan.stillOpen).toContainText('Box jump')
  await plan.tryTo('Issue only')
  await expect(page).toHaveURL(/\/plan$/)
  await plan.stillOpen
    .getByRole('button', { name: /^Swap it, .*Box jump/ })
    .first()
    .click()
  await expect(plan.issuePanel).toBeHidden()
  await expect(line.locator('[data-plan-line]')).toBeFocused()

  await line
    .getByRole('button', { name: /^Swap Box jump for / })
    .first()
    .click()
  await expect(line).toBeHidden()
  await expect(plan.lines).toHaveCount(1)
  await expect(plan.lines.getByText(/^(Limit|Stop)$/)).toHaveCount(0)

  await plan.add('box jump', 'Box jump')
  await line
    .getByRole('button', { name: /^Keep with a reason: / })
    .first()
    .click()
  await line.getByRole('button', { name: 'Keep with this reason' }).click()
  await expect(line.getByText(/Say why the limit is kept/)).toBeVisible()
  await line.getByRole('button', { name: 'Cancel' }).click()

  await plan.keepWithReason('Box jump', REASON)
  await plan.acknowledgeAll()
  const program = await plan.issue()
  await expect(program.issued).toContainText('Kept by Maya Okafor')
  await expect(program.issued).toContainText(REASON)

  await page.reload()
  await expect(new HomeProgramPage(page).issued).toContainText(REASON)
})

test('a red flag for the same day stops the plan until a named clinician has cleared it', async ({
  signedIn: page,
}) => {
  const chart = await patientInCare(page)
  const form = await chart.recordAssessment()
  await form.answer('Pain now', '4')
  await form.answer('Flare going on now', 'No')
  await form.condition('Lumbar strain or sprain')
  await form.answer('Phase', 'Settling')
  await form.screenQuestion(FEVER).getByRole('radio', { name: 'Yes' }).check()
  await form.noToAllFlags()
  await expect(form.screenQuestion(FEVER).getByRole('radio', { name: 'Yes' })).toBeChecked()
  await form.record()
  await expect(chart.activeFlags).toContainText(/fever/i)
  await expect(chart.strip).toContainText('Active red flag')

  const plan = await chart.plan()
  await plan.add('bri', 'Glute bridge')
  await expect(plan.aboutPatient.getByText('Stop', { exact: true })).toBeVisible()
  await expect(plan.aboutPatient.getByRole('button', { name: /Keep with a reason|Acknowledge/ })).toHaveCount(
    0,
  )
  await plan.acknowledgeAll()
  await plan.pressIssue()
  await expect(plan.stillOpen).toContainText('The whole plan')
  await plan.stillOpen.getByRole('button', { name: /^See what clears this flag: / }).click()
  await expect(plan.aboutPatient.getByRole('link', { name: /^Record a clearance: / })).toBeFocused()
  await plan.expectSaved()

  await chart.tab('Chart').click()
  const clearance = await chart.recordClearance()
  await clearance.submit()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await clearance.record(
    /fever/i,
    'Dr. Maria Okafor, internal medicine',
    'Blood count normal, viral infection has passed.',
  )
  await expect(chart.activeFlags).toBeHidden()
  await expect(chart.strip).not.toContainText('red flag')

  const cleared = await chart.plan()
  await expect(cleared.line('Glute bridge')).toBeVisible()
  await cleared.acknowledgeAll()
  const program = await cleared.issue()
  await expect(program.issued).toContainText('Glute bridge')
})
