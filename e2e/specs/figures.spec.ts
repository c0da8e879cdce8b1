import { expect, test } from '../fixtures'

const drawing = '[role=img] svg'

test('an exercise moves at its pace, and stops for who wants it still', async ({ signedIn: page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.goto('/catalog/bodyweight-squat')
  const figure = page.getByRole('img', { name: /squat|hips/i }).first()
  await expect(figure).toBeVisible()
  const shape = (): Promise<string> => figure.locator('svg').first().innerHTML()
  const before = await shape()
  await expect.poll(shape, 'the drawing').not.toBe(before)

  await page.getByRole('button', { name: 'Stop the movement' }).click()
  await expect(figure.locator('svg')).toHaveCount(2)
  const still = await shape()
  await page.waitForTimeout(500)
  expect(await shape()).toBe(still)
  await page.getByRole('button', { name: 'Show the movement' }).click()
  await expect(figure.locator('svg')).toHaveCount(1)
})

test('who prefers less motion sees start and end side by side, and may still watch it', async ({
  signedIn: page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/catalog/bodyweight-squat')
  await expect(page.locator(drawing).first()).toBeVisible()
  await expect(page.getByRole('img').first().locator('svg')).toHaveCount(2)
  await page.getByRole('button', { name: 'Show the movement' }).click()
  await expect(page.getByRole('img').first().locator('svg')).toHaveCount(1)
})

test('a lift is shown done well and done badly', async ({ signedIn: page }) => {
  await page.goto('/catalog/conventional-deadlift')
  await expect(page.getByText('Not like this')).toBeVisible()
  await page.goto('/catalog/bird-dog')
  await expect(page.getByRole('heading', { name: 'The movement' })).toBeVisible()
  await expect(page.getByText('Not like this')).toHaveCount(0)
})

test('the sheet shows all figures at print and at screen size, and as a PDF', async ({ signedIn: page }) => {
  await page.goto('/catalog')
  await page.getByRole('main').getByRole('link', { name: 'Figures' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Figures' })).toBeVisible()
  expect(await page.getByRole('img').count()).toBeGreaterThanOrEqual(106)
  const widthOf = async (): Promise<number> =>
    Number(await page.locator(drawing).first().getAttribute('width'))
  const inPrint = await widthOf()
  await page.getByRole('link', { name: 'At screen size' }).click()
  await expect(page.getByRole('link', { name: 'At print size' })).toBeVisible()
  expect(await widthOf()).toBeGreaterThan(inPrint * 1.4)

  const address = await page.getByRole('link', { name: 'As a PDF' }).getAttribute('href')
  const pdf = await page.request.get(address ?? '')
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  expect(pdf.headers()['cache-control']).toContain('no-store')
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
})

test('without a sign-in there is no sheet', async ({ page }) => {
  const answer = await page.request.get('/catalog/figures/pdf', { maxRedirects: 0 })
  expect(answer.status()).not.toBe(200)
  expect(await answer.text()).not.toContain('%PDF')
})
