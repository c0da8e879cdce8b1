import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { AccountPage } from '../pages/account'
import { AccountMenu } from '../pages/account-menu'
import { SignInPage } from '../pages/sign-in'
import { TeamPage } from '../pages/team'

const PASSWORD = 'seven quiet wooden boats'

test('somebody with a new name and address changes both, and signs in with the new address from then on', async ({
  signedIn: lead,
  browser,
}) => {
  const mark = randomUUID().slice(0, 8)
  const before = `nora-${mark}@plumbline.example`
  const after = `nora-newly-${mark}@plumbline.example`
  const team = await new TeamPage(lead).open()
  const taken = `omar-${mark}@plumbline.example`
  await team.invite({ name: `Omar ${mark}`, email: taken })
  await team.open()
  const link = await team.invite({ name: `Nora ${mark}`, email: before })

  const theirs = await browser.newContext()
  const nora = await theirs.newPage()
  await nora.goto(link)
  await nora.getByLabel('Password').fill(PASSWORD)
  await nora.getByRole('button', { name: 'Save the password' }).click()
  const door = await new SignInPage(nora).expectOpen()
  await door.signIn(before, PASSWORD)
  const elsewhere = await browser.newContext()
  const left = await elsewhere.newPage()
  await (await new SignInPage(left).open()).signIn(before, PASSWORD)

  const account = await new AccountPage(nora).open()
  await account.change({ name: `Nora Newly ${mark}`, email: taken })
  await expect(account.details.getByRole('alert')).toContainText('exists already')
  await expect(account.details.getByLabel('Name', { exact: true })).toHaveValue(`Nora Newly ${mark}`)
  await account.change({ email: after })
  await expect(account.details.getByText('You sign in with the new address now')).toBeVisible()
  await expect(nora.getByText(`Nora Newly ${mark}, ${after}`)).toBeVisible()

  await left.goto('/patients')
  await new SignInPage(left).expectOpen()
  await new AccountMenu(nora).signOut()
  await door.send(before, PASSWORD)
  await expect(door.refusal).toBeVisible()
  await door.signIn(after, PASSWORD)

  await lead.reload()
  await expect(team.member(`Nora Newly ${mark}`)).toContainText(after)
  await Promise.all([theirs.close(), elsewhere.close()])
})
