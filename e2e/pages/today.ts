import { expect, type Locator, type Page } from '@playwright/test'

/** Who needs attention, and what was done about it. */
export class TodayPage {
  readonly list
  readonly handled

  constructor(readonly page: Page) {
    this.list = page.getByRole('region', { name: 'Who needs attention' })
    this.handled = page.getByRole('group').filter({ hasText: 'Handled' })
  }

  async open(): Promise<TodayPage> {
    await this.page.goto('/')
    await expect(this.list).toBeVisible()
    return this
  }

  patient(name: string): Locator {
    return this.list.getByRole('listitem').filter({ has: this.page.getByRole('link', { name, exact: true }) })
  }

  mark(reason: string, name: string): Locator {
    return this.list.getByRole('button', { name: `Mark ${reason} of ${name}` })
  }

  /** Chooses from the menu of a reason with keys alone. */
  async choose(item: string, reason: string, name: string): Promise<void> {
    await this.mark(reason, name).focus()
    await this.page.keyboard.press('Enter')
    const wanted = this.page.getByRole('menuitem', { name: item })
    await expect(wanted).toBeVisible()
    await expect(async () => {
      await this.page.keyboard.press('ArrowDown')
      await expect(wanted).toBeFocused({ timeout: 200 })
    }).toPass()
    await this.page.keyboard.press('Enter')
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Undo' }).last().click()
  }
}
