import { DEMO_PASSWORD, DEMO_SIGN_IN } from '../../lib/demo-sign-in'
import { expect, test } from '../fixtures'
import { somebodyNew } from '../new-patient'
import { CaseloadPage } from '../pages/caseload'
import { SignInPage } from '../pages/sign-in'

test('a therapist takes a new patient from the first visit to the first check-in', async ({ page }) => {
  const patient = somebodyNew()

  const door = await new SignInPage(page).open()
  await door.signIn(DEMO_SIGN_IN, DEMO_PASSWORD)

  const form = await (await new CaseloadPage(page).open()).addPatient()
  const newChart = await form.add(patient)
  const chart = await newChart.openEpisode('Low back pain after deadlifts')

  const assessment = await chart.recordAssessment()
  await assessment.answer('Pain now', '5')
  await assessment.answer('Flare going on now', 'No')
  await assessment.condition('Lumbar strain or sprain')
  await assessment.answer('Phase', 'Settling')
  await assessment.noToAllFlags()
  await assessment.record()
  await expect(chart.picture).toContainText('5 of 10')
  await expect(chart.activeFlags).toBeHidden()

  const plan = await chart.plan()
  await plan.add('bri', 'Glute bridge')
  await plan.add('bird dog', 'Bird dog')
  await plan.add('box jump', 'Box jump')
  expect(await plan.names()).toEqual(['Glute bridge', 'Bird dog', 'Box jump'])

  await expect(
    plan
      .line('Box jump')
      .getByText(/^(Limit|Stop)$/)
      .first(),
  ).toBeVisible()
  await plan.line('Box jump').getByRole('button', { name: 'Remove Box jump' }).click()
  await expect(plan.lines).toHaveCount(2)

  await plan.dosage('Sets', 'Glute bridge').fill('2')
  await plan.dosage('Repetitions', 'Glute bridge').fill('12')
  await plan.dosage('Repetitions', 'Bird dog').press('Alt+ArrowUp')
  await expect.poll(() => plan.names()).toEqual(['Bird dog', 'Glute bridge'])
  await plan.acknowledgeAll()
  await plan.expectSaved()

  await page.reload()
  await expect.poll(() => plan.names()).toEqual(['Bird dog', 'Glute bridge'])
  await expect(plan.dosage('Sets', 'Glute bridge')).toHaveValue('2')
  await expect(plan.dosage('Repetitions', 'Glute bridge')).toHaveValue('12')

  const program = await plan.issue()
  await expect(program.issued).toContainText('Glute bridge')
  await expect(program.issued).toContainText('2 sets')

  const handout = await page.request.get(await program.handoutAddress())
  expect(handout.status()).toBe(200)
  expect(handout.headers()['content-type']).toBe('application/pdf')
  expect(handout.headers()['content-disposition']).toContain('home-program-1.pdf')
  expect(handout.headers()['content-disposition']).not.toContain('Tess')
  expect((await handout.body()).subarray(0, 5).toString()).toBe('%PDF-')

  await chart.tab('Chart').click()
  const checkIn = await chart.recordCheckIn()
  await checkIn.done('All of it')
  await checkIn.pain('Before', '4')
  await checkIn.pain('During', '3')
  const progress = await checkIn.save()
  await expect(progress.checkIns).toHaveCount(1)
  await expect(progress.checkIns.first()).toContainText('All')
  await expect(progress.checkIns.first().getByRole('cell')).toContainText([
    '1',
    'All',
    '4',
    '3',
    'not said',
    '–',
    'Maya',
    '',
  ])
  await expect(progress.weeks.first()).toContainText(/1 of \d/)
})
