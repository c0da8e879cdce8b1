import type { Page } from '@playwright/test'
import { SignInPage } from './sign-in'

/** Who is signed in, and the way out. */
export class AccountMenu {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: /account and sign out$/ }).click()
  }

  async signOut(): Promise<SignInPage> {
    await this.open()
    await this.page.getByRole('menuitem', { name: 'Sign out' }).click()
    return new SignInPage(this.page).expectOpen()
  }
}
