import { expect, type Page } from '@playwright/test'

/** All that is kept of a patient: to take along, to hold, or to remove. */
export class WholeRecordPage {
  readonly pdf
  readonly json

  constructor(readonly page: Page) {
    this.pdf = page.getByRole('link', { name: 'Record as PDF' })
    this.json = page.getByRole('link', { name: 'Record as JSON' })
  }

  async open(chart: string): Promise<WholeRecordPage> {
    await this.page.goto(`${chart}/record`)
    await expect(this.page.getByRole('heading', { level: 1, name: 'The whole record' })).toBeVisible()
    return this
  }

  async placeHold(reason: string): Promise<void> {
    const form = this.page.getByRole('form', { name: 'Place a hold' })
    await form.getByLabel('Why it must be kept').fill(reason)
    await form.getByRole('button').click()
    await expect(this.page.getByRole('form', { name: 'Lift the hold' })).toBeVisible()
  }

  async liftHold(): Promise<void> {
    await this.page.getByRole('form', { name: 'Lift the hold' }).getByRole('button').click()
    await expect(this.page.getByRole('form', { name: 'Place a hold' })).toBeVisible()
  }

  async anonymize(words: string): Promise<void> {
    const form = this.page.getByRole('form', { name: 'Anonymize this record' })
    await form.getByLabel(/^To go on, type/).fill(words)
    await form.getByRole('button', { name: 'Anonymize this record' }).click()
  }
}
