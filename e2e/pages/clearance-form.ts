import { expect, type Page } from '@playwright/test'
import { ChartPage } from './chart'

/** Lifts a red flag, or a stop, on the word of a named clinician. */
export class ClearanceFormPage {
  constructor(
    readonly page: Page,
    readonly name: string,
  ) {}

  async expectOpen(): Promise<ClearanceFormPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Record a clearance' })).toBeVisible()
    return this
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Record clearance' }).click()
  }

  async record(subject: RegExp, clearedBy: string, reason: string): Promise<ChartPage> {
    await this.page.getByRole('radio', { name: subject }).check()
    await this.page.getByLabel('Cleared by').fill(clearedBy)
    await this.page.getByLabel('What was found or ordered').fill(reason)
    await this.submit()
    return new ChartPage(this.page, this.name).expectOpen()
  }
}
