import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { SetUpPage } from './pages/set-up'
import { SignInPage } from './pages/sign-in'

/** The server of playwright.config.ts whose days pass. */
export const CLOCK_SERVER = 'http://localhost:3212'
export const CLOCK_LEAD = {
  name: 'Lena Lead',
  email: 'lena@clock.example',
  password: 'a-long-password-for-lena',
}

/** How far the server's clock is ahead, in days. An earlier spec may have moved it. */
export const daysAhead = (): number => {
  try {
    return Number(readFileSync(process.env.E2E_CLOCK ?? '', 'utf8')) || 0
  } catch {
    return 0
  }
}

/** So many days pass, or parts of one. */
export async function daysPass(page: Page, days: number): Promise<void> {
  writeFileSync(process.env.E2E_CLOCK ?? '', String(daysAhead() + days))
  await page.waitForTimeout(100)
}

/** Signs in on the server whose days pass; sets it up first where no spec did. */
export async function enterClockServer(page: Page): Promise<void> {
  const { email, password } = CLOCK_LEAD
  await page.goto('/')
  const setUp = page.getByRole('heading', { level: 1, name: 'Set up your clinic' })
  await expect(setUp.or(page.getByRole('heading', { level: 1, name: 'Sign in' }))).toBeVisible()
  if (await setUp.isVisible()) {
    const form = await new SetUpPage(page).expectOpen()
    await form.fillIn(CLOCK_LEAD)
    await (await form.setUp('BROWSER-TEST')).signIn(email, password)
  } else await new SignInPage(page).signIn(email, password)
}
