import type { Page } from '@playwright/test'
import { DEMO_PASSWORD, DEMO_THERAPISTS } from '../../lib/demo-sign-in'
import { expect, test } from '../fixtures'
import { planWithBridge } from '../new-patient'
import { AccountMenu } from '../pages/account-menu'
import { PlanPage } from '../pages/plan'
import { SignInPage } from '../pages/sign-in'

const keptKeys = (plan: PlanPage): Promise<string[]> =>
  plan.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('plumbline-draft:')))

/** From here on no save of this page reaches the server. */
const refuseSaves = (page: Page): Promise<unknown> =>
  page.route('**/plan', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))

test('a plan typed while offline survives a closed tab', async ({ signedIn: page, context }) => {
  const { plan, address } = await planWithBridge(page)

  await context.setOffline(true)
  await plan.dosage('Repetitions', 'Glute bridge').fill('14')
  await expect(page.getByText('Not saved — retrying')).toBeVisible()
  await expect.poll(() => keptKeys(plan)).toHaveLength(1)
  await page.close()

  await context.setOffline(false)
  const again = await new PlanPage(await context.newPage()).open(address)
  await expect(again.dosage('Repetitions', 'Glute bridge')).toHaveValue('14')
  await expect(
    again.page.getByText(/that had not been saved are back\. Undo takes them away\.$/),
  ).toBeVisible()
  await again.expectSaved()
  await expect.poll(() => keptKeys(again)).toHaveLength(0)
  // From here on undo takes away something else.
  await again.dosage('Sets', 'Glute bridge').fill('4')
  await expect(again.page.getByText(/that had not been saved are back\.$/)).toBeVisible()
})

test('what is typed as soon as the page is there is not lost, however late its script comes', async ({
  signedIn: page,
}) => {
  const { plan, address } = await planWithBridge(page)
  await page.route('**/_next/static/chunks/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  // Not waiting for all of it, as nobody does.
  await page.goto(`${address}/plan`, { waitUntil: 'commit' })
  const late = await plan.expectOpen()
  await late.dosage('Sets', 'Glute bridge').fill('7')
  await late.expectSaved()
  await expect((await late.open(address)).dosage('Sets', 'Glute bridge')).toHaveValue('7')
})

test('nothing is typed beside an earlier draft that is still looked for', async ({
  signedIn: page,
  context,
}) => {
  const { plan, address } = await planWithBridge(page)
  await context.setOffline(true)
  await plan.note('Glute bridge').fill('earlier')
  await expect.poll(() => keptKeys(plan)).toHaveLength(1)
  await page.close()

  await context.setOffline(false)
  const next = await context.newPage()
  // Which tabs are open is known when the test says so.
  await next.addInitScript(() => {
    navigator.locks.query = () =>
      new Promise((resolve) => Object.assign(window, { tellTabs: () => resolve({ held: [] }) }))
  })
  const again = new PlanPage(next)
  await next.goto(`${address}/plan`)
  await next.waitForFunction(() => 'tellTabs' in window)
  await again.note('Glute bridge').focus()
  await expect(again.note('Glute bridge')).not.toBeFocused()
  await next.keyboard.type('too soon')
  await next.evaluate(() => (window as unknown as { tellTabs: () => void }).tellTabs())
  await again.expectOpen()

  await expect(again.note('Glute bridge')).toHaveValue('earlier')
  await again.note('Glute bridge').press('End')
  await again.note('Glute bridge').pressSequentially(' and now')
  await again.expectSaved()
  await expect((await again.open(address)).note('Glute bridge')).toHaveValue('earlier and now')
})

test('what was kept meets a plan that somebody saved meanwhile as a choice', async ({
  signedIn: page,
  context,
}) => {
  const { plan, address } = await planWithBridge(page)
  await context.setOffline(true)
  await plan.dosage('Sets', 'Glute bridge').fill('5')
  await expect.poll(() => keptKeys(plan)).toHaveLength(1)
  const kept = await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))
  await page.close()

  await context.setOffline(false)
  const other = await context.newPage()
  await other.goto(address)
  await other.evaluate(() => localStorage.clear())
  const theirs = await new PlanPage(other).open(address)
  await theirs.add('bird dog', 'Bird dog')
  await theirs.expectSaved()
  await other.evaluate(
    (items) => Object.entries(items).forEach(([key, value]) => localStorage.setItem(key, value)),
    kept,
  )

  const back = await new PlanPage(other).open(address)
  await expect(other.getByRole('region', { name: 'Two versions of this plan' })).toBeVisible()
  await other.getByRole('button', { name: 'Keep mine' }).click()
  await back.expectSaved()
  await expect(back.dosage('Sets', 'Glute bridge')).toHaveValue('5')
})

