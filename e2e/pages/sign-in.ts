import { expect, type Page } from '@playwright/test'

/** The door. */
export class SignInPage {
  readonly heading
  readonly email
  readonly password
  readonly refusal

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Sign in' })
    this.email = page.getByLabel('E-mail')
    this.password = page.getByLabel('Password')
    this.refusal = page.getByRole('form', { name: 'Sign in' }).getByRole('alert')
  }

  async open(path = '/sign-in'): Promise<SignInPage> {
    await this.page.goto(path)
    return this.expectOpen()
  }

  async expectOpen(): Promise<SignInPage> {
    await expect(this.heading).toBeVisible()
    return this
  }

  async send(email: string, password: string): Promise<void> {
    await this.email.fill(email)
    await this.password.fill(password)
    await this.page.getByRole('button', { name: 'Sign in' }).click()
  }

  /** Sends what signs in, and waits until the door is behind. */
  async signIn(email: string, password: string): Promise<void> {
    await this.send(email, password)
    await expect(this.page).not.toHaveURL(/\/sign-in/)
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }
}
