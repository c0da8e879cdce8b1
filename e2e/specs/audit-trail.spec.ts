import { readFileSync } from 'node:fs'
import { DEMO_PASSWORD, DEMO_THERAPISTS } from '../../lib/demo-sign-in'
import { expectAccessible, expectFitsAPhone } from '../accessibility'
import { expect, test } from '../fixtures'
import { patientInCare, somebodyNew } from '../new-patient'
import { AuditTrailPage } from '../pages/audit-trail'
import { SignInPage } from '../pages/sign-in'

const [lead, therapist] = DEMO_THERAPISTS

test('a lead sees who did what, narrows it down, and checks the chain', async ({ signedIn: page }) => {
  const person = somebodyNew()
  await patientInCare(page, person)
  const trail = await new AuditTrailPage(page).open()
  await expect(trail.events.filter({ hasText: person.name }).first()).toContainText(lead.name)
  await trail.narrow({ who: lead.name, what: 'Patients and their records' })
  await expect(trail.events.first()).toContainText(`${lead.name} opened an episode`)
  await expect(trail.events.first()).toContainText(person.name)
  await trail.events.first().getByRole('link', { name: person.name }).click()
  await expect(page.getByRole('heading', { name: 'Events of one patient' })).toBeVisible()
  await expect(trail.events.filter({ hasNotText: person.name })).toHaveCount(0)
  await trail.check.click()
  await expect(page.getByText(/^The chain holds: [\d,]+ events/)).toBeVisible()
  await expectAccessible(page)
  await expectFitsAPhone(page)
})

test('the trail is exported for a spreadsheet and for programs, without a name of a patient', async ({
  signedIn: page,
}) => {
  const person = somebodyNew()
  await patientInCare(page, person)
  const trail = await new AuditTrailPage(page).open()
  const texts = []
  for (const link of [trail.exportCsv, trail.exportJson]) {
    const coming = page.waitForEvent('download')
    await link.click()
    texts.push(readFileSync(await (await coming).path(), 'utf8'))
  }
  const [csv = '', lines = ''] = texts
  expect(csv).toMatch(/^number,at,by,/)
  expect(csv).toContain('episode.opened')
  const events = lines.trim().split('\n')
  expect(JSON.parse(events[0] ?? '')).toMatchObject({ action: 'audit.exported' })
  expect(csv + lines).not.toContain(person.name)
})

test('the trail is not found by a therapist who is no lead', async ({ page }) => {
  await (await new SignInPage(page).open()).signIn(therapist.email, DEMO_PASSWORD)
  await page.goto('/settings/audit')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
  expect((await page.request.get('/settings/audit/export')).status()).toBe(404)
})
