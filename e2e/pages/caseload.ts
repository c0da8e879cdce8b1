import { expect, type Page } from '@playwright/test'
import { ChartPage } from './chart'
import { PatientFormPage } from './patient-form'

/** The list of patients. */
export class CaseloadPage {
  readonly search
  readonly rows
  readonly count

  constructor(readonly page: Page) {
    this.search = page.getByRole('searchbox', { name: 'Name or record number' })
    this.rows = page.getByRole('table', { name: 'Patients' }).locator('tbody').getByRole('row')
    this.count = page.getByText(/^\d+ patients?$/)
  }

  async open(query = ''): Promise<CaseloadPage> {
    await this.page.goto(`/patients${query}`)
    await expect(this.count).toBeVisible()
    return this
  }

  names(): Promise<string[]> {
    return this.rows.getByRole('link').allTextContents()
  }

  filter(label: 'Therapist' | 'Status' | 'Phase') {
    return this.page.getByLabel(label, { exact: true })
  }

  heading(name: string) {
    return this.page.getByRole('columnheader', { name })
  }

  async find(name: string): Promise<ChartPage> {
    await this.search.fill(name)
    await expect(this.rows).toHaveCount(1)
    await this.rows.getByRole('link', { name, exact: true }).click()
    return new ChartPage(this.page, name).expectOpen()
  }

  async addPatient(): Promise<PatientFormPage> {
    await this.page.getByRole('link', { name: 'Add patient' }).click()
    return new PatientFormPage(this.page).expectOpen()
  }
}
