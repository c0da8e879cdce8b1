import type { Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { DEMO_PASSWORD, DEMO_THERAPISTS } from '../../lib/demo-sign-in'
import { expectAccessible, expectFitsAPhone } from '../accessibility'
import { expect, test } from '../fixtures'
import { DeskPage } from '../pages/desk'
import { SecondFactorPage } from '../pages/second-factor'
import { SignInPage } from '../pages/sign-in'
import { TeamPage } from '../pages/team'
import { CLINIC_EXAMPLES, DEMO_PATIENT, DESK_EXAMPLES } from '../routes'

const accountOf = (role: string): string => DEMO_THERAPISTS.find((one) => one.role === role)?.email ?? ''

/** What every page says of the product, whoever reads it. */
const PRODUCT = /Exercise plans for people with low back pain/g
/** What nobody at the desk is to read: words of findings, phases and flags. */
const CLINICAL = /\b(pain|flare|red flag|disc|strain|sciatica|acute|subacute|rebuilding|phase|diagnosis)\b/i

/** The page with everything that was sent for it. */
const shownAndSent = async (page: Page): Promise<string> => (await page.content()).replaceAll(PRODUCT, '')

test('the front desk finds, adds and edits a patient, and prints what was issued', async ({ page }) => {
  const door = await new SignInPage(page).open()
  await door.signIn(accountOf('front_desk'), DEMO_PASSWORD)
  const desk = await new DeskPage(page).expectOpen()
  await expect(page.getByRole('navigation', { name: 'Main' }).first().getByRole('link')).toHaveText([
    'Patients',
    'Blank forms',
  ])
  expect(await shownAndSent(page)).not.toMatch(CLINICAL)

  await desk.openPatient(DEMO_PATIENT)
  expect(await shownAndSent(page)).not.toMatch(CLINICAL)
  const patientId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const handout = await page.request.get((await desk.print.first().getAttribute('href')) ?? '')
  expect(handout.status()).toBe(200)
  expect(handout.headers()['content-type']).toBe('application/pdf')

  await page.getByRole('link', { name: 'Edit' }).click()
  await page.getByLabel('Phone').fill('(973) 555-0142')
  await page.getByRole('button', { name: 'Save details' }).click()
  await expect(page.getByText('(973) 555-0142')).toBeVisible()

  await page.goto('/desk')
  await page.getByRole('link', { name: 'Add patient' }).click()
  await page.getByLabel('Full name').fill('Nora Newcomer')
  await page.getByLabel('Date of birth').fill('1988-04-02')
  await page.getByLabel('Record number').fill('C-9001')
  await page.getByLabel('Treating therapist').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Add patient' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nora Newcomer' })).toBeVisible()
  await expect(page.getByText('Nothing yet.')).toBeVisible()

  for (const addressOf of Object.values(DESK_EXAMPLES)) {
    await page.goto(addressOf(patientId))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    await expectFitsAPhone(page)
  }
})

test('the front desk has no other page, and an administrator no chart', async ({ page, browser }) => {
  const door = await new SignInPage(page).open()
  await door.signIn(accountOf('front_desk'), DEMO_PASSWORD)
  await new DeskPage(page).openPatient(DEMO_PATIENT)
  const chart = new URL(page.url()).pathname.replace('/desk/', '/patients/')
  const own = new Set(['/', '/account', '/patients/new', '/settings/forms'])
  const addresses = Object.keys(CLINIC_EXAMPLES)
    .filter((route) => !own.has(route) && (!route.includes('[') || route.startsWith('/patients/[patientId]')))
    .map((route) => route.replace('/patients/[patientId]', chart).replaceAll(/\[\w+\]/g, 'x'))
  for (const address of addresses) expect.soft((await page.request.get(address)).status(), address).toBe(404)

  const other = await (await browser.newContext()).newPage()
  await other.goto('http://localhost:3210/sign-in')
  await new SignInPage(other).send(accountOf('admin'), DEMO_PASSWORD)
  // Who runs the accounts has a second factor first.
  await expect(other.getByRole('heading', { level: 1, name: 'Set up a second factor' })).toBeVisible()
  await other.getByRole('button', { name: 'Set up' }).click()
  const factor = new SecondFactorPage(other)
  const secret = Secret.fromBase32(await factor.scan())
  await factor.turnOn(new TOTP({ secret }).generate())
  await other.getByRole('link', { name: 'I have kept them: go on' }).click()
  await expect(other.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  for (const path of ['/patients', chart, '/catalog', '/rules', '/desk'])
    expect.soft((await other.request.get(`http://localhost:3210${path}`)).status(), path).toBe(404)
  await other.context().close()
})

test('a lead gives somebody another role, in plain words', async ({ signedIn: page }) => {
  const team = await new TeamPage(page).open()
  await expectAccessible(page)
  await expectFitsAPhone(page)
  await team.giveRole('Hannah Lindqvist', 'Front desk')
  await team.giveRole('Hannah Lindqvist', 'Therapist')
})
