import { expect, type Page } from '@playwright/test'

/** Setting a second factor up, wherever it is asked for, and the second step of signing in. */
export class SecondFactorPage {
  readonly secret
  readonly code
  readonly recoveryCodes

  constructor(readonly page: Page) {
    this.secret = page.locator('[data-secret]')
    this.code = page.getByLabel('Code', { exact: true })
    this.recoveryCodes = page.getByRole('region', { name: 'Recovery codes' }).getByRole('listitem')
  }

  /** Reads the secret, as an app does. */
  async scan(): Promise<string> {
    await expect(this.page.getByRole('img', { name: /^Code to scan/ })).toBeVisible()
    return (await this.secret.getAttribute('data-secret')) ?? ''
  }

  async turnOn(code: string): Promise<readonly string[]> {
    await this.code.fill(code)
    await this.page.getByRole('button', { name: 'Turn it on' }).click()
    await expect(this.recoveryCodes).toHaveCount(10)
    return this.recoveryCodes.allInnerTexts()
  }

  async expectAsked(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Your code' })).toBeVisible()
  }

  async give(code: string): Promise<void> {
    await this.code.fill(code)
    await this.page.getByRole('button', { name: 'Go on' }).click()
  }
}
