import { expectAccessible } from '../accessibility'
import { expect, test } from '../fixtures'
import { patientInFlare } from '../new-patient'
import { PlanPage } from '../pages/plan'
import { untouchedPage } from '../untouched-page'

test('commands are found by name, exercises with what the rules say, and shortcuts are listed', async ({
  signedIn: page,
}) => {
  const plan = await (await patientInFlare(page)).plan()
  const palette = page.getByRole('dialog', { name: 'Commands' })
  const find = palette.getByRole('combobox', { name: 'Find a command or an exercise' })

  await page.keyboard.press('Control+k')
  await page.keyboard.type('box jump')
  await expect(find).toHaveValue('box jump')
  await expect(palette.getByRole('option').first()).toContainText(/Box jump.*(Limit|Stop)/)
  await expectAccessible(page)
  await find.fill('bird dog')
  await expect(palette.getByRole('option').first()).toContainText('Bird dog')
  await page.keyboard.press('Enter')
  await expect(palette).toBeHidden()
  await expect(plan.line('Bird dog')).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('undo')
  await expect(palette.getByRole('option').first()).toContainText('Undo')
  await find.press('Enter')
  await expect(plan.lines).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('redo')
  await expect(palette.getByRole('option').first()).toContainText('Redo')
  await find.press('Enter')
  await expect(plan.lines).toHaveCount(1)

  await page.keyboard.press('Control+k')
  await expect(palette.getByRole('group', { name: 'Used last' })).toContainText('Undo')
  await find.fill('blank form')
  await expect(palette.getByRole('option').filter({ hasText: 'Print a blank form' })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()

  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await page.keyboard.press('?')
  await expect(sheet).toContainText('Swap, keeping place and dosage')
  await expectAccessible(page)
  await sheet.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.keyboard.press('?')
  await page.keyboard.press('/')
  await expect(sheet).toBeHidden()
  await expect(plan.search).not.toBeFocused()

  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await sheet.getByRole('checkbox').check()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.keyboard.press('/')
  await expect(plan.search).toBeFocused()
})

test('a part that cannot be fetched says so, and what is typed for it changes nothing below', async ({
  signedIn: page,
}) => {
  const first = await (await patientInFlare(page)).plan()
  await first.add('bird dog', 'Bird dog')
  await first.expectSaved()
  const { untouched, reconnect } = await untouchedPage(page)
  const plan = await new PlanPage(untouched).expectOpen()
  await expect(plan.paper).toContainText('The page is not here yet')
  await plan.focusedLine('Bird dog').focus()
  await untouched.keyboard.press('Control+k')
  // A key of the line, if it heard it.
  await untouched.keyboard.press('Delete')
  await untouched.keyboard.type('box jump')
  const notice = untouched.getByRole('alert').filter({ hasText: 'could not be fetched' })
  await expect(notice).toBeVisible()
  await expectAccessible(untouched)
  await expect(plan.line('Bird dog')).toBeVisible()

  await notice.getByRole('button', { name: 'Close' }).click()
  await expect(notice).toBeHidden()
  // Opened again it is fetched again, and not just said to have failed.
  const asked = untouched.waitForRequest('**/_next/static/chunks/**')
  await untouched.keyboard.press('Control+k')
  await untouched.keyboard.type('bird dox')
  await untouched.keyboard.press('Backspace')
  await asked
  await expect(notice).toBeVisible()

  await reconnect()
  await notice.getByRole('button', { name: 'Try again' }).click()
  const palette = untouched.getByRole('dialog', { name: 'Commands' })
  const find = palette.getByRole('combobox', { name: 'Find a command or an exercise' })
  await expect(find).toBeFocused()
  await expect(notice).toBeHidden()
  // What was typed for it meanwhile, and goes on where it ends.
  await untouched.keyboard.type('g')
  await expect(find).toHaveValue('bird dog')
})

test('what is typed for the commands while they are on their way becomes their query', async ({
  signedIn: page,
}) => {
  const first = await (await patientInFlare(page)).plan()
  await first.add('glute br', 'Glute bridge')
  await first.expectSaved()
  const untouched = await page.context().newPage()
  let isSlow = false
  await untouched.route('**/_next/static/chunks/**', async (route) => {
    if (isSlow) await new Promise((resolve) => setTimeout(resolve, 1000))
    await route.continue()
  })
  await untouched.goto(page.url())
  isSlow = true
  const plan = await new PlanPage(untouched).expectOpen()
  await plan.focusedLine('Glute bridge').focus()
  await untouched.keyboard.press('Control+k')
  await untouched.keyboard.type('x bird')
  const palette = untouched.getByRole('dialog', { name: 'Commands' })
  const find = palette.getByRole('combobox', { name: 'Find a command or an exercise' })
  await expect(find).toBeFocused()
  await expect(find).toHaveValue('x bird')
  await untouched.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(plan.focusedLine('Glute bridge')).toBeFocused()
  // Nothing of it was heard by the line, whose key 'x' selects it, nor is it there the next time.
  await expect(untouched.getByRole('checkbox', { name: 'Select Glute bridge' })).not.toBeChecked()
  await untouched.keyboard.press('Control+k')
  await untouched.keyboard.type('undo')
  await expect(find).toHaveValue('undo')
})
