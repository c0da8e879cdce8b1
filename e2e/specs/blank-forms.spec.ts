import { expect, test } from '../fixtures'
import { BlankFormsPage } from '../pages/blank-forms'

test('blank forms are found in the settings and printed on both papers', async ({ signedIn: page }) => {
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Blank forms' }).click()
  const forms = await new BlankFormsPage(page).expectOpen()
  for (const name of ['Assessment', 'Log, English', 'Log, Español']) {
    const addresses = await forms.addresses(name)
    expect(addresses).toHaveLength(2)
    for (const address of addresses) {
      const pdf = await page.request.get(address)
      expect(pdf.status()).toBe(200)
      expect(pdf.headers()['content-type']).toBe('application/pdf')
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
    }
  }
})

test('a log in a language that there is not is not found, and nothing is printed without a sign-in', async ({
  signedIn: page,
  playwright,
  baseURL,
}) => {
  expect((await page.request.get('/settings/forms/log/xx?paper=a4')).status()).toBe(404)
  expect((await page.request.get('/settings/forms/log/en?paper=a3')).status()).toBe(400)
  const stranger = await playwright.request.newContext(baseURL ? { baseURL } : {})
  const answer = await stranger.get('/settings/forms/assessment?paper=a4', { maxRedirects: 0 })
  expect(answer.status()).not.toBe(200)
  await stranger.dispose()
})
