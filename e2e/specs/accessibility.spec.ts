import { expectAccessible, expectFitsAPhone } from '../accessibility'
import { expect, test } from '../fixtures'
import {
  CLINIC_EXAMPLES,
  demoAddresses,
  type DemoAddresses,
  DESK_EXAMPLES,
  MET_ELSEWHERE,
  PUBLIC_EXAMPLES,
  routesOnDisk,
} from '../routes'

test('every page of the app has an example here', () => {
  const known = [CLINIC_EXAMPLES, DESK_EXAMPLES, PUBLIC_EXAMPLES].flatMap(Object.keys).concat(MET_ELSEWHERE)
  expect(routesOnDisk()).toEqual(known.toSorted())
})

test.describe('signed in', () => {
  let demo: DemoAddresses | undefined

  for (const [route, addressOf] of Object.entries(CLINIC_EXAMPLES))
    test(`${route} can be used by everybody`, async ({ signedIn: page }) => {
      demo ??= await demoAddresses(page)
      const answer = await page.goto(addressOf(demo))
      expect(answer?.status()).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText('Loading', { exact: true })).toHaveCount(0)
      await expectAccessible(page)
      await expectFitsAPhone(page)
    })

  test('the page for what is not there can be used by everybody', async ({ signedIn: page }) => {
    await page.goto('/catalog/no-such-exercise')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    await expectFitsAPhone(page)
  })
})

for (const [route, address] of Object.entries(PUBLIC_EXAMPLES))
  test(`${route} can be used by everybody`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    await expectFitsAPhone(page)
  })
