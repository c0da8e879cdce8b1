import type { BrowserContext, Page } from '@playwright/test'
import { DEMO_PASSWORD, DEMO_SIGN_IN } from '../../lib/demo-sign-in'
import { EDITED, EditLog } from '../edit-log'
import { expect, test } from '../fixtures'
import { planWithBridge } from '../new-patient'
import { OwnServer } from '../own-server'
import { PlanPage } from '../pages/plan'
import { SignInPage } from '../pages/sign-in'

/** Sixty in all; the same ones again with the seed that was printed. */
const TIMES = 12
const SEED = Number(process.env.E2E_SEED ?? Date.now() % 1_000_000)
const OWN_PORT = 3213

test.describe.configure({ timeout: 240_000 })

/** The seed is said where it can be read when something is lost. */
function newLog(kind: number): EditLog {
  test.info().annotations.push({ type: 'E2E_SEED', description: String(SEED) })
  process.stdout.write(`E2E_SEED=${SEED}\n`)
  return new EditLog(SEED + kind)
}

const pause = (log: EditLog, page: Page): Promise<void> => page.waitForTimeout(log.pauseMs())

async function reopen(context: BrowserContext, address: string): Promise<PlanPage> {
  return new PlanPage(await context.newPage()).open(address)
}

test(`${TIMES} times without a connection: nothing is lost`, async ({ signedIn: page, context }) => {
  const log = newLog(1)
  const { plan, address } = await planWithBridge(page)
  for (let time = 0; time < TIMES; time += 1) {
    await log.editSome(plan)
    await pause(log, page)
    await context.setOffline(true)
    const stoppedAt = Date.now()
    await log.editSome(plan)
    await pause(log, page)
    await context.setOffline(false)
    await plan.expectSaved()
    await log.expectKept(plan, stoppedAt, true)
  }
  await log.expectKept(await plan.open(address), Date.now(), true)
})

test(`${TIMES} times signed out in the middle: nothing is lost`, async ({
  signedIn: page,
  context,
  session,
}) => {
  const log = newLog(2)
  const { plan, address } = await planWithBridge(page)
  for (let time = 0; time < TIMES; time += 1) {
    await log.editSome(plan)
    await pause(log, page)
    await context.clearCookies()
    await log.editSome(plan)
    await expect(page.getByText('You were signed out, so this plan is not saved.')).toBeVisible()
    await log.editSome(plan)
    await context.addCookies(session.cookies)
    // As when the window is looked at again after signing in elsewhere.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await plan.expectSaved()
    await log.expectKept(plan, Date.now(), true)
  }
  await log.expectKept(await plan.open(address), Date.now(), true)
})

test(`${TIMES} times the tab dies: nothing older than two seconds is lost`, async ({ signedIn, context }) => {
  const log = newLog(3)
  const started = await planWithBridge(signedIn)
  let { plan } = started
  for (let time = 0; time < TIMES; time += 1) {
    await log.editSome(plan)
    await pause(log, plan.page)
    const stoppedAt = Date.now()
    if (log.chance.happens(0.5)) {
      // The process behind the page is gone in the middle of what it did.
      const browser = await context.newCDPSession(plan.page)
      const crashed = plan.page.waitForEvent('crash')
      // Nobody is left to answer it.
      void browser.send('Page.crash').catch(() => undefined)
      await crashed
    }
    await plan.page.close()
    plan = await reopen(context, started.address)
    await log.expectKept(plan, stoppedAt)
    log.forgetYoung(stoppedAt)
    await plan.expectSaved()
  }
  await log.expectKept(await plan.open(started.address), Date.now() - 2000)
})

test(`${TIMES} times somebody else saves in between: nothing is lost`, async ({
  signedIn: page,
  context,
}) => {
  const log = newLog(4)
  const { plan, address } = await planWithBridge(page)
  const other = await reopen(context, address)
  for (let time = 0; time < TIMES; time += 1) {
    await other.open(address)
    await other.dosage('Repetitions', EDITED).fill(String(11 + time))
    await other.expectSaved()
    await page.bringToFront()
    await log.editSome(plan)
    const choice = page.getByRole('region', { name: 'Two versions of this plan' })
    await expect(choice).toBeVisible()
    await pause(log, page)
    await log.editSome(plan)
    await choice
      .getByRole('button', { name: log.chance.happens(0.5) ? 'Keep mine' : 'Keep what is chosen above' })
      .click()
    await plan.expectSaved()
    await log.expectKept(plan, Date.now(), true)
  }
  await log.expectKept(await plan.open(address), Date.now(), true)
})

test(`${TIMES} times the server is killed: nothing older than two seconds is lost`, async ({ browser }) => {
  const log = newLog(5)
  const server = new OwnServer(OWN_PORT)
  try {
    await server.start()
    const context = await browser.newContext({ baseURL: server.address })
    const page = await context.newPage()
    await (await new SignInPage(page).open()).signIn(DEMO_SIGN_IN, DEMO_PASSWORD)
    const started = await planWithBridge(page)
    let { plan } = started
    for (let time = 0; time < TIMES; time += 1) {
      await log.editSome(plan)
      await pause(log, plan.page)
      const stoppedAt = Date.now()
      server.kill()
      const losesTabToo = log.chance.happens(0.3)
      if (losesTabToo) await plan.page.close()
      else await log.editSome(plan)
      await server.start()
      if (losesTabToo) plan = await reopen(context, started.address)
      else await plan.saveNowIfWaiting()
      await log.expectKept(plan, stoppedAt, !losesTabToo)
      if (losesTabToo) log.forgetYoung(stoppedAt)
      await plan.expectSaved()
    }
    await log.expectKept(await plan.open(started.address), Date.now() - 2000)
    await context.close()
  } finally {
    server.remove()
  }
})
