import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { somebodyNew } from '../new-patient'
import { CaseloadPage } from '../pages/caseload'
import type { ChartPage } from '../pages/chart'
import { PatientFormPage } from '../pages/patient-form'
import { PlanPage } from '../pages/plan'
import { SetUpPage } from '../pages/set-up'
import { SignInPage } from '../pages/sign-in'

/** The server of playwright.config.ts whose days pass. */
test.use({ baseURL: 'http://localhost:3212', actionTimeout: 15_000 })
test.setTimeout(480_000)

const LEAD = { name: 'Lena Lead', email: 'lena@clock.example', password: 'a-long-password-for-lena' }
const DAY = 86_400_000

/** That many days after the first visit: nobody stays signed in for days. */
async function visitAfter(page: Page, days: number): Promise<void> {
  writeFileSync(process.env.E2E_CLOCK ?? '', String(days))
  await page.waitForTimeout(100)
  await new SignInPage(page).open().then((door) => door.signIn(LEAD.email, LEAD.password))
}

const daysBefore = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10)

type Pains = readonly [before: string, during: string, nextDay: string]

/** What the paper log says about one day, entered at the visit. */
async function enterDay(
  chart: ChartPage,
  address: string,
  ago: number,
  pains: Pains,
  exercises: Readonly<Record<string, Pains>> = {},
): Promise<void> {
  await chart.page.goto(address)
  const form = await chart.recordCheckIn()
  const today = await chart.page.getByLabel('Day', { exact: true }).inputValue()
  await form.day(daysBefore(today, ago))
  await form.done('All of it')
  await form.pain('Before', pains[0])
  await form.pain('During', pains[1])
  await form.pain('Next day', pains[2])
  for (const [name, felt] of Object.entries(exercises)) await form.exercise(name, felt)
  await form.save()
}

/** Starts the plan from the template of a phase, accepts its cautions and issues it. */
async function issueTemplate(page: Page, address: string, phase: string, number: number): Promise<string[]> {
  const plan = await new PlanPage(page).open(address)
  await plan.startFrom(new RegExp(`^Start from Lumbar strain or sprain, ${phase}`, 'i'))
  await plan.acknowledgeAll()
  const names = await plan.names()
  await plan.issue(number)
  return names
}

