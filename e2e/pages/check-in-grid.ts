import { expect, type Page } from '@playwright/test'

type Column = 'Done' | 'Pain before' | 'Pain during' | 'Pain next morning'

/** A returned paper log, two weeks at a time. */
export class CheckInGridPage {
  /** How many keys were pressed. */
  keys = 0
  readonly days
  readonly problem

  constructor(readonly page: Page) {
    const form = page.getByRole('form', { name: 'Paper log' })
    this.days = form.getByRole('table', { name: 'Days of the log' }).locator('tbody').getByRole('row')
    this.problem = form.getByRole('status').first()
  }

  async expectOpen(): Promise<CheckInGridPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Paper log' })).toBeVisible()
    return this
  }

  async startOn(day: string): Promise<void> {
    await this.page.getByLabel('First day').fill(day)
    await this.page.getByRole('button', { name: 'Show' }).click()
    await expect(this.page).toHaveURL(new RegExp(`from=${day}`))
  }

  /** The cell of the n-th day, counted from 1. */
  cell(day: number, column: Column) {
    return this.days.nth(day - 1).getByRole('textbox', { name: column })
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key)
      this.keys += 1
    }
  }

  async allDone(): Promise<void> {
    await this.page.getByRole('button', { name: 'All done' }).click()
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: /^Save( \d+ days?)?$/ }).click()
  }
}
