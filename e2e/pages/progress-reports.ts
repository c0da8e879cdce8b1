import { expect, type Page } from '@playwright/test'

/** Reports for the referring doctor or the insurer. */
export class ProgressReportsPage {
  readonly reports
  readonly preview

  constructor(readonly page: Page) {
    this.reports = page.getByRole('region', { name: 'Progress reports' }).getByRole('listitem')
    this.preview = page.getByRole('region', { name: 'Preview' })
  }

  async expectOpen(): Promise<ProgressReportsPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Progress reports' })).toBeVisible()
    return this
  }

  async fill(label: 'To' | 'Practice' | 'In your own words' | 'Plan', words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: new RegExp(`^${label}( \\(optional\\))?$`) }).fill(words)
  }

  async period(which: 'from' | 'to', day: string): Promise<void> {
    await this.page.getByLabel(`Period ${which}`).fill(day)
  }

  async write(): Promise<void> {
    await this.page.getByRole('button', { name: 'Write the report' }).click()
  }

  async pdfAddress(): Promise<string> {
    return (await this.reports.first().getByRole('link').first().getAttribute('href')) ?? ''
  }
}
