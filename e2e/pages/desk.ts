import { expect, type Page } from '@playwright/test'

/** The front desk's list of patients, and one of them. */
export class DeskPage {
  readonly search
  readonly print

  constructor(readonly page: Page) {
    this.search = page.getByLabel('Name or record number')
    this.print = page.getByRole('link', { name: /^Print home program/ })
  }

  async expectOpen(): Promise<DeskPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Patients' })).toBeVisible()
    return this
  }

  /** Finds somebody by name and opens what the desk sees of them. */
  async openPatient(name: string): Promise<void> {
    await this.search.fill(name)
    await this.page.getByRole('link', { name }).first().click()
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible()
  }
}
