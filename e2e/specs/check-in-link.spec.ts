import { expectAccessible } from '../accessibility'
import { expect, test } from '../fixtures'
import { patientInCare } from '../new-patient'
import { CheckInLinkCard } from '../pages/check-in-link'

test('the patient’s page is turned on, shown to be scanned, and turned off for good', async ({
  signedIn: page,
  browser,
  baseURL,
}) => {
  await patientInCare(page)
  const link = new CheckInLinkCard(page)
  await link.turnOn.click()
  await expect(link.card).toContainText('Not opened yet')
  const address = await link.address()
  expect(address).toMatch(/\/c#[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
  await expectAccessible(page)

  const phone = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const patient = await phone.newPage()
  const asked: string[] = []
  patient.on('request', (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`))
  const { hash } = new URL(address)
  await patient.goto(`/c${hash}`)
  const open = () =>
    patient.evaluate(async (token) => {
      const response = await fetch('/c/open', { method: 'POST', body: JSON.stringify({ token }) })
      return response.status
    }, hash.slice(1))
  expect(await open()).toBe(200)
  expect(asked.filter((one) => one.includes(hash.slice(1)))).toEqual([])

  await link.turnOff()
  expect(await open()).toBe(404)
  await phone.close()

  await link.turnOn.click()
  await expect(link.card).toContainText('Not opened yet')
  expect(await link.address()).not.toBe(address)
})
