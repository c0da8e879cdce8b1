import { expect, test } from '../fixtures'
import { TodayPage } from '../pages/today'
import { givenProgram, opened, phoneOf } from '../patient-phone'

const CALL = 'Call the clinic'

test('a warning sign says what to do without a connection, and reaches the clinic with one', async ({
  signedIn: page,
  browser,
  baseURL,
}) => {
  const { person, token, year } = await givenProgram(page)
  const phone = await phoneOf(browser, baseURL ?? '')
  const patient = await opened(phone, token, year)
  await phone.setOffline(true)
  await patient.troubleButton.click()
  const sign = patient.page.getByRole('listitem').filter({ hasText: 'numb between your legs' })
  await sign.getByRole('button', { name: 'Yes' }).click()
  await expect(patient.page.getByRole('heading', { level: 1, name: 'Get help now' })).toBeFocused()
  await expect(patient.page.getByText('Call for an ambulance right away.')).toBeVisible()
  await expect(patient.page.getByRole('link', { name: CALL })).toHaveAttribute('href', /^tel:\+?\d+$/)
  await expect(patient.page.getByText('Your clinic does not know yet.')).toBeVisible()
  await phone.setOffline(false)
  await expect(patient.page.getByText('Your clinic was told.')).toBeVisible()
  await patient.page.getByRole('button', { name: 'Back to my page' }).click()
  await expect(patient.troubleButton).toBeFocused()
  const today = await new TodayPage(page).open()
  await expect(today.patient(person.name)).toContainText('Red flag')
  await phone.close()
})
