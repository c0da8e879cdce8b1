import { expect, type Page } from '@playwright/test'
import { BulkPrintDialog } from './bulk-print'
import { ChartPage } from './chart'
import { PatientFormPage } from './patient-form'

/** The list of patients. */
export class CaseloadPage {
  readonly search
  readonly rows
  readonly count
  readonly selected

  constructor(readonly page: Page) {
    this.search = page.getByRole('searchbox', { name: 'Name or record number' })
    this.rows = page.getByRole('table', { name: 'Patients' }).locator('tbody').getByRole('row')
    this.count = page.getByText(/^[\d,]+\+? patients?$/)
    this.selected = page.getByRole('region', { name: 'Selected patients' }).getByRole('status')
  }

  async open(query = ''): Promise<CaseloadPage> {
    await this.page.goto(`/patients${query}`)
    await expect(this.count).toBeVisible()
    return this
  }

  names(): Promise<string[]> {
    return this.rows.getByRole('link').allTextContents()
  }

  /** Next or previous, or back to the first. */
  turn(to: 'Next' | 'Previous' | 'First page') {
    return this.page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: to })
  }

  /** Shows or hides columns, by the keyboard alone. */
  async toggleColumns(...labels: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'Columns' }).press('Enter')
    for (const label of labels) {
      await this.page.getByRole('menuitemcheckbox', { name: label, exact: true }).focus()
      await this.page.keyboard.press('Enter')
    }
    await this.page.keyboard.press('Escape')
  }

  view(name: string) {
    return this.page.getByRole('navigation', { name: 'Saved views' }).getByRole('link', { name })
  }

  async doWithView(deed: string): Promise<void> {
    await this.page.getByRole('button', { name: 'View', exact: true }).click()
    await this.page.getByRole('menuitem', { name: deed }).click()
  }

  /** Answers the question for the name of a view. */
  async nameView(name: string): Promise<void> {
    await this.page.getByLabel('Name of the view').fill(name)
    await this.page.getByRole('button', { name: 'Save', exact: true }).click()
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

  /** The box of one patient who is on this page of the list; without a name, that of all who are. */
  box(name = 'all on this page') {
    return this.page.getByRole('checkbox', { name: `Select ${name}`, exact: true })
  }

  /** Looks for each of them and selects them; gives their charts. */
  async select(...names: readonly string[]): Promise<string[]> {
    const charts: string[] = []
    for (const name of names) {
      await this.search.fill(name)
      await expect(this.rows).toHaveCount(1)
      await this.box(name).check()
      charts.push((await this.rows.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '')
    }
    await this.search.fill('')
    return charts
  }

  /** Hands those who are selected to a therapist. */
  async assignSelected(therapist: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Assign' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('Therapist').selectOption({ label: therapist })
    await dialog.getByRole('button', { name: 'Assign' }).click()
    await expect(dialog.getByText(/^\d+ assigned/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Close' }).last().click()
  }

  async printHandouts(): Promise<BulkPrintDialog> {
    await this.page.getByRole('button', { name: 'Print handouts' }).click()
    return new BulkPrintDialog(this.page).expectOpen()
  }

  async addPatient(): Promise<PatientFormPage> {
    await this.page.getByRole('link', { name: 'Add patient' }).click()
    return new PatientFormPage(this.page).expectOpen()
  }
}
