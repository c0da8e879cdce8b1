import { randomUUID } from 'node:crypto'
import { expectAccessible, expectFitsAPhone } from '../accessibility'
import { expect, test } from '../fixtures'
import { somebodyNew } from '../new-patient'
import { PatientFormPage } from '../pages/patient-form'
import { SettingsPage } from '../pages/settings'
import { StopRemindersPage } from '../pages/stop-reminders'

test('a patient agrees to reminders, which need an address, and takes it back', async ({
  signedIn: page,
}) => {
  const form = await new PatientFormPage(page).open()
  const agreed = page.getByLabel('Agreed to reminders by e-mail')
  await agreed.check()
  await form.send(somebodyNew())
  await expect(form.errors.first()).toContainText('Reminders need an e-mail address')
  await expect(agreed).toBeChecked()

  await page.getByLabel('E-mail', { exact: false }).first().fill('tess@patients.example')
  await form.submit()
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details).toContainText(/By e-mail, agreed on \d{1,2} \w+ \d{4}/)

  await details.getByRole('link', { name: 'Edit' }).click()
  await expect(agreed).toBeChecked()
  await agreed.uncheck()
  await page.getByRole('button', { name: 'Save details' }).click()
  await expect(details).toContainText('Not agreed')
})

test('the link in a reminder says the same whoever holds it, and only its button does something', async ({
  page,
  request,
}) => {
  const query = new URLSearchParams({ clinic: randomUUID(), patient: randomUUID(), signature: 'not-ours' })
  const link = await new StopRemindersPage(page).open(query.toString())
  await expectAccessible(page)
  await expectFitsAPhone(page)
  await link.stop()
  await expect(page.getByRole('heading', { name: 'Reminders are stopped' })).toBeVisible()
  await expectAccessible(page, 'stopped')

  query.set('language', 'es')
  const spanish = await new StopRemindersPage(page).open(query.toString())
  await spanish.stop()
  await expect(page.getByRole('heading', { name: 'Ya no habrá recordatorios' })).toBeVisible()

  const oneClick = await request.post(`/reminders/stop/one-click?${query}`, {
    form: { 'List-Unsubscribe': 'One-Click' },
  })
  expect([oneClick.status(), await oneClick.text()]).toEqual([200, 'OK'])
  await page.goto(`/reminders/stop/one-click?${query}`)
  await expect(spanish.button).toBeVisible()
})

test('a lead sees that no mail server is set up, and after how many days patients are reminded', async ({
  signedIn: page,
}) => {
  await new SettingsPage(page).open()
  const card = page.getByRole('region', { name: 'Reminders' })
  await expect(card).toContainText('Off: no mail server is set up')
  await expect(card.getByRole('button')).toHaveCount(0)
  const days = page.getByLabel('Days without a check-in')
  await expect(days).toHaveValue('7')
  await days.fill('61')
  await page.getByRole('button', { name: 'Save settings' }).click()
  await expect(page.getByRole('form', { name: 'Clinic' }).getByRole('alert')).toContainText('from 1 to 60')
})
