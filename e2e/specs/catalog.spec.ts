import { expect, test } from '../fixtures'
import { CatalogPage } from '../pages/catalog'

test('a slip of the finger still finds the exercise, and its page says what to do', async ({
  signedIn: page,
}) => {
  const catalog = await new CatalogPage(page).open()
  await catalog.search.fill('brid dog')
  await expect(catalog.rows.first()).toContainText('Bird dog')
  await catalog.rows.first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bird dog' })).toBeVisible()
  expect(await page.getByRole('main').locator('ol > li').count()).toBeGreaterThan(1)
})

test('filters narrow, and stand in the address', async ({ signedIn: page }) => {
  const catalog = await new CatalogPage(page).open()
  const all = await catalog.number()
  await catalog.filter('Position').selectOption({ index: 1 })
  const ofPosition = await catalog.number()
  expect(ofPosition).toBeLessThan(all)
  await catalog.filter('Usual phase').selectOption('Acute flare')
  const left = await catalog.number()
  expect(left).toBeLessThan(ofPosition)
  await expect(catalog.rows).toHaveCount(left)

  await page.reload()
  await expect(catalog.filter('Usual phase')).toHaveValue('acute_flare')
  await expect(catalog.rows).toHaveCount(left)
})

test('a search with nothing to show offers the way out', async ({ signedIn: page }) => {
  const catalog = await new CatalogPage(page).open()
  const all = await catalog.number()
  await catalog.search.fill('trombone')
  await expect(page.getByText('No exercise matches')).toBeVisible()
  await expect(catalog.rows).toHaveCount(0)
  await page.reload()
  await expect(catalog.search).toHaveValue('trombone')
  await catalog.clear.click()
  await expect(catalog.rows).toHaveCount(all)
  await expect(catalog.search).toHaveValue('')
  await expect(page).toHaveURL(/\/catalog$/)
})
