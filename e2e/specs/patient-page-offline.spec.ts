import { expect, test } from '../fixtures'
import { CheckInLinkCard } from '../pages/check-in-link'
import { PatientPagePage } from '../pages/patient-page'
import { givenProgram, opened, phoneOf } from '../patient-phone'

test('the page opens without a connection, and comes back as it was left', async ({
  signedIn: page,
  browser,
  baseURL,
}) => {
  const { token, year } = await givenProgram(page)
  const phone = await phoneOf(browser, baseURL ?? '')
  const patient = await opened(phone, token, year)
  await patient.expectKept()
  const count = await patient.articles.count()
  await patient.articles.first().getByRole('button', { name: 'Done', exact: true }).click()
  await patient.articles.first().getByRole('button', { name: 'This one hurt' }).click()
  await patient.page.getByLabel('It went down my leg').check()
  // What was fetched late is kept a moment later.
  await patient.page.waitForTimeout(4000)
  await patient.page.close()

  await phone.setOffline(true)
  const again = await new PatientPagePage(await phone.newPage()).scan('')
  await again.expectOpen()
  await expect(again.articles).toHaveCount(count)
  await expect(again.page.getByLabel('It went down my leg')).toBeChecked()
  await expect(again.articles.first().getByRole('button', { name: 'Undo' })).toBeVisible()
  await expect(again.page.getByText(/^You are not online/)).toBeVisible()
  await expect(again.articles.first().getByRole('img').first()).toBeVisible()
  await phone.close()
})

test('a phone whose code the clinic replaced says what it could not send, until the new one is open', async ({
  signedIn: page,
  browser,
  baseURL,
}) => {
  const { token, year } = await givenProgram(page)
  const phone = await phoneOf(browser, baseURL ?? '')
  const patient = await opened(phone, token, year)
  await phone.setOffline(true)
  await patient.tickAll()
  await patient.finish.click()
  await expect.poll(() => patient.waiting()).toBe(1)

  const card = new CheckInLinkCard(page)
  await card.turnOff()
  await card.turnOn.click()
  const newToken = new URL(await card.address()).hash.slice(1)
  await phone.setOffline(false)
  const notSent = patient.page.getByText('One thing was not sent. Tell your therapist about it.')
  await expect(patient.page.getByRole('heading', { name: 'This link does not work' })).toBeVisible({
    timeout: 20_000,
  })
  await expect(notSent).toBeVisible()
  await patient.page.reload()
  await expect(notSent).toBeVisible()

  await patient.scan(newToken)
  await patient.giveYear(year)
  await patient.expectOpen()
  await expect(notSent).toBeHidden()
  await expect(patient.finish).toBeVisible()
  expect(await patient.waiting()).toBe(0)
  await phone.close()
})

test('what the phone keeps to open without a connection has nothing of the patient in it', async ({
  signedIn: page,
  browser,
  baseURL,
}) => {
  const { person, token, year } = await givenProgram(page)
  const phone = await phoneOf(browser, baseURL ?? '')
  const patient = await opened(phone, token, year)
  await patient.expectKept()
  await patient.page.reload()
  await patient.expectOpen()
  const [firstName = ''] = person.name.split(' ')
  await expect(patient.hello).toHaveText(`Hello, ${firstName}`)
  const [fetched, kept] = await patient.page.evaluate(async () => {
    const [fromServer, fromPhone] = [await fetch('/c'), await caches.match('/c')]
    return [await fromServer.text(), await fromPhone?.text()]
  })
  expect(fetched).toContain(firstName)
  expect(kept).toContain('</html>')
  expect(kept).not.toContain(firstName)
  await phone.close()
})

test('the page that is kept is replaced by that of another build, with all that it needs', async ({
  signedIn: page,
  browser,
  baseURL,
}) => {
  const { token, year } = await givenProgram(page)
  const phone = await phoneOf(browser, baseURL ?? '')
  const patient = await opened(phone, token, year)
  await patient.expectKept()
  const kept = (): Promise<string | undefined> =>
    patient.page.evaluate(async () => (await caches.match('/c'))?.text())
  // As an earlier build left it, with none of the files of this one.
  await patient.page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const one of await cache.keys()) await cache.delete(one)
      if (name.includes('assets')) await cache.put('/c', new Response('An earlier page'))
    }
  })
  expect(await kept()).toBe('An earlier page')
  await patient.page.reload()
  await patient.expectOpen()
  await expect.poll(kept, { timeout: 20_000 }).toContain('</html>')
  // What was fetched late is kept a moment later.
  await patient.page.waitForTimeout(4000)
  await patient.page.close()

  await phone.setOffline(true)
  const again = await new PatientPagePage(await phone.newPage()).scan('')
  await again.expectOpen()
  await expect(again.articles.first().getByRole('img').first()).toBeVisible()
  await phone.close()
})
