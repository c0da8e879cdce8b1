import { CountedActions, printedBy, recordPrints } from '../actions'
import { expect, test } from '../fixtures'
import { patientInFlare } from '../new-patient'
import { HomeProgramPage } from '../pages/home-program'

const HANDOUT = /\/home-programs\/[0-9a-f-]+\/handout$/

test('a template of four becomes six exercises on paper within eight actions', async ({ signedIn: page }) => {
  await recordPrints(page)
  const plan = await (await patientInFlare(page, 'Settling')).plan()

  const actions = new CountedActions(page)
  await actions.click('Start from Lumbar strain or sprain, settling')
  await expect(plan.lines).toHaveCount(4)
  await actions.press('/')
  await expect(plan.search).toBeFocused()
  await actions.type('pelvic tilt')
  await actions.press('Enter')
  await actions.type('abdominal brace')
  await actions.press('Enter')
  await expect(plan.lines).toHaveCount(6)
  await actions.press('Control+Enter')
  await expect(plan.issuePanel.getByRole('button', { name: 'Issue and print' })).toBeFocused()
  await actions.press('Enter')

  await expect.poll(() => printedBy(page)).toEqual([expect.stringMatching(HANDOUT)])
  const program = await new HomeProgramPage(page).expectOpen()
  await expect(
    program.issued.getByRole('listitem').filter({ hasText: 'Abdominal brace' }).first(),
  ).toBeVisible()
  expect(actions.count).toBeLessThanOrEqual(8)
})

test('an empty plan becomes six exercises on paper by keyboard alone', async ({ signedIn: page }) => {
  await recordPrints(page)
  const plan = await (await patientInFlare(page, 'Settling')).plan()

  const actions = new CountedActions(page)
  await actions.press('/')
  await expect(plan.search).toBeFocused()
  const words = ['glute bridge', 'bird dog', 'pelvic tilt', 'abdominal brace', 'cat-cow', 'easy walking']
  for (const [index, word] of words.entries()) {
    await actions.type(word)
    await actions.press('Enter')
    await expect(plan.lines).toHaveCount(index + 1)
  }
  await actions.press('Control+Enter')
  await expect(plan.issuePanel.getByRole('button', { name: 'Issue and print' })).toBeFocused()
  await actions.press('Control+Enter')

  await expect.poll(() => printedBy(page)).toEqual([expect.stringMatching(HANDOUT)])
  await new HomeProgramPage(page).expectOpen()
  expect(actions.count).toBeLessThanOrEqual(15)
})
