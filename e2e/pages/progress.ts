import { expect, type Page } from '@playwright/test'
import { ScoresFormPage } from './scores-form'

/** Pain over time and what was done. */
export class ProgressPage {
  readonly checkIns
  readonly weeks

  constructor(readonly page: Page) {
    this.checkIns = page
      .getByRole('table', { name: 'Check-ins, newest first' })
      .locator('tbody')
      .getByRole('row')
    this.weeks = page
      .getByRole('table', { name: 'Days done of days planned' })
      .locator('tbody')
      .getByRole('row')
  }

  async expectOpen(): Promise<ProgressPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible()
    return this
  }

  /** What the card says about one measure: its change, its threshold and every result. */
  measure(name: string) {
    return this.page.getByRole('region', { name: 'Outcome measures' }).getByRole('region', { name })
  }

  async recordScores(): Promise<ScoresFormPage> {
    await this.page.getByRole('link', { name: 'Record scores' }).click()
    return new ScoresFormPage(this.page).expectOpen()
  }
}
