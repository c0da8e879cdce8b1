import { expect, type Page } from '@playwright/test'

/** One's own account: who one is, and where one is signed in. */
export class AccountPage {
  readonly sessions
  readonly endSession
  readonly secondFactor
  readonly details

  constructor(readonly page: Page) {
    this.details = page.getByRole('form', { name: 'You' })
    this.sessions = page.getByRole('region', { name: 'Signed in' }).getByRole('listitem')
    this.secondFactor = page.getByRole('region', { name: 'Second factor' })
    this.endSession = this.sessions.getByRole('button', { name: 'End session' })
  }

  async open(): Promise<AccountPage> {
    await this.page.goto('/account')
    await expect(this.sessions.filter({ hasText: 'This browser' })).toHaveCount(1)
    return this
  }

  async change(details: { readonly name?: string; readonly email: string }): Promise<void> {
    if (details.name) await this.details.getByLabel('Name', { exact: true }).fill(details.name)
    await this.details.getByLabel('E-mail, to sign in with').fill(details.email)
    await this.details.getByRole('button', { name: 'Save' }).click()
  }

  async endAllOthers(): Promise<void> {
    for (let left = await this.endSession.count(); left > 0; left -= 1) {
      await this.endSession.first().click()
      await expect(this.endSession).toHaveCount(left - 1)
    }
  }
}
