import { expect, test } from '../fixtures'
import { patientInFlare } from '../new-patient'
import { CatalogPane } from '../pages/catalog-pane'

test('a favorite comes first, also when the page is opened again, until the mark is taken away', async ({
  signedIn: page,
}) => {
  await (await patientInFlare(page)).plan()
  const catalog = new CatalogPane(page)
  const favorite = catalog.favoriteButton('Suitcase carry')
  await catalog.search.fill('suitcase')
  const saved = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await favorite.click()
  await expect(favorite).toHaveAttribute('aria-pressed', 'true')
  await saved
  await page.reload()
  await expect(catalog.under('Favorites', 'Suitcase carry')).toBeVisible()

  await favorite.click()
  await expect(catalog.under('Favorites', 'Suitcase carry')).toHaveCount(0)
})

test('what was prescribed last is offered first for the next patient', async ({ signedIn: page }) => {
  const plan = await (await patientInFlare(page)).plan()
  await plan.add('supine heel', 'Supine heel slide')
  await plan.expectSaved()
  await (await patientInFlare(page)).plan()
  await expect(new CatalogPane(page).under('Recently used', 'Supine heel slide')).toBeVisible()
})

test('by keyboard alone: type, choose, see the details, add, and go on typing', async ({
  signedIn: page,
}) => {
  const plan = await (await patientInFlare(page)).plan()
  const catalog = new CatalogPane(page)
  const { search, marked, details } = catalog
  await page.keyboard.press('/')
  await expect(search).toBeFocused()

  await page.keyboard.type('bridge')
  await expect(marked).toContainText('Glute bridge')
  await page.keyboard.press('ArrowDown')
  await expect(marked).toHaveAttribute('aria-posinset', '2')
  const second = await catalog.markedName()
  await page.keyboard.press('ArrowRight')
  await expect(details.getByRole('heading', { level: 2, name: second, exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(details).toHaveCount(0)
  await expect(search).toBeFocused()
  await expect(marked).toContainText(second)

  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(plan.line('Glute bridge')).toBeVisible()
  await expect(search).toBeFocused()

  await page.keyboard.type('dead bug')
  await page.keyboard.press('ArrowRight')
  await expect(details.getByRole('heading', { level: 2, name: 'Dead bug', exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(plan.line('Dead bug')).toBeVisible()
  await expect(search).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(search).toHaveValue('')
  await page.keyboard.press('End')
  await expect(marked).toHaveAttribute('aria-setsize', /\d{3}/)
  expect(await marked.getAttribute('aria-posinset')).toBe(await marked.getAttribute('aria-setsize'))
})

test('details lead to an easier exercise and back', async ({ signedIn: page }) => {
  await (await patientInFlare(page)).plan()
  const catalog = new CatalogPane(page)
  const { search, details } = catalog
  await search.fill('side plank')
  await catalog.detailsButton('Side plank').click()
  await expect(details.getByRole('region', { name: 'What it asks of the spine' })).toBeVisible()
  const [easier] = await details
    .getByRole('region', { name: 'Easier' })
    .getByRole('button', { name: /^(?!Add )/ })
    .all()
  const name = (await easier?.innerText())?.split('\n')[0] ?? ''
  await easier?.click()
  await expect(details.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
  await details.getByRole('button', { name: 'Back to Side plank' }).click()
  await expect(details.getByRole('heading', { level: 2, name: 'Side plank', exact: true })).toBeVisible()
})

test('what is limited for this patient can be hidden, and the list narrowed', async ({ signedIn: page }) => {
  await (await patientInFlare(page)).plan()
  const { search, options } = new CatalogPane(page)
  const limited = options.filter({ hasText: 'Limit' })
  await search.fill('sit-up')
  await expect(limited.first()).toBeVisible()
  await page.getByLabel('Hide limited').check()
  await expect(limited).toHaveCount(0)

  await search.fill('')
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByRole('combobox', { name: 'Position' }).selectOption({ label: 'Face down' })
  await expect(options.first()).toContainText('face down')
  await expect(options.filter({ hasText: 'on the back' })).toHaveCount(0)
})
