import { expect, type Page } from '@playwright/test'
import { ChartPage } from './chart'

/** One assessment on one page. */
export class AssessmentFormPage {
  constructor(
    readonly page: Page,
    readonly name: string,
  ) {}

  async expectOpen(): Promise<AssessmentFormPage> {
    await expect(this.page.getByRole('button', { name: 'Record assessment' })).toBeVisible()
    return this
  }

  question(legend: string) {
    return this.page.getByRole('group', { name: legend })
  }

  async answer(legend: string, answer: string): Promise<void> {
    await this.question(legend).getByRole('radio', { name: answer, exact: true }).check()
  }

  async condition(name: string): Promise<void> {
    await this.page.getByRole('checkbox', { name }).check()
  }

  screenQuestion(question: string | RegExp) {
    return this.page.getByRole('radiogroup', { name: question })
  }

  /** 'No' to every question that is still open, group by group. */
  async noToAllFlags(): Promise<void> {
    for (const button of await this.page.getByRole('button', { name: /^No to all in this group/ }).all())
      await button.click()
  }

  async record(): Promise<ChartPage> {
    await this.page.getByRole('button', { name: 'Record assessment' }).click()
    return new ChartPage(this.page, this.name).expectOpen()
  }
}
