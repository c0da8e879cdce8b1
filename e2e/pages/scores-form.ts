import { expect, type Page } from '@playwright/test'
import { ProgressPage } from './progress'

/** The outcome measures of one day. */
export class ScoresFormPage {
  constructor(readonly page: Page) {}

  async expectOpen(): Promise<ScoresFormPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Record scores' })).toBeVisible()
    return this
  }

  async day(day: string): Promise<void> {
    await this.page.getByLabel('Day', { exact: true }).fill(day)
  }

  private async rate(legend: string, value: number): Promise<void> {
    const question = this.page.getByRole('group', { name: legend, exact: true })
    await question.getByRole('radio', { name: String(value), exact: true }).check()
  }

  async pain(
    when: 'Now' | 'Average of the last 24 hours' | 'Worst of the last 24 hours',
    value: number,
  ): Promise<void> {
    await this.rate(when, value)
  }

  /** Names the activity in that place, where it is not named from the last time, and rates it. */
  async activity(place: number, name: string, rating: number): Promise<void> {
    await this.page.getByRole('textbox', { name: `Activity ${place}` }).fill(name)
    await this.rate(`Rating of activity ${place}`, rating)
  }

  /** −7 to +7. */
  async globalChange(value: number): Promise<void> {
    await this.page.getByRole('combobox', { name: /^Change/ }).selectOption(String(value))
  }

  async record(): Promise<ProgressPage> {
    await this.page.getByRole('button', { name: 'Record scores' }).click()
    return new ProgressPage(this.page).expectOpen()
  }
}
