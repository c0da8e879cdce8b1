import { DEMO_PASSWORD, DEMO_THERAPISTS } from '../../lib/demo-sign-in'
import { expect, test } from '../fixtures'
import { AccountPage } from '../pages/account'
import { AccountMenu } from '../pages/account-menu'
import { SignInPage } from '../pages/sign-in'
import { TeamPage } from '../pages/team'

const [, tomas, hannah] = DEMO_THERAPISTS

test('a wrong password and an unknown account get the same words, and the e-mail stays', async ({ page }) => {
  const door = await new SignInPage(page).open()
  await door.send(tomas.email, 'not-the-password')
  await expect(door.refusal).toBeVisible()
  const words = await door.refusal.innerText()
  await expect(door.email).toHaveValue(tomas.email)

  await door.open()
  await door.send('nobody@elsewhere.example', DEMO_PASSWORD)
  await expect(door.refusal).toHaveText(words.replaceAll('\n', ''))
  await expect(door.email).toHaveValue('nobody@elsewhere.example')

  await page.goto('/patients')
  await door.expectOpen()
})

test('signing out ends the session, also for a copy of its cookie', async ({ page, context, browser }) => {
  const door = await new SignInPage(page).open()
  await door.signIn(tomas.email, DEMO_PASSWORD)
  const { cookies } = await context.storageState()

  const elsewhere = await browser.newContext()
  await elsewhere.addCookies(cookies)
  const copy = await elsewhere.newPage()
  await copy.goto('/patients')
  await expect(copy.getByRole('heading', { level: 1, name: 'Patients' })).toBeVisible()

  await new AccountMenu(page).signOut()
  await page.goto('/patients')
  await door.expectOpen()
  await copy.goto('/patients')
  await new SignInPage(copy).expectOpen()
  await elsewhere.close()
})

test('signing in leads to where one was going', async ({ page }) => {
  const door = await new SignInPage(page).open('/catalog/bird-dog')
  await door.send(tomas.email, DEMO_PASSWORD)
  await expect(page).toHaveURL(/\/catalog\/bird-dog$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Bird dog' })).toBeVisible()
})

test('signing in never leads to another site', async ({ page, baseURL }) => {
  const home = `${baseURL ?? ''}/`
  const door = await new SignInPage(page).open('/sign-in?callbackUrl=https%3A%2F%2Felsewhere.example%2F')
  await door.signIn(tomas.email, DEMO_PASSWORD)
  await expect(page).toHaveURL(home)

  // Somebody who is signed in already goes on at once, by the same way.
  for (const elsewhere of ['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example']) {
    await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(elsewhere)}`)
    await expect(page).toHaveURL(home)
  }
})

test('a colleague who is deactivated is out with the next page', async ({ signedIn, browser }) => {
  const theirs = await browser.newContext()
  const colleague = await theirs.newPage()
  const door = await new SignInPage(colleague).open()
  await door.signIn(hannah.email, DEMO_PASSWORD)

  const team = await new TeamPage(signedIn).open()
  await team.deactivate(hannah.name)
  try {
    await colleague.goto('/patients')
    await door.expectOpen()
    await door.send(hannah.email, DEMO_PASSWORD)
    await expect(door.refusal).toBeVisible()
  } finally {
    await team.reactivate(hannah.name)
  }
  await door.signIn(hannah.email, DEMO_PASSWORD)
  await theirs.close()
})

test('a session left open elsewhere is ended from the account page', async ({ page, browser }) => {
  const elsewhere = await browser.newContext()
  const left = await elsewhere.newPage()
  const leftDoor = await new SignInPage(left).open()
  await leftDoor.signIn(hannah.email, DEMO_PASSWORD)

  const door = await new SignInPage(page).open()
  await door.signIn(hannah.email, DEMO_PASSWORD)
  const account = await new AccountPage(page).open()
  await expect(account.endSession.first()).toBeVisible()
  await account.endAllOthers()

  await left.goto('/patients')
  await leftDoor.expectOpen()
  await account.open()
  await expect(account.sessions).toHaveCount(1)
  await elsewhere.close()
})

test('the appearance that was chosen is marked when the menu is opened again', async ({ signedIn: page }) => {
  await page.goto('/account')
  const menu = new AccountMenu(page)
  const dark = page.getByRole('menuitemradio', { name: 'Dark' })
  await menu.open()
  await dark.click()
  await page.keyboard.press('Escape')
  await expect(dark).toBeHidden()
  await menu.open()
  await expect(dark).toBeChecked()
})

test('only a lead sees the team', async ({ page }) => {
  const door = await new SignInPage(page).open()
  await door.signIn(tomas.email, DEMO_PASSWORD)
  expect((await page.goto('/settings/team'))?.status()).toBe(404)
})
