import { expect, type Page } from '@playwright/test'

/** The end of an episode. */
export class DischargePage {
  readonly exercises
  /** In place of the choice where there is no program to choose. */
  readonly withoutProgram
  readonly knowOfFlags

  constructor(readonly page: Page) {
    this.withoutProgram = page.getByRole('checkbox', { name: 'Discharge without a program' })
    this.knowOfFlags = page.getByRole('checkbox', { name: /^I know of this/ })
    this.exercises = page.getByRole('group', { name: /^Exercises/ })
  }

  async expectOpen(): Promise<DischargePage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Discharge' })).toBeVisible()
    return this
  }

  async because(reason: string): Promise<void> {
    await this.page.getByRole('radio', { name: reason }).check()
  }

  async note(words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: /^Note/ }).fill(words)
  }

  async painNow(value: string): Promise<void> {
    await this.page.getByRole('group', { name: 'Now', exact: true }).getByText(value, { exact: true }).click()
  }

  async giveProgram(): Promise<void> {
    await this.page.getByRole('radio', { name: 'Yes, issue it with the discharge' }).check()
    await expect(this.exercises).toBeVisible()
  }

  async untick(exercise: string): Promise<void> {
    await this.exercises.getByRole('checkbox', { name: new RegExp(`^${exercise}`) }).uncheck()
  }

  async lookAgain(): Promise<void> {
    await this.page.getByRole('button', { name: 'Look again' }).click()
  }

  async discharge(): Promise<void> {
    await this.page.getByRole('button', { name: 'Discharge' }).click()
  }
}
