import { expect, type Page } from '@playwright/test'

type File = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** The clinic's settings. */
export class SettingsPage {
  readonly logo
  readonly takeLogoAway

  constructor(readonly page: Page) {
    const card = page.getByRole('region', { name: 'Logo' })
    this.logo = card.getByRole('img', { name: /^Logo of / })
    this.takeLogoAway = card.getByRole('button', { name: 'Take away' })
  }

  async open(): Promise<SettingsPage> {
    await this.page.goto('/settings')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
    return this
  }

  async sendLogo(file: File): Promise<void> {
    const form = this.page.getByRole('form', { name: /^(Add a|Replace the) logo$/ })
    await form.locator('input[type=file]').setInputFiles({ ...file })
    await form.getByRole('button', { name: /^(Add|Replace) logo$/ }).click()
  }
}
