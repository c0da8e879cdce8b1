import { expectAccessible } from '../accessibility'
import { expect, test } from '../fixtures'
import { patientInFlare } from '../new-patient'
import { PlanPage } from '../pages/plan'
import { untouchedPage } from '../untouched-page'

const REASON = 'Does it daily at work without a rise in pain.'

test('several lines are changed as one step, put into a group, and given days; the page says so', async ({
  signedIn: page,
}) => {
  const chart = await patientInFlare(page)
  const address = chart.address()
  const plan = await chart.plan()
  await plan.add('pelvic tilt', 'Pelvic tilt')
  await plan.add('bird dog', 'Bird dog')
  await plan.add('glute br', 'Glute bridge')

  await plan.select('Pelvic tilt')
  await plan.select('Glute bridge')
  await plan.forSelected('sets').fill('4')
  await expect(plan.dosage('Sets', 'Pelvic tilt')).toHaveValue('4')
  await expect(plan.dosage('Sets', 'Glute bridge')).toHaveValue('4')
  await expect(plan.dosage('Sets', 'Bird dog')).not.toHaveValue('4')
  await page.keyboard.press('Control+z')
  await expect(plan.dosage('Sets', 'Pelvic tilt')).not.toHaveValue('4')
  await expect(plan.dosage('Sets', 'Glute bridge')).not.toHaveValue('4')

  await plan.forSelected('Group').fill('Gym day')
  await plan.forSelected('Group').press('Enter')
  await expect(page.getByRole('heading', { name: 'Gym day' })).toBeVisible()
  expect(await plan.names()).toEqual(['Pelvic tilt', 'Glute bridge', 'Bird dog'])
  await page.getByRole('button', { name: 'Move the group Gym day down' }).click()
  expect(await plan.names()).toEqual(['Bird dog', 'Pelvic tilt', 'Glute bridge'])

  await plan.chooseDays('Bird dog', 'Friday', 'Monday')
  await expect(plan.dosage('Days a week', 'Bird dog')).toHaveValue('2')
  await expect(plan.paper.getByText(/Monday and Friday/).first()).toBeVisible()
  await expect(plan.paper.getByText('Gym day').first()).toBeVisible()
  await plan.expectSaved()

  const again = await new PlanPage(page).open(address)
  expect(await again.names()).toEqual(['Bird dog', 'Pelvic tilt', 'Glute bridge'])
  await expect(again.dosage('Days a week', 'Bird dog')).toHaveValue('2')
  await again.dosage('Days a week', 'Bird dog').fill('5')
  await expect(again.paper.getByText(/Monday and Friday/)).toHaveCount(0)
  await expect(again.paper.getByText(/5 days a week/).first()).toBeVisible()
})

test('a line is worked with by its keys alone: why, swap, keep, move, remove and back', async ({
  signedIn: page,
}) => {
  const chart = await patientInFlare(page)
  const plan = await chart.plan()
  await plan.add('pelvic tilt', 'Pelvic tilt')
  await plan.dosage('Sets', 'Pelvic tilt').fill('2')
  await plan.add('running', 'Running')
  await plan.add('sit up', 'Sit-up')

  await page
    .getByRole('status')
    .getByRole('button', { name: /limits?$/ })
    .first()
    .press('Enter')
  await expect(plan.focusedLine('Running')).toBeFocused()
  await page.keyboard.press('w')
  await expect(
    plan
      .line('Running')
      .getByText(/in the rule book, with its cases/)
      .first(),
  ).toBeVisible()

  const before = await plan.dosage('Days a week', 'Running').inputValue()
  await page.keyboard.press('s')
  await expect(plan.line('Running')).toHaveCount(0)
  const [, swapped = ''] = await plan.names()
  await expect(plan.dosage('Days a week', swapped)).toHaveValue(before)
  await expect(plan.focusedLine(swapped)).toBeFocused()

  await page.keyboard.press('ArrowDown')
  await expect(plan.focusedLine('Sit-up')).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.type(REASON)
  await page.keyboard.press('Control+Enter')
  await expect(plan.line('Sit-up').getByText(`“${REASON}”`)).toBeVisible()
  await expect(plan.issuePanel).toHaveCount(0)

  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+ArrowUp')
  expect(await plan.names()).toEqual(['Pelvic tilt', 'Sit-up', swapped])
  await expect(plan.focusedLine('Sit-up')).toBeFocused()
  await page.keyboard.press('Delete')
  expect(await plan.names()).toEqual(['Pelvic tilt', swapped])
  for (let steps = 0; steps < 2; steps += 1) await page.keyboard.press('Control+z')
  expect(await plan.names()).toEqual(['Pelvic tilt', swapped, 'Sit-up'])
  await expect(plan.line('Sit-up').getByText(`“${REASON}”`)).toBeVisible()
})

test('the page as it will print has the figures of its lines, also where one was moved or removed', async ({
  signedIn: page,
}) => {
  const plan = await (await patientInFlare(page)).plan()
  await plan.add('pelvic tilt', 'Pelvic tilt')
  await plan.add('glute br', 'Glute bridge')
  await plan.add('easy walk', 'Easy walking')
  const expectFigures = async (): Promise<void> => {
    for (const [index, name] of (await plan.names()).entries()) {
      const onPaper = plan.paper.getByRole('article').nth(index)
      await expect(onPaper).toContainText(name)
      await expect(onPaper.getByRole('img')).toBeVisible()
    }
  }
  await expectFigures()
  await plan.focusedLine('Easy walking').press('Alt+ArrowUp')
  expect(await plan.names()).toEqual(['Pelvic tilt', 'Easy walking', 'Glute bridge'])
  await expectFigures()
  await plan.focusedLine('Pelvic tilt').press('Delete')
  expect(await plan.names()).toEqual(['Easy walking', 'Glute bridge'])
  await expectFigures()
})

