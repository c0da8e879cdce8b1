import { expect, type Page } from '@playwright/test'

/** Adherence and change in pain of the whole clinic. */
export class ClinicNumbersPage {
  constructor(readonly page: Page) {}

  async expectOpen(): Promise<ClinicNumbersPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Clinic numbers' })).toBeVisible()
    return this
  }

  async choose(period: '3 months' | '12 months' | 'All time'): Promise<void> {
    const link = this.page
      .getByRole('navigation', { name: 'Period' })
      .getByRole('link', { name: period, exact: true })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
  }

  /** The groups of one breakdown. */
  rows(breakdown: 'The clinic' | 'By condition' | 'By therapist' | 'By template') {
    return this.page.getByRole('table', { name: breakdown }).locator('tbody').getByRole('row')
  }
}
