import { expect, type Page } from '@playwright/test'

/** One's own account: where one is signed in. */
export class AccountPage {
  readonly sessions
  readonly endSession
  readonly secondFactor

  constructor(readonly page: Page) {
    this.sessions = page.getByRole('region', { name: 'Signed in' }).getByRole('listitem')
    this.secondFactor = page.getByRole('region', { name: 'Second factor' })
    this.endSession = this.sessions.getByRole('button', { name: 'End session' })
  }

  async open(): Promise<AccountPage> {
    await this.page.goto('/account')
    await expect(this.sessions.filter({ hasText: 'This browser' })).toHaveCount(1)
    return this
  }

  async endAllOthers(): Promise<void> {
    for (let left = await this.endSession.count(); left > 0; left -= 1) {
      await this.endSession.first().click()
      await expect(this.endSession).toHaveCount(left - 1)
    }
  }
}
