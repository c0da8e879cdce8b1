import { DEMO_PASSWORD, DEMO_SIGN_IN } from '../../lib/demo-sign-in'
import { expectAccessible, expectFitsAPhone } from '../accessibility'
import { expect, test } from '../fixtures'
import { SetUpPage } from '../pages/set-up'

/** The fresh server of playwright.config.ts. */
test.use({ baseURL: 'http://localhost:3211' })

const LEAD = { name: 'Lena Lead', email: 'lena@fresh.example', password: 'a-long-password-for-lena' }

test('a fresh server is set up once, by whoever has its code', async ({ page }) => {
  await page.goto('/')
  const setUp = await new SetUpPage(page).expectOpen()
  await expectAccessible(page)
  await expectFitsAPhone(page)

  await setUp.fillIn(LEAD)
  await setUp.send('WRONG-CODE')
  await expect(page.getByRole('form', { name: 'Set up' }).getByRole('alert')).toBeVisible()
  await expect(setUp.clinicName).toHaveValue('Fresh Clinic')
  await expect(page.getByLabel('E-mail, to sign in with')).toHaveValue(LEAD.email)

  await page.getByLabel('Password').fill(LEAD.password)
  const door = await setUp.setUp('BROWSER-TEST')

  await door.send(DEMO_SIGN_IN, DEMO_PASSWORD)
  await expect(door.refusal).toBeVisible()
  await door.signIn(LEAD.email, LEAD.password)
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await expect(page.getByText('No patients are assigned to you yet')).toBeVisible()

  expect((await page.goto('/set-up'))?.status()).toBe(404)
})
