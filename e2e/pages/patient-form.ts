import { expect, type Page } from '@playwright/test'
import { ChartPage } from './chart'

export type NewPatient = {
  readonly name: string
  readonly dateOfBirth: string
  readonly recordNumber: string
  /** English unless told. */
  readonly language?: 'Spanish'
}

/** The form for a new record. */
export class PatientFormPage {
  readonly name
  readonly dateOfBirth
  readonly recordNumber
  readonly errors

  constructor(readonly page: Page) {
    this.name = page.getByLabel('Full name')
    this.dateOfBirth = page.getByLabel('Date of birth')
    this.recordNumber = page.getByLabel('Record number')
    this.errors = page.getByRole('main').getByRole('alert')
  }

  async open(): Promise<PatientFormPage> {
    await this.page.goto('/patients/new')
    return this.expectOpen()
  }

  async expectOpen(): Promise<PatientFormPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Add patient' })).toBeVisible()
    return this
  }

  async send({ name, dateOfBirth, recordNumber, language }: NewPatient): Promise<void> {
    await this.name.fill(name)
    await this.dateOfBirth.fill(dateOfBirth)
    await this.recordNumber.fill(recordNumber)
    if (language) await this.page.getByLabel('Language they read best').selectOption(language)
    await this.submit()
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Add patient' }).click()
  }

  async add(patient: NewPatient): Promise<ChartPage> {
    await this.send(patient)
    return new ChartPage(this.page, patient.name).expectOpen()
  }
}
