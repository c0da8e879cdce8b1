import { expectAccessible } from '../accessibility'
import { expect, test } from '../fixtures'
import { TodayPage } from '../pages/today'

test('a therapist puts a reason off, takes that back, and brings one back from what was handled', async ({
  signedIn: page,
}) => {
  const today = await new TodayPage(page).open()
  const jonas = today.patient('Jonas Eriksen')
  await expect(jonas).toContainText('Glute bridge: pain was sharp, high or rising in the last sessions.')
  await expectAccessible(page)

  await today.choose('Snooze for 3 days', 'A movement hurts', 'Jonas Eriksen')
  await expect(jonas).toHaveCount(0)
  await expect(page.getByText('Snoozed: A movement hurts, Jonas Eriksen')).toBeVisible()
  await today.undo()
  await expect(jonas).toHaveCount(1)

  await today.choose('Done', 'A movement hurts', 'Jonas Eriksen')
  await expect(jonas).toHaveCount(0)
  await page.reload()
  await expect(jonas).toHaveCount(0)
  await today.handled.getByText('Handled').click()
  await expect(today.handled).toContainText(/Done · Maya Okafor/)
  await today.handled.getByRole('button', { name: 'Bring back A movement hurts of Jonas Eriksen' }).click()
  await expect(jonas).toHaveCount(1)
})

test('a red flag can be seen and stays', async ({ signedIn: page }) => {
  const today = await new TodayPage(page).open()
  const ruth = today.patient('Ruth Abelson')
  await expect(today.mark('Red flag', 'Ruth Abelson')).toHaveCount(0)
  await ruth.getByRole('button', { name: 'Seen Red flag of Ruth Abelson' }).click()
  await expect(ruth).toContainText(/Seen · Maya Okafor/)
  await page.reload()
  await expect(ruth).toContainText('A red-flag question was answered yes')
  await expect(ruth).toContainText(/Seen · Maya Okafor/)
})

test('the other reasons of a patient are folded away', async ({ signedIn: page }) => {
  const today = await new TodayPage(page).open()
  const ruth = today.patient('Ruth Abelson')
  await expect(ruth.getByText('No check-in for')).toBeHidden()
  await ruth.getByRole('button', { name: /^\+\d more about Ruth Abelson$/ }).click()
  await expect(ruth.getByText('No check-in for')).toBeVisible()
  await expect(ruth.getByRole('link', { name: 'Record check-in of Ruth Abelson' })).toBeVisible()
})

test('a lead sees how Today is used', async ({ signedIn: page }) => {
  await page.goto('/settings/today')
  const rows = page.getByRole('table', { name: 'How Today is used' }).getByRole('row')
  await expect(rows.filter({ hasText: 'No check-in' })).toContainText('After 7 days')
  await expectAccessible(page)
})
