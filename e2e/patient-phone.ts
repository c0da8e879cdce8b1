import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { patientInFlare, somebodyNew } from './new-patient'
import { CheckInLinkCard } from './pages/check-in-link'
import { PatientPagePage } from './pages/patient-page'
import { PlanPage } from './pages/plan'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const

export const phoneOf = (
  browser: Browser,
  baseURL: string,
  its: BrowserContextOptions = {},
): Promise<BrowserContext> => browser.newContext({ ...PHONE, ...its, baseURL })

/** A patient in a flare with a home program, and the token of their page. */
export async function givenProgram(page: Page) {
  const person = somebodyNew()
  const chart = await patientInFlare(page, 'Acute flare', person)
  const address = chart.address()
  const plan = await new PlanPage(page).open(address)
  await plan.startFrom(/^Start from Lumbar strain or sprain, acute flare/i)
  await plan.acknowledgeAll()
  const names = await plan.names()
  await plan.issue(1)
  await page.goto(address)
  const card = new CheckInLinkCard(page)
  await card.turnOn.click()
  const token = new URL(await card.address()).hash.slice(1)
  return { person, address, names, token, year: person.dateOfBirth.slice(0, 4) }
}

export async function opened(context: BrowserContext, token: string, year: string): Promise<PatientPagePage> {
  const patient = await new PatientPagePage(await context.newPage()).scan(token)
  await patient.giveYear(year)
  return patient.expectOpen()
}