test('on the way back the plan is as it was saved, and goes on from there', async ({
  signedIn: page,
  context,
}) => {
  const { plan, chart } = await planWithBridge(page)
  const away = async (): Promise<void> => {
    await chart.tab('Chart').click()
    await expect(plan.search).toBeHidden()
  }
  await plan.dosage('Sets', 'Glute bridge').fill('7')
  await plan.expectSaved()
  await away()
  await page.goBack()
  await plan.expectOpen()
  await expect(plan.dosage('Sets', 'Glute bridge')).toHaveValue('7')
  await plan.dosage('Sets', 'Glute bridge').fill('8')
  await plan.expectSaved()
  await expect(page.getByRole('region', { name: 'Two versions of this plan' })).toHaveCount(0)

  await away()
  await context.setOffline(true)
  await page.goBack()
  await expect(page.getByText('There is no connection')).toBeVisible()
  await context.setOffline(false)
  await plan.expectOpen()
  await expect(plan.dosage('Sets', 'Glute bridge')).toHaveValue('8')
})

test('a plan that is left right after an edit is kept until it is saved, and not after', async ({
  signedIn: page,
}) => {
  const { plan, chart } = await planWithBridge(page)
  await refuseSaves(page)
  await plan.dosage('Sets', 'Glute bridge').fill('7')
  await chart.tab('Chart').click()
  await expect(plan.search).toBeHidden()
  expect(await keptKeys(plan)).toHaveLength(1)

  await page.unroute('**/plan')
  await chart.plan()
  await expect(plan.dosage('Sets', 'Glute bridge')).toHaveValue('7')
  await plan.expectSaved()
  await plan.dosage('Sets', 'Glute bridge').fill('8')
  await expect.poll(() => keptKeys(plan)).toHaveLength(1)
  await chart.tab('Chart').click()
  await expect.poll(() => keptKeys(plan)).toHaveLength(0)
})

test('a plan is kept over plain HTTP too, where browsers offer less, and signing out works there', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const missing of ['locks', 'clipboard', 'serviceWorker'])
      Object.defineProperty(Navigator.prototype, missing, { value: undefined })
    Object.defineProperty(Crypto.prototype, 'randomUUID', { value: undefined })
    Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })
  })
  const [, tomas] = DEMO_THERAPISTS
  await (await new SignInPage(page).open()).signIn(tomas.email, DEMO_PASSWORD)
  const { plan, address } = await planWithBridge(page)
  await refuseSaves(page)
  await plan.dosage('Sets', 'Glute bridge').fill('4')
  await expect.poll(() => keptKeys(plan)).toHaveLength(1)
  await page.unroute('**/plan')
  await expect((await plan.open(address)).dosage('Sets', 'Glute bridge')).toHaveValue('4')
  await new AccountMenu(page).signOut()
  expect(await keptKeys(plan)).toEqual([])
})

