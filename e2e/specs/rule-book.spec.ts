import { DEMO_PASSWORD, DEMO_THERAPISTS } from '../../lib/demo-sign-in'
import { expect, test } from '../fixtures'
import { SignInPage } from '../pages/sign-in'

test('a clinician finds a rule, reads when it fires, and the lead signs the rules off', async ({
  signedIn: page,
}) => {
  await page.goto('/rules')
  await expect(page.getByText('95 rules')).toBeVisible()
  await page.getByLabel('Condition').selectOption({ label: 'Sacroiliac joint pain' })
  await page.getByLabel('Severity').selectOption({ label: 'Limit' })
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page).toHaveURL(/condition=si-joint-pain/)
  const rule = page.locator('#SI-01')
  await rule.getByText('When, source and cases').click()
  await expect(rule.getByText('the condition is “Sacroiliac joint pain”')).toBeVisible()
  await expect(page.locator('#PL-07')).toHaveCount(0)

  await page.goto('/rules#PL-07')
  await expect(page.locator('#PL-07')).toBeInViewport()
  const signOff = page.getByRole('region', { name: 'Clinical sign-off' })
  const rules = signOff.getByRole('listitem').filter({ hasText: /^Rules/ })
  await expect(rules).toContainText('Needs clinical sign-off')
  await rules.getByText('Record a sign-off').click()
  await rules.getByRole('button', { name: 'Record sign-off' }).click()
  await expect(rules.getByText(/Say what was checked/).first()).toBeVisible()
  await rules.getByLabel(/What was checked/).fill('Read with the whole team.')
  await rules.getByRole('button', { name: 'Record sign-off' }).click()
  await expect(rules).toContainText('Signed off')
  await expect(rules).toContainText('Read with the whole team.')
})

test('a therapist who is not the lead reads the book and cannot sign', async ({ page }) => {
  const [, tomas] = DEMO_THERAPISTS
  await (await new SignInPage(page).open()).signIn(tomas.email, DEMO_PASSWORD)
  await page.goto('/rules')
  await expect(page.getByText('95 rules')).toBeVisible()
  await expect(page.getByText('Record a sign-off')).toHaveCount(0)
})
