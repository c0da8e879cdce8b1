import { expect, type Page } from '@playwright/test'
import { ProgressPage } from './progress'

/** One day of a home program. */
export class CheckInFormPage {
  constructor(readonly page: Page) {}

  async expectOpen(): Promise<CheckInFormPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'New check-in' })).toBeVisible()
    return this
  }

  /** A day that is on record, to be corrected. */
  async openRecorded(path: string): Promise<CheckInFormPage> {
    await this.page.goto(path)
    await expect(this.page.getByRole('heading', { level: 1, name: /^Check-in of / })).toBeVisible()
    return this
  }

  /** What keeps the day from being saved. */
  get refusal() {
    return this.page.getByRole('main').getByRole('alert')
  }

  painOfDay(when: 'Before' | 'During' | 'Next day') {
    return this.page.getByRole('group', { name: 'Pain that day' }).getByLabel(when)
  }

  async done(answer: 'All of it' | 'Some of it' | 'None of it'): Promise<void> {
    await this.page.getByRole('radio', { name: answer }).check()
  }

  async pain(when: 'Before' | 'During' | 'Next day', value: string): Promise<void> {
    await this.painOfDay(when).selectOption(value)
  }

  async day(day: string): Promise<void> {
    await this.page.getByLabel('Day', { exact: true }).fill(day)
  }

  /** One exercise of the program: pain before, during and the next day, nothing sharp, and form held. */
  async exercise(name: string, [before, during, next]: readonly [string, string, string]): Promise<void> {
    await this.page.locator('summary', { hasText: name }).click()
    const row = this.page.locator('details', { has: this.page.locator('summary', { hasText: name }) })
    await row.getByRole('radio', { name: 'Done', exact: true }).check()
    await row.getByLabel('Pain before').selectOption(before)
    await row.getByLabel('Pain during').selectOption(during)
    await row.getByLabel('Pain next day').selectOption(next)
    for (const asked of ['Sharp pain, or pain that built up', 'Lost good form'])
      await row.getByRole('group', { name: asked }).getByRole('radio', { name: 'No', exact: true }).check()
  }

  async save(): Promise<ProgressPage> {
    await this.page.getByRole('button', { name: 'Save check-in' }).click()
    return new ProgressPage(this.page).expectOpen()
  }

  async saveChanges(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save changes' }).click()
  }
}