test('after signing out nothing of a patient stays in the browser', async ({ page }) => {
  const [, tomas] = DEMO_THERAPISTS
  await (await new SignInPage(page).open()).signIn(tomas.email, DEMO_PASSWORD)
  const { plan } = await planWithBridge(page)
  await refuseSaves(page)
  await plan.dosage('Sets', 'Glute bridge').fill('4')
  await expect.poll(() => keptKeys(plan)).toHaveLength(1)
  await page.unroute('**/plan')
  await new AccountMenu(page).signOut()
  expect(await keptKeys(plan)).toEqual([])
})

test('two versions become one, line by line', async ({ signedIn: page, context }) => {
  const { plan: mine, address } = await planWithBridge(page)
  const other = await context.newPage()
  const theirs = await new PlanPage(other).open(address)
  await theirs.note('Glute bridge').fill('Slowly, and breathe out.')
  await theirs.add('bird dog', 'Bird dog')
  await theirs.expectSaved()
  await other.close()

  await mine.dosage('Sets', 'Glute bridge').fill('5')
  await mine.add('pelvic tilt', 'Pelvic tilt')
  const choice = page.getByRole('region', { name: 'Two versions of this plan' })
  await expect(choice).toContainText('You, in another window, changed this plan')
  await choice
    .getByRole('group', { name: 'Glute bridge' })
    .getByRole('radio', { name: /^Theirs/ })
    .check()
  await choice.getByRole('button', { name: 'Keep what is chosen above' }).click()
  await mine.expectSaved()

  const after = await new PlanPage(page).open(address)
  expect(await after.names()).toEqual(['Glute bridge', 'Pelvic tilt', 'Bird dog'])
  await expect(after.note('Glute bridge')).toHaveValue('Slowly, and breathe out.')
  await expect(after.dosage('Sets', 'Glute bridge')).not.toHaveValue('5')
})

test('a tab that is saved does not take away what another tab had not saved', async ({
  signedIn: page,
  context,
}) => {
  const { plan: first, address } = await planWithBridge(page)
  await refuseSaves(page)
  await first.note('Glute bridge').fill('Only in the first tab.')
  await expect.poll(() => keptKeys(first)).toHaveLength(1)

  const other = await context.newPage()
  const second = await new PlanPage(other).open(address)
  await expect(second.note('Glute bridge')).toHaveValue('')
  await second.add('bird dog', 'Bird dog')
  await second.expectSaved()
  expect(await keptKeys(second)).toHaveLength(1)
  await page.close()

  await other.reload()
  const choice = other.getByRole('region', { name: 'Two versions of this plan' })
  await expect(choice).toContainText('Only in the first tab.')
  await choice.getByRole('button', { name: 'Keep what is chosen above' }).click()
  await second.expectSaved()
  await expect(second.note('Glute bridge')).toHaveValue('Only in the first tab.')
  expect(await second.names()).toEqual(['Glute bridge', 'Bird dog'])
  await expect.poll(() => keptKeys(second)).toHaveLength(0)
})

test('signing out in one tab empties and leaves the others, but for one that cannot be saved', async ({
  page,
  context,
}) => {
  const [, tomas] = DEMO_THERAPISTS
  await (await new SignInPage(page).open()).signIn(tomas.email, DEMO_PASSWORD)
  const { plan, address } = await planWithBridge(page)
  await refuseSaves(page)
  await plan.note('Glute bridge').fill('Only on this screen.')
  await expect.poll(() => keptKeys(plan)).toHaveLength(1)
  const saved = await new PlanPage(await context.newPage()).open(address)

  const other = await context.newPage()
  await other.goto('/')
  await new AccountMenu(other).signOut()
  await expect(saved.page).toHaveURL(/\/sign-in/)
  await expect.poll(() => keptKeys(plan)).toEqual([])
  await page.unroute('**/plan')
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByText('You were signed out, so this plan is not saved.')).toBeVisible()
  await expect(plan.note('Glute bridge')).toHaveValue('Only on this screen.')
  expect(await keptKeys(plan)).toEqual([])
})
