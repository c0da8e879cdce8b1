import { DEMO_PASSWORD, DEMO_THERAPISTS } from '../../lib/demo-sign-in'
import { expectAccessible, expectFitsAPhone } from '../accessibility'
import { expect, test } from '../fixtures'
import { ClinicNumbersPage } from '../pages/clinic-numbers'
import { SettingsPage } from '../pages/settings'
import { SignInPage } from '../pages/sign-in'

test('a lead sees the clinic’s numbers; of a small group none', async ({ signedIn: page }) => {
  await new SettingsPage(page).open()
  await page.getByRole('link', { name: 'Clinic numbers' }).click()
  const numbers = await new ClinicNumbersPage(page).expectOpen()
  await numbers.choose('All time')
  await expect(numbers.rows('The clinic')).toContainText(/\d+–\d+ %/)
  for (const { name } of DEMO_THERAPISTS.filter(({ role }) => role === 'lead' || role === 'therapist'))
    await expect(numbers.rows('By therapist').filter({ hasText: name })).toHaveCount(1)
  await expect(numbers.rows('By condition').filter({ hasText: 'Too few to show' }).first()).toBeVisible()
  await expectAccessible(page)
  await expectFitsAPhone(page)
})

test('the numbers are not found by a therapist who is no lead', async ({ page }) => {
  const [, therapist] = DEMO_THERAPISTS
  const door = await new SignInPage(page).open()
  await door.signIn(therapist.email, DEMO_PASSWORD)
  await page.goto('/settings')
  await expect(page.getByRole('link', { name: 'Clinic numbers' })).toHaveCount(0)
  await page.goto('/settings/numbers')
  await expect(page.getByRole('heading', { level: 1, name: 'Clinic numbers' })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
})
