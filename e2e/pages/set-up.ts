import { expect, type Page } from '@playwright/test'
import { SignInPage } from './sign-in'

/** The first thing that happens on a new server. */
export class SetUpPage {
  readonly code
  readonly clinicName

  constructor(readonly page: Page) {
    this.code = page.getByLabel('Set-up code')
    this.clinicName = page.getByLabel('Name', { exact: true }).first()
  }

  async expectOpen(): Promise<SetUpPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Set up your clinic' })).toBeVisible()
    return this
  }

  async fillIn(lead: {
    readonly name: string
    readonly email: string
    readonly password: string
  }): Promise<void> {
    await this.clinicName.fill('Fresh Clinic')
    await this.page.getByLabel('Phone that patients call').fill('+1 555 0100')
    await this.page.getByLabel('Address', { exact: true }).fill('1 Quiet Street, Springfield')
    await this.page.getByLabel('Name', { exact: true }).last().fill(lead.name)
    await this.page.getByLabel('E-mail, to sign in with').fill(lead.email)
    await this.page.getByLabel('Password').fill(lead.password)
  }

  async send(code: string): Promise<void> {
    await this.code.fill(code)
    await this.page.getByRole('button', { name: 'Set up the clinic' }).click()
  }

  async setUp(code: string): Promise<SignInPage> {
    await this.send(code)
    return new SignInPage(this.page).expectOpen()
  }
}
