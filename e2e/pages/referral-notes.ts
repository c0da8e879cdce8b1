import { expect, type Page } from '@playwright/test'

/** Letters that ask for a medical evaluation. */
export class ReferralNotesPage {
  readonly letters

  constructor(readonly page: Page) {
    this.letters = page.getByRole('region', { name: 'Letters' }).getByRole('listitem')
  }

  async expectOpen(): Promise<ReferralNotesPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Referral notes' })).toBeVisible()
    return this
  }

  async write(to: string, words: string): Promise<void> {
    await this.page.getByLabel('To', { exact: true }).fill(to)
    await this.page.getByLabel('In your own words').fill(words)
    await this.page.getByRole('button', { name: 'Write the letter' }).click()
    await expect(this.letters.first()).toContainText(to)
  }

  async letterAddress(): Promise<string> {
    return (await this.letters.first().getByRole('link').first().getAttribute('href')) ?? ''
  }
}
