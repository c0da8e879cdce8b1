import type { Browser, BrowserContext, Page } from 'playwright'
import { STORIES } from '@/db/seed/stories'
import { CheckInLinkCard } from '@/e2e/pages/check-in-link'
import { PatientPagePage } from '@/e2e/pages/patient-page'
import { SignInPage } from '@/e2e/pages/sign-in'
import { DEMO_PASSWORD, DEMO_SIGN_IN } from '@/lib/demo-sign-in'

/** What a browser keeps: the cookies of somebody who is signed in, or of a phone. */
export type Stored = Awaited<ReturnType<BrowserContext['storageState']>>

/** A page on which the therapist of the demo clinic is signed in. */
export async function signedIn(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await (await new SignInPage(page).open()).signIn(DEMO_SIGN_IN, DEMO_PASSWORD)
  return page
}

/** Turns the patient's page on where it is off. @returns its address, as the code on this chart has it */
export async function patientLink(chart: Page): Promise<string> {
  const card = new CheckInLinkCard(chart)
  if (await card.turnOn.isVisible()) await card.turnOn.click()
  return card.address()
}

/** What a phone keeps on which this patient of the demo clinic opened their page. */
export async function onPhone(
  browser: Browser,
  baseURL: string,
  { patient, link }: { readonly patient: string; readonly link: string },
): Promise<Stored> {
  const context = await browser.newContext({ baseURL })
  const opened = await new PatientPagePage(await context.newPage()).scan(new URL(link).hash.slice(1))
  await opened.giveYear(String(STORIES.find(({ name }) => name === patient)?.bornIn))
  await opened.expectOpen()
  const device = await context.storageState()
  await context.close()
  return device
}
