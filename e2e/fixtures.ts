import { type BrowserContext, test as base, type Page } from '@playwright/test'
import { DEMO_PASSWORD, DEMO_SIGN_IN } from '../lib/demo-sign-in'
import { SignInPage } from './pages/sign-in'

type StoredSession = Awaited<ReturnType<BrowserContext['storageState']>>

/** `signedIn` is a page of the demo clinic's lead; `page` alone is a page of somebody who is not signed in. */
export const test = base.extend<{ signedIn: Page }, { session: StoredSession }>({
  session: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({ baseURL: project.use.baseURL ?? '' })
      const today = await new SignInPage(await context.newPage()).open()
      await today.signIn(DEMO_SIGN_IN, DEMO_PASSWORD)
      const session = await context.storageState()
      await context.close()
      await use(session)
    },
    { scope: 'worker' },
  ],
  signedIn: async ({ context, page, session }, use) => {
    await context.addCookies(session.cookies)
    await use(page)
  },
})

export { expect } from '@playwright/test'