test('a patient goes from an acute flare, through a setback, to the first deadlift', async ({ page }) => {
  await page.goto('/')
  const setUp = await new SetUpPage(page).expectOpen()
  await setUp.fillIn(LEAD)
  await (await setUp.setUp('BROWSER-TEST')).signIn(LEAD.email, LEAD.password)

  // The first visit: an acute flare.
  const patient = somebodyNew()
  const chart = await (await new PatientFormPage(page).open()).add(patient)
  const address = chart.address()
  await chart.openEpisode('Low back pain after deadlifts')
  const first = await chart.recordAssessment()
  await first.answer('Pain now', '6')
  await first.answer('Flare going on now', 'Yes')
  await first.condition('Lumbar strain or sprain')
  await first.answer('Phase', 'Acute flare')
  await first.answer('Leg symptoms', 'None')
  await first.answer('Directional preference', 'None found')
  await first.noPrecautions()
  await first.noToAllFlags()
  await first.beganToday()
  await first.workingWeight('Hinge and squat', '100')
  await first.record()
  const recovery = await chart.recovery()
  await recovery.expectPhase('Acute flare')
  await expect(page.getByText('1 of 4 criteria are met.')).toBeVisible()
  const acute = await issueTemplate(page, address, 'acute flare', 1)
  expect(acute).toContain('Easy walking')

  // Three days later the log fills the checklist by itself.
  await visitAfter(page, 3)
  const lowLoad = acute.find((name) => name !== 'Easy walking') ?? ''
  for (const ago of [2, 1])
    await enterDay(chart, address, ago, ['5', '5', '4'], {
      'Easy walking': ['5', '5', '4'],
      [lowLoad]: ['5', '5', '4'],
    })
  await recovery.open(address)
  await expect(page.getByText('All criteria are met.')).toBeVisible()
  await recovery.moveTo('Settling', '4', 'Walks without a rise in pain; gentle work is fine.', 'Yes')
  await page.goto(`${address}/plan`)
  await expect(page.getByText('The phase is now settling.')).toBeVisible()
  await issueTemplate(page, address, 'settling', 2)

  // Settled three sessions in a row, and the clinic tests are clean.
  await visitAfter(page, 8)
  for (const ago of [3, 2, 1]) await enterDay(chart, address, ago, ['3', '3', '2'])
  await page.goto(address)
  const tested = await chart.recordAssessment()
  await tested.answer('Pain now', '2')
  await tested.test('Side plank from knees, weaker side (seconds)', '22')
  await tested.test('Glute bridge, 3-second hold, controlled (repetitions)', '10')
  await tested.test('Hip hinge wall drill, clean (repetitions)', '10')
  await tested.record()
  await recovery.open(address)
  await expect(page.getByText('All criteria are met.')).toBeVisible()
  await recovery.moveTo('Rebuilding', '2', 'Pain low and settled within a day, three times in a row.')
  await recovery.passStep('Hinge and squat', 1, '2')
  await issueTemplate(page, address, 'rebuilding', 3)

  // The setback: one phase and one step back, and a plan that fits.
  await visitAfter(page, 12)
  await recovery.open(address)
  await recovery.recordFlare('6', 'Carried boxes all day.')
  const plan = await new PlanPage(page).expectOpen()
  await expect(page.getByText('The phase is now settling.')).toBeVisible()
  await issueTemplate(page, address, 'settling', 4)
  await recovery.open(address)
  await recovery.expectPhase('Settling')
  await expect(recovery.ladder('Hinge and squat').getByText('0 of 8 steps passed.')).toBeVisible()
  await expect(
    recovery.criterion('Pain 3 or lower at rest').getByLabel('Not met', { exact: true }),
  ).toBeVisible()

  // It settles again.
  await visitAfter(page, 17)
  for (const ago of [3, 2, 1]) await enterDay(chart, address, ago, ['2', '2', '2'])
  await page.goto(address)
  const calm = await chart.recordAssessment()
  await calm.answer('Pain now', '1')
  await calm.answer('Flare going on now', 'No')
  await calm.record()
  await recovery.open(address)
  await expect(page.getByText('All criteria are met.')).toBeVisible()
  await recovery.moveTo('Rebuilding', '1', 'Settled again after the flare.')
  await issueTemplate(page, address, 'rebuilding', 5)

  // Up the ladder, and every criterion for the bar.
  await visitAfter(page, 28)
  await page.goto(address)
  const strong = await chart.recordAssessment()
  await strong.answer('Pain now', '0')
  await strong.answer('Leg symptoms', 'None')
  await strong.field('Symptom-free days in daily life', '8')
  await strong.test('Worst pain with a light load (of 10)', '1')
  await strong.test('Side plank, weaker side (seconds)', '34')
  await strong.test('Side plank, difference between sides (%)', '6')
  await strong.test('Back extensor hold (Biering-Sørensen) (seconds)', '70')
  await strong.answerTest('Goblet squat and kettlebell deadlift, 3 × 8, clean', 'Yes')
  await strong.record()
  await recovery.open(address)
  await expect(page.getByText('All criteria are met.')).toBeVisible()
  await recovery.moveTo('Return to lifting', '0', 'Strong, symmetrical and free of symptoms for a week.')
  for (const step of [1, 2, 3, 4, 5, 6]) await recovery.passStep('Hinge and squat', step, '0')
  const ladder = recovery.ladder('Hinge and squat')
  await expect(ladder.locator('[aria-current="step"]')).toContainText('Conventional deadlift')
  await expect(
    ladder.getByText(/^30 to 50 % of 100 (kg|lb) is 30 to 50 (kg|lb) to start again\.$/),
  ).toBeVisible()

  // The first deadlift.
  await page.goto(`${address}/plan`)
  await plan.add('conventional deadlift', 'Conventional deadlift (submaximal)')
  const line = plan.line('Conventional deadlift (submaximal)')
  await line.getByRole('textbox', { name: /^Load in (kg|lb), Conventional/ }).fill('40')
  await expect(line.getByText(/^40 (kg|lb) is 40 % of 100/)).toBeVisible()
  await plan.acknowledgeAll()
  const program = await plan.issue(6)
  await expect(program.issued).toContainText('Conventional deadlift')
  await expect(program.issued).toContainText(/with 40 (kg|lb)/)
  expect((await page.request.get(await program.handoutAddress())).status()).toBe(200)
  await new CaseloadPage(page).open()
})