test('sources that cannot be fetched say so where they were asked for, and come when asked again', async ({
  signedIn: page,
}) => {
  const first = await (await patientInFlare(page)).plan()
  await first.add('running', 'Running')
  await first.expectSaved()
  const { untouched, reconnect } = await untouchedPage(page)
  const plan = await new PlanPage(untouched).expectOpen()
  const line = plan.line('Running')
  await plan.focusedLine('Running').focus()
  await untouched.keyboard.press('w')
  const notice = line.getByRole('alert').filter({ hasText: 'The sources could not be fetched.' }).first()
  await expect(notice).toBeVisible()
  await expectAccessible(untouched)
  await reconnect()
  await notice.getByRole('button', { name: 'Try again' }).click()
  await expect(line.getByText(/in the rule book, with its cases/).first()).toBeVisible()
  await untouched.close()
})

test('letters typed into a field are text and no command', async ({ signedIn: page }) => {
  const plan = await (await patientInFlare(page)).plan()
  await plan.add('running', 'Running')
  await plan.note('Running').pressSequentially('skwx ?/')
  await expect(plan.note('Running')).toHaveValue('skwx ?/')
  expect(await plan.names()).toEqual(['Running'])
})

test('undo in a field goes back by what it changed, and the field shows what the plan holds', async ({
  signedIn: page,
}) => {
  const plan = await (await patientInFlare(page)).plan()
  await plan.add('bird dog', 'Bird dog')
  const sets = plan.dosage('Sets', 'Bird dog')
  const before = await sets.inputValue()
  await sets.fill('7')
  await sets.press('Control+z')
  await expect(sets).toHaveValue(before)
  await sets.press('Control+y')
  await expect(sets).toHaveValue('7')

  const problem = plan.line('Bird dog').getByRole('status').filter({ hasText: /^Sets/ })
  await sets.fill('7777')
  await expect(problem).toBeVisible()
  await sets.press('Control+z')
  await expect(sets).toHaveValue('7')
  await expect(problem).toBeHidden()

  // A name that is still typed is not in the plan yet: its undo is the field's own.
  await plan.select('Bird dog')
  const group = plan.forSelected('Group')
  await group.pressSequentially('Gym')
  await group.press('Control+z')
  await expect(group).not.toHaveValue('Gym')
  await expect(sets).toHaveValue('7')
})

test('while a line is dragged by keys, they move it and nothing else', async ({ signedIn: page }) => {
  const plan = await (await patientInFlare(page)).plan()
  await plan.add('pelvic tilt', 'Pelvic tilt')
  await plan.add('bird dog', 'Bird dog')
  const grip = page.getByRole('button', { name: 'Drag Pelvic tilt' })
  await grip.press('Space')
  await expect(grip).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(grip).toBeFocused()
  await expect(page.getByText('Pelvic tilt is at place 2 of 2.')).toBeAttached()
  await page.keyboard.press('Space')
  await expect.poll(() => plan.names()).toEqual(['Bird dog', 'Pelvic tilt'])
})

test('what is to answer is led to from any pane, where one stands in front of the others', async ({
  signedIn: page,
}) => {
  const plan = await (await patientInFlare(page)).plan()
  await plan.add('running', 'Running')
  await page.setViewportSize({ width: 600, height: 900 })
  for (const pane of ['Catalog', 'Page']) {
    await page.getByRole('group', { name: 'What to show' }).getByRole('button', { name: pane }).click()
    await expect(plan.line('Running')).toBeHidden()
    await page
      .getByRole('status')
      .getByRole('button', { name: /limits?$/ })
      .first()
      .click()
    await expect(plan.focusedLine('Running')).toBeFocused()
  }
})

test('a number is stepped by its buttons, in steps that make sense', async ({ signedIn: page }) => {
  const plan = await (await patientInFlare(page)).plan()
  await plan.add('bird dog', 'Bird dog')
  await plan.dosage('Seconds of rest', 'Bird dog').fill('30')
  await plan.dosage('Seconds of rest', 'Bird dog').hover()
  await page.getByRole('button', { name: 'More: Seconds of rest, Bird dog' }).click()
  await expect(plan.dosage('Seconds of rest', 'Bird dog')).toHaveValue('45')
  await plan.dosage('Sets', 'Bird dog').hover()
  await page.getByRole('button', { name: 'Less: Sets, Bird dog' }).click()
  await expect(plan.dosage('Sets', 'Bird dog')).toHaveValue('2')
})

test('panes keep the width they were given, by keyboard and by mouse', async ({ signedIn: page }) => {
  const chart = await patientInFlare(page)
  const plan = await chart.plan()
  const divider = page.getByRole('separator', { name: 'Width of the catalog' })
  await divider.press('ArrowRight')
  await expect(divider).toHaveAttribute('aria-valuenow', '272')
  const box = await divider.boundingBox()
  if (!box) throw new Error('The divider is not on the page')
  await page.mouse.move(box.x + 8, box.y + 60)
  await page.mouse.down()
  await page.mouse.move(box.x + 48, box.y + 60, { steps: 3 })
  await page.mouse.up()
  await expect(divider).toHaveAttribute('aria-valuenow', '312')
  await page.reload()
  await plan.expectOpen()
  await expect(divider).toHaveAttribute('aria-valuenow', '312')
  expect(Math.round((await plan.search.boundingBox())?.width ?? 0)).toBe(312)
  await divider.press('Enter')
  await expect(divider).toHaveAttribute('aria-valuenow', '256')
})
