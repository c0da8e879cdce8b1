import { randomUUID } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { expectAccessible, expectFitsAPhone } from '../accessibility'
import { CLOCK_LEAD, CLOCK_SERVER, daysAhead, daysPass, enterClockServer } from '../clock-server'
import { expect, test } from '../fixtures'
import { AccountPage } from '../pages/account'
import { AccountMenu } from '../pages/account-menu'
import { AskAgain } from '../pages/ask-again'
import { SecondFactorPage } from '../pages/second-factor'
import { SettingsPage } from '../pages/settings'
import { SignInPage } from '../pages/sign-in'
import { TeamPage } from '../pages/team'

test.use({ baseURL: CLOCK_SERVER, actionTimeout: 15_000 })
test.setTimeout(240_000)

const DAY = 86_400_000
const MINUTES = 1 / 1440
const PASSWORD = 'seven quiet wooden boats'

/** What the app on the phone shows, by the server's clock; a step later once the one of now is used up. */
const codeNow = (secret: string, later = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + daysAhead() * DAY + later * 30_000,
  })

test('somebody is invited, sets up a second factor, and signs in with it', async ({ page, browser }) => {
  await enterClockServer(page)
  const email = `${randomUUID()}@clock.example`
  const team = await new TeamPage(page).open()
  await expectAccessible(page)
  // A while later: the password is asked for again, and what was typed is sent after it.
  await daysPass(page, 11 * MINUTES)
  const asking = new AskAgain(page)
  const invited = team.invite({ name: 'Nora New', email })
  await expect(asking.dialog).toBeVisible()
  await expectAccessible(page, 'asking again')
  await asking.give('not the password')
  await expect(asking.dialog.getByRole('alert')).toBeVisible()
  await asking.give(CLOCK_LEAD.password)
  const link = await invited

  // The link is used once, in a browser of Nora's own.
  const theirs = await browser.newContext({ baseURL: CLOCK_SERVER })
  const nora = await theirs.newPage()
  await nora.goto(link)
  await expect(nora.getByRole('heading', { level: 1, name: 'Welcome, Nora New' })).toBeVisible()
  expect(new URL(nora.url()).hash).toBe('')
  await expectAccessible(nora, 'the invitation')
  await expectFitsAPhone(nora)
  const save = async (password: string): Promise<void> => {
    await nora.getByLabel('Password').fill(password)
    await nora.getByRole('button', { name: 'Save the password' }).click()
  }
  await save('password12345')
  await expect(nora.getByRole('alert').filter({ hasText: 'guessed first' })).toBeVisible()
  await save(PASSWORD)
  const door = await new SignInPage(nora).expectOpen()
  await expect(nora.getByText('Your password is saved')).toBeVisible()
  await nora.goto(link)
  await expect(nora.getByRole('heading', { level: 1, name: 'This link does not open' })).toBeVisible()

  await door.open()
  await door.signIn(email, PASSWORD)
  const account = await new AccountPage(nora).open()
  await account.secondFactor.getByRole('button', { name: 'Set up' }).click()
  const factor = new SecondFactorPage(nora)
  const secret = await factor.scan()
  await expectAccessible(nora, 'scanning')
  await expectFitsAPhone(nora)
  const recovery = await factor.turnOn(codeNow(secret))
  await expectAccessible(nora, 'recovery codes')
  await expectFitsAPhone(nora)
  await nora.getByRole('link', { name: 'I have kept them: go on' }).click()
  await expect(account.secondFactor.getByText('On since')).toBeVisible()
  await expectAccessible(nora, 'the account')

  // The right password alone opens nothing.
  await new AccountMenu(nora).signOut()
  await door.send(email, PASSWORD)
  await factor.expectAsked()
  await expectAccessible(nora, 'the second step')
  await expectFitsAPhone(nora)
  await nora.goto('/patients')
  await factor.expectAsked()
  await factor.give('000000')
  await expect(nora.getByRole('alert').filter({ hasText: 'does not sign in' })).toBeVisible()
  await factor.give(codeNow(secret, 1))
  await expect(nora).toHaveURL(/\/patients$/)

  // Without the phone, by a code from paper: once.
  await new AccountMenu(nora).signOut()
  const [code = ''] = recovery
  await door.send(email, PASSWORD)
  await factor.give(code)
  await expect(nora.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await new AccountMenu(nora).signOut()
  await door.send(email, PASSWORD)
  await factor.give(code)
  await expect(nora.getByRole('alert').filter({ hasText: 'does not sign in' })).toBeVisible()

  // The lead takes the lost one away.
  await team.open()
  await page
    .getByRole('form', { name: 'Take the second factor of Nora New away' })
    .getByRole('button')
    .click()
  await expect(page.getByRole('form', { name: 'Take the second factor of Nora New away' })).toHaveCount(0)
  await nora.goto('/')
  await door.expectOpen()
  await door.signIn(email, PASSWORD)

  // Everywhere at once.
  await account.open()
  await nora.getByRole('button', { name: 'Sign out everywhere', exact: true }).click()
  await door.expectOpen()
  await theirs.close()
})

test('a clinic asks everybody for a second factor, from the next page on', async ({ page }) => {
  await enterClockServer(page)
  const settings = await new SettingsPage(page).open()
  const rules = page.getByRole('form', { name: 'Signing in' })
  const all = rules.getByLabel('Everybody signs in with a second factor')
  const save = rules.getByRole('button', { name: 'Save' })
  await all.check()
  await save.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Set up a second factor' })).toBeVisible()

  await page.goto('/settings')
  await page.getByRole('button', { name: 'Set up' }).click()
  const factor = new SecondFactorPage(page)
  await factor.turnOn(codeNow(await factor.scan()))
  await expectAccessible(page)
  await page.getByRole('link', { name: 'I have kept them: go on' }).click()

  // As it was, for whoever comes after.
  await settings.open()
  await all.uncheck()
  await save.click()
  await expect(rules.getByText('Saved.')).toBeVisible()
  const account = await new AccountPage(page).open()
  await account.secondFactor.getByRole('button', { name: 'Turn off' }).click()
  await expect(account.secondFactor.getByText('Off:')).toBeVisible()
})
