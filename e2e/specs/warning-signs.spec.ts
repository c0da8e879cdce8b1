import { expect, test } from '../fixtures'
import { CheckInLinkCard } from '../pages/check-in-link'
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

test('what a warning sign says to do stays until it is left, although the link has ended', async ({
  signedIn: page,
  browser,
  baseURL,
}) => {
  const { token, year } = await givenProgram(page)
  const phone = await phoneOf(browser, baseURL ?? '')
  const patient = await opened(phone, token, year)
  await new CheckInLinkCard(page).turnOff()
  await patient.troubleButton.click()
  const sign = patient.page.getByRole('listitem').filter({ hasText: 'numb between your legs' })
  const refused = patient.page.waitForResponse('**/c/flags')
  await sign.getByRole('button', { name: 'Yes' }).click()
  expect((await refused).status()).toBe(401)
  await patient.page.waitForTimeout(500)
  const toDo = patient.page.getByRole('heading', { level: 1, name: 'Get help now' })
  await expect(toDo).toBeVisible()
  const refusedAgain = patient.page.waitForResponse('**/c/program')
  await patient.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  expect((await refusedAgain).status()).toBe(401)
  await patient.page.waitForTimeout(500)
  await expect(toDo).toBeVisible()
  await expect(patient.page.getByText('Your clinic does not know. This page cannot tell them.')).toBeVisible()

  await patient.page.getByRole('button', { name: 'Back to my page' }).click()
  await expect(patient.page.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
  await patient.page.reload()
  await expect(patient.code).toBeVisible()
  await phone.close()
})
