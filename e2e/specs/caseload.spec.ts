import { expect, test } from '../fixtures'
import { patientInCare, somebodyNew } from '../new-patient'
import { CaseloadPage } from '../pages/caseload'

test('a name is found as it is typed, and never stands in the address', async ({ signedIn: page }) => {
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  await caseload.search.fill('osei')
  await expect(caseload.count).toHaveText('1 patient')
  await expect.poll(() => caseload.names()).toEqual(['Amara Osei'])
  expect(page.url().toLowerCase()).not.toContain('osei')

  // Beginnings of words, in any order.
  await caseload.search.fill('os ama')
  await expect.poll(() => caseload.names()).toEqual(['Amara Osei'])

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
  await expect(caseload.turn('Next')).toBeVisible()
  await expect(caseload.turn('Previous')).toHaveCount(0)
  const firstPage = await caseload.names()

  await caseload.turn('Next').click()
  await expect(caseload.turn('Previous')).toBeVisible()
  await page.reload()
  await expect(caseload.turn('Previous')).toBeVisible()
  const secondPage = await caseload.names()
  expect(secondPage.filter((name) => firstPage.includes(name))).toEqual([])
  for (const name of [...firstPage, ...secondPage])
    expect(decodeURIComponent(page.url()).toLowerCase()).not.toContain(name.toLowerCase())
  await caseload.turn('Previous').click()
  await expect.poll(() => caseload.names()).toEqual(firstPage)

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

test('columns are chosen by keyboard and remembered', async ({ signedIn: page }) => {
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  await expect(caseload.heading('Pain')).toBeVisible()
  await caseload.toggleColumns('Pain', 'Phone')
  await expect(caseload.heading('Pain')).toHaveCount(0)
  await expect(caseload.heading('Phone')).toBeVisible()
  await page.reload()
  await expect(caseload.heading('Phone')).toBeVisible()
  await expect(caseload.heading('Pain')).toHaveCount(0)

  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('menuitem', { name: 'As usual' }).click()
  await expect(caseload.heading('Pain')).toBeVisible()
  await expect(caseload.heading('Phone')).toHaveCount(0)
})

test('a view keeps filters, order and columns, and is renamed, saved anew and deleted', async ({
  signedIn: page,
}) => {
  const caseload = await new CaseloadPage(page).open('?assigned=all&sort=pain&descending=true')
  await caseload.toggleColumns('Home program')
  await caseload.search.fill('Amara')
  await expect(caseload.count).toHaveText('1 patient')
  await caseload.doWithView('Save as a new view…')
  await caseload.nameView('Worst first')
  await expect(caseload.view('Worst first')).toHaveAttribute('aria-current', 'page')

  await caseload.view('Patients').click()
  await expect(caseload.filter('Therapist')).toHaveValue('me')
  await caseload.view('Worst first').click()
  await expect(caseload.filter('Therapist')).toHaveValue('all')
  await expect(caseload.heading('Pain')).toHaveAttribute('aria-sort', 'descending')
  await expect(caseload.heading('Home program')).toBeVisible()

  await page.reload()
  await expect(caseload.search).toHaveValue('')
  await caseload.filter('Status').selectOption('Discharged')
  await expect(caseload.view('Worst first')).toContainText('changed')
  await caseload.doWithView('Save the changes')
  await expect(caseload.view('Worst first')).not.toContainText('changed')
  await caseload.doWithView('Rename…')
  await caseload.nameView('Gone home')
  await expect(caseload.view('Gone home')).toBeVisible()
  await caseload.doWithView('Delete')
  await expect(caseload.view('Gone home')).toHaveCount(0)
})

test('several patients are handed to a colleague, and discharged for one reason', async ({
  signedIn: page,
}) => {
  const people = [somebodyNew(), somebodyNew()]
  for (const person of people) await patientInCare(page, person)
  const names = people.map(({ name }) => name)
  const caseload = await new CaseloadPage(page).open('?assigned=all')
  await caseload.select(...names)
  await page.getByRole('button', { name: 'Assign' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Assign' }).click()
  await expect(dialog.getByText('Choose the therapist who treats these patients.').first()).toBeVisible()
  await dialog.getByLabel('Therapist').selectOption({ label: 'Hannah Lindqvist' })
  await dialog.getByRole('button', { name: 'Assign' }).click()
  await expect(dialog.getByText('2 assigned')).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await caseload.select(...names)
  for (const name of names) {
    await caseload.search.fill(name)
    await expect(caseload.rows.filter({ hasText: 'Hannah Lindqvist' })).toHaveCount(1)
  }

  await page.getByRole('button', { name: 'Discharge' }).click()
  await dialog.getByLabel('Stopped attending').check()
  await dialog.getByRole('button', { name: 'Discharge 2 patients' }).click()
  await expect(dialog.getByText('2 discharged')).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(caseload.selected).toBeEmpty()
  await caseload.search.fill(names[0] ?? '')
  await expect(page.getByText('No patient fits')).toBeVisible()
  await caseload.filter('Status').selectOption('Discharged')
  await expect(caseload.rows).toHaveCount(1)
})
