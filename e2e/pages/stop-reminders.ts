import { expect, type Page } from '@playwright/test'

/** Where the link in a reminder leads. */
export class StopRemindersPage {
  readonly button

  constructor(readonly page: Page) {
    this.button = page.getByRole('button', { name: /^(Stop reminders|No recibir más)$/ })
  }

  async open(query: string): Promise<StopRemindersPage> {
    await this.page.goto(`/reminders/stop?${query}`)
    await expect(this.button).toBeVisible()
    return this
  }

  async stop(): Promise<void> {
    await this.button.click()
    await expect(this.button).toHaveCount(0)
  }
}
