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

  async noPrecautions(): Promise<void> {
    await this.question('Holds today').getByRole('checkbox', { name: 'None of these' }).check()
  }

  async field(label: string, value: string): Promise<void> {
    await this.page.getByLabel(label).fill(value)
  }

  async beganToday(): Promise<void> {
    const today = await this.page.getByLabel('Day of the assessment').inputValue()
    await this.field('Symptoms began on', today)
  }

  private async unfold(title: string): Promise<void> {
    const folded = this.page.locator('details', { has: this.page.locator('summary', { hasText: title }) })
    if (!(await folded.evaluate((element) => (element as HTMLDetailsElement).open)))
      await folded.locator('summary').click()
  }

  /** A result of a clinic test. */
  async test(label: string, value: string): Promise<void> {
    await this.unfold('Clinic tests')
    await this.page.getByRole('textbox', { name: label }).fill(value)
  }

  async answerTest(label: string, answer: string): Promise<void> {
    await this.unfold('Clinic tests')
    await this.answer(label, answer)
  }

  /** What was lifted before the injury, in the clinic's unit. */
  async workingWeight(ladder: string, amount: string): Promise<void> {
    await this.unfold('Ladders')
    await this.page.getByRole('textbox', { name: new RegExp(`^${ladder} \\((kg|lb)\\)`) }).fill(amount)
  }

  async record(): Promise<ChartPage> {
    await this.page.getByRole('button', { name: 'Record assessment' }).click()
    return new ChartPage(this.page, this.name).expectOpen()
  }
}
