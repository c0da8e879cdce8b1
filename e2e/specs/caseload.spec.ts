import { expect, test } from '../fixtures'
import { CaseloadPage } from '../pages/caseload'

test('a name is found as it is typed, and never stands in the address', async ({ signedIn: page }) => {
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  await caseload.search.fill('osei')
  await expect(caseload.count).toHaveText('1 patient')
  await expect.poll(() => caseload.names()).toEqual(['Amara Osei'])
  expect(page.url().toLowerCase()).not.toContain('osei')

  await caseload.search.fill('nobody of this name')
  await expect(page.getByText('No patient fits')).toBeVisible()
  await caseload.search.fill('')
  await expect.poll(async () => (await caseload.names()).length).toBeGreaterThan(1)
})

test('order, filters and page stand in the address and outlive a reload', async ({ signedIn: page }) => {
  const caseload = await new CaseloadPage(page).open()
  await caseload.filter('Therapist').selectOption('Everyone')
  await expect(page).toHaveURL(/assigned=all/)
  await caseload.filter('Status').selectOption('In care or discharged')
  await expect(page).toHaveURL(/status=all/)
  await expect(page.getByText(/^Page 1 of \d$/)).toBeVisible()
  const firstPage = await caseload.names()

  await page.getByRole('link', { name: 'Next' }).click()
  await expect(page.getByText(/^Page 2 of \d$/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/^Page 2 of \d$/)).toBeVisible()
  const secondPage = await caseload.names()
  expect(secondPage.filter((name) => firstPage.includes(name))).toEqual([])

  await caseload.heading('Pain').getByRole('link').click()
  await expect(caseload.heading('Pain')).toHaveAttribute('aria-sort', 'ascending')
  await caseload.heading('Pain').getByRole('link').click()
  await expect(caseload.heading('Pain')).toHaveAttribute('aria-sort', 'descending')
  const byPain = await caseload.names()
  await page.reload()
  await expect(caseload.heading('Pain')).toHaveAttribute('aria-sort', 'descending')
  expect(await caseload.names()).toEqual(byPain)
  await expect(caseload.filter('Status')).toHaveValue('all')
})

test('a filter shows only whom it names', async ({ signedIn: page }) => {
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  await caseload.filter('Phase').selectOption('Acute flare')
  await expect(page).toHaveURL(/phase=acute_flare/)
  await expect(caseload.rows.first()).toBeVisible()
  await expect(caseload.rows.filter({ hasNotText: 'Acute flare' })).toHaveCount(0)

  await page.getByRole('checkbox', { name: 'Needs attention' }).check()
  await expect(page).toHaveURL(/attention=true/)
})

test('an address with nonsense shows the usual list', async ({ signedIn: page }) => {
  const caseload = await new CaseloadPage(page).open('?assigned=1%27--&phase=x&sort=%00&page=-3')
  await expect(caseload.filter('Therapist')).toHaveValue('me')
  await expect(caseload.rows.first()).toBeVisible()
})

test('works by keyboard: search, order and chart', async ({ signedIn: page }) => {
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  await caseload.heading('Patient').getByRole('link').focus()
  await page.keyboard.press('Enter')
  await expect(caseload.heading('Patient')).toHaveAttribute('aria-sort', 'descending')

  await caseload.search.focus()
  await page.keyboard.type('Amara')
  await expect(caseload.count).toHaveText('1 patient')
  const link = caseload.rows.getByRole('link', { name: 'Amara Osei' })
  for (let step = 0; step < 15 && !(await link.evaluate((it) => it === document.activeElement)); step += 1)
    await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/patients\/[0-9a-f-]{36}$/)
})
