import { expect, type Page } from '@playwright/test'

/** An issued home program. */
export class HomeProgramPage {
  readonly issued

  constructor(readonly page: Page) {
    this.issued = page.getByRole('region', { name: 'What was issued' })
  }

  async expectOpen(number = 1): Promise<HomeProgramPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: `Home program ${number}` })).toBeVisible()
    return this
  }

  async handoutAddress(): Promise<string> {
    const address = await this.page.getByRole('link', { name: 'Open PDF' }).first().getAttribute('href')
    return address ?? ''
  }
}
