import { expect, type Page } from '@playwright/test'

/** Who works at the clinic: for its leads. */
export class TeamPage {
  constructor(readonly page: Page) {}

  async open(): Promise<TeamPage> {
    await this.page.goto('/settings/team')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Team' })).toBeVisible()
    return this
  }

  async deactivate(name: string): Promise<void> {
    await this.page
      .getByRole('form', { name: `Deactivate ${name}` })
      .getByRole('button')
      .click()
    await expect(this.page.getByRole('form', { name: `Reactivate ${name}` })).toBeVisible()
  }

  /** Gives somebody another role, and waits until the list says so. */
  async giveRole(name: string, role: string): Promise<void> {
    const member = this.page.getByRole('listitem').filter({ hasText: name })
    await member.getByText('Change the role').click()
    const form = this.page.getByRole('form', { name: `Role of ${name}` })
    await form.getByRole('radio', { name: role }).check()
    await form.getByRole('button', { name: 'Change role' }).click()
    await expect(form.getByText('The role is changed.')).toBeVisible()
  }

  async reactivate(name: string): Promise<void> {
    await this.page
      .getByRole('form', { name: `Reactivate ${name}` })
      .getByRole('button')
      .click()
    await expect(this.page.getByRole('form', { name: `Deactivate ${name}` })).toBeVisible()
  }
}
