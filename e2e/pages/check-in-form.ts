import { expect, type Page } from '@playwright/test'
import { ProgressPage } from './progress'

/** One day of a home program. */
export class CheckInFormPage {
  constructor(readonly page: Page) {}

  async expectOpen(): Promise<CheckInFormPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'New check-in' })).toBeVisible()
    return this
  }

  async done(answer: 'All of it' | 'Some of it' | 'None of it'): Promise<void> {
    await this.page.getByRole('radio', { name: answer }).check()
  }

  async pain(when: 'Before' | 'During' | 'Next day', value: string): Promise<void> {
    await this.page.getByRole('group', { name: 'Pain that day' }).getByLabel(when).selectOption(value)
  }

  async save(): Promise<ProgressPage> {
    await this.page.getByRole('button', { name: 'Save check-in' }).click()
    return new ProgressPage(this.page).expectOpen()
  }
}
