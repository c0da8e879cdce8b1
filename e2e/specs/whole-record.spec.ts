import { readFileSync } from 'node:fs'
import { expectAccessible, expectFitsAPhone } from '../accessibility'
import { expect, test } from '../fixtures'
import { patientInFlare, somebodyNew } from '../new-patient'
import { AskAgain } from '../pages/ask-again'
import { AuditTrailPage } from '../pages/audit-trail'
import { CaseloadPage } from '../pages/caseload'
import { WholeRecordPage } from '../pages/whole-record'

test('a patient’s record is exported whole, to read and for programs', async ({ signedIn: page }) => {
  const person = somebodyNew()
  const chart = await patientInFlare(page, 'Acute flare', person)
  const whole = await new WholeRecordPage(page).open(chart.address())
  const coming = page.waitForEvent('download')
  await whole.json.click()
  const record: unknown = JSON.parse(readFileSync(await (await coming).path(), 'utf8'))
  expect(record).toMatchObject({
    format: 'plumbline-patient-record',
    version: 1,
    tables: { patients: [{ name: person.name }], assessments: [{ painNow: 5 }] },
  })
  const pdf = await page.request.get((await whole.pdf.getAttribute('href')) ?? '')
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  await expectAccessible(page)
  await expectFitsAPhone(page)
})

test('a legal hold keeps a record; without one a lead anonymizes it, and it is gone', async ({
  signedIn: page,
}) => {
  const person = somebodyNew()
  const chart = await patientInFlare(page, 'Acute flare', person)
  const address = chart.address()
  const whole = await new WholeRecordPage(page).open(address)
  await whole.placeHold('Claim of the insurer')
  await expect(page.getByText('A legal hold is on. Lift it first.')).toBeVisible()
  await whole.liftHold()

  await whole.anonymize('yes')
  await expect(page.getByText('Type: anonymize this record').first()).toBeVisible()
  await whole.anonymize('anonymize this record')
  await new AskAgain(page).giveIfAsked(page.getByRole('heading', { level: 1, name: 'Patients' }))

  const caseload = await new CaseloadPage(page).open('?assigned=all&status=all')
  await caseload.search.fill(person.name)
  await expect(caseload.rows).toHaveCount(0)
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
  const trail = await new AuditTrailPage(page).open()
  await expect(trail.events.filter({ hasText: 'anonymized the record' }).first()).toContainText(
    'a patient whose record is gone',
  )
})
