import { expect, type Locator, type Page } from '@playwright/test'
import { DEMO_PASSWORD } from '../../lib/demo-sign-in'

/** The question for the password that comes before what is sensitive, ten minutes after it was given last. */
export class AskAgain {
  readonly dialog

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Is it still you?' })
  }

  async give(password: string): Promise<void> {
    await this.dialog.getByLabel('Password').fill(password)
    await this.dialog.getByRole('button', { name: 'Go on' }).click()
  }

  /** Waits for what is to come, and gives the password where it is asked for first. */
  async giveIfAsked(result: Locator, password: string = DEMO_PASSWORD): Promise<void> {
    await expect(this.dialog.or(result).first()).toBeVisible()
    if (await this.dialog.isVisible()) await this.give(password)
    await expect(result).toBeVisible()
  }
}
