import { randomUUID } from 'node:crypto'
import { DEMO_THERAPISTS } from '../../lib/demo-sign-in'
import { expectAccessible } from '../accessibility'
import { expect, test } from '../fixtures'
import { patientInCare, somebodyNew } from '../new-patient'
import { CaseloadPage } from '../pages/caseload'
import { TeamPage } from '../pages/team'
import { TodayPage } from '../pages/today'

const [, , hannah] = DEMO_THERAPISTS
const SADDLE = /numbness or a changed feeling between your legs/

test('a colleague leaves, and a patient with a red flag is on a lead’s Today until somebody else has them', async ({
  signedIn: page,
}) => {
  const person = somebodyNew()
  const dana = `Dana Reyes ${randomUUID().slice(0, 8)}`
  const team = await new TeamPage(page).open()
  await team.invite({ name: dana, email: `${randomUUID()}@clinic.example` })
  const chart = await patientInCare(page, person)
  const form = await chart.recordAssessment()
  await form.screenQuestion(SADDLE).getByRole('radio', { name: 'Yes' }).check()
  await form.record()
  const caseload = await new CaseloadPage(page).open()
  await caseload.select(person.name)
  await caseload.assignSelected(dana)
  const today = await new TodayPage(page).open()
  await expect(today.patient(person.name)).toHaveCount(0)

  await team.open()
  await expect(team.member(dana)).toContainText('1 patient in care')
  await team.deactivate(dana)
  await expect(team.member(dana)).toContainText(
    `1 patient in care is still assigned to ${dana}, who has left the clinic.`,
  )
  await expectAccessible(page)

  await today.open()
  await expect(today.patient(person.name)).toContainText('A red-flag question was answered yes')
  await expect(today.patient(person.name)).toContainText(`${dana} has left the clinic: assign another`)
  await expectAccessible(page)

  await page.getByText(`still assigned to ${dana}`).getByRole('link').click()
  await expect(caseload.filter('Therapist').locator('option:checked')).toHaveText(`${dana}, has left`)
  await caseload.select(person.name)
  await caseload.assignSelected(hannah.name)
  await expect(page.getByText('No patient fits')).toBeVisible()

  await today.open()
  await expect(today.patient(person.name)).toHaveCount(0)
  await expect(page.getByText(`assigned to ${dana}`)).toHaveCount(0)
  await team.open()
  await expect(team.member(dana)).not.toContainText('in care')
})
