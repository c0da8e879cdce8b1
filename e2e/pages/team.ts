import { expect, type Page } from '@playwright/test'
import { AskAgain } from './ask-again'

/** Who works at the clinic: for its leads. */
export class TeamPage {
  constructor(readonly page: Page) {}

  async open(): Promise<TeamPage> {
    await this.page.goto('/settings/team')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Team' })).toBeVisible()
    return this
  }

  /** Adds somebody, and gives the link that the page shows this once. */
  async invite({ name, email }: { readonly name: string; readonly email: string }): Promise<string> {
    const form = this.page.getByRole('form', { name: 'Add somebody' })
    await form.getByLabel('Name', { exact: true }).fill(name)
    await form.getByLabel('E-mail, to sign in with').fill(email)
    await form.getByRole('button', { name: 'Invite' }).click()
    const link = form.getByText(/\/sign-in\/password#/)
    await new AskAgain(this.page).giveIfAsked(link)
    return link.innerText()
  }

  member(name: string) {
    return this.page.getByRole('main').getByRole('listitem').filter({ hasText: name })
  }

  async deactivate(name: string): Promise<void> {
    await this.page
      .getByRole('form', { name: `Deactivate ${name}` })
      .getByRole('button')
      .click()
    await new AskAgain(this.page).giveIfAsked(this.page.getByRole('form', { name: `Reactivate ${name}` }))
  }

  /** Gives somebody another role, and waits until the list says so. */
  async giveRole(name: string, role: string): Promise<void> {
    const form = this.page.getByRole('form', { name: `Role of ${name}` })
    if (!(await form.isVisible())) await this.member(name).getByText('Change the role').click()
    await form.getByRole('radio', { name: new RegExp(`^${role}`) }).check()
    await form.getByRole('button', { name: 'Change role' }).click()
    await new AskAgain(this.page).giveIfAsked(form.getByText('The role is changed.'))
  }

  async reactivate(name: string): Promise<void> {
    await this.page
      .getByRole('form', { name: `Reactivate ${name}` })
      .getByRole('button')
      .click()
    await new AskAgain(this.page).giveIfAsked(this.page.getByRole('form', { name: `Deactivate ${name}` }))
  }
}
