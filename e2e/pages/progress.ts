import { expect, type Page } from '@playwright/test'
import { CheckInGridPage } from './check-in-grid'
import { ScoresFormPage } from './scores-form'

/** How it goes: in sentences, over time, and day by day. */
export class ProgressPage {
  readonly checkIns
  readonly weeks
  readonly summary

  constructor(readonly page: Page) {
    this.checkIns = page
      .getByRole('table', { name: 'Check-ins, newest first', exact: true })
      .locator('tbody')
      .getByRole('row')
    // Folded away: the drawing above it shows the same.
    this.weeks = page.locator('table', { hasText: 'Days done of days asked' }).locator('tbody tr')
    this.summary = page.getByRole('region', { name: 'In short' })
  }

  async expectOpen(): Promise<ProgressPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible()
    return this
  }

  /** One drawing with its sentence and its numbers. */
  drawing(name: string) {
    return this.page.getByRole('region', { name: 'Over time' }).getByRole('region', { name })
  }

  async choose(range: '4 weeks' | '12 weeks' | 'All'): Promise<void> {
    const link = this.page
      .getByRole('navigation', { name: 'Range' })
      .getByRole('link', { name: range, exact: true })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
  }

  async enterPaperLog(): Promise<CheckInGridPage> {
    await this.page.getByRole('link', { name: 'Enter paper log' }).click()
    return new CheckInGridPage(this.page).expectOpen()
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
