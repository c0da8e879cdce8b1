import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from '../fixtures'
import { CatalogPage } from '../pages/catalog'
import { OwnExerciseForm, OwnExercisePage } from '../pages/own-exercise'

/** As a phone writes it, with its maker and the place. */
const phonePhoto = async () => ({
  name: 'IMG_1.jpg',
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#7799bb' } })
    .withExif({ IFD0: { Make: 'PhoneMaker' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer(),
})

test('an exercise of the clinic’s own is not assessed until somebody says what it asks of the spine', async ({
  signedIn: page,
}) => {
  const name = `Towel slide ${randomUUID().slice(0, 8)}`
  const form = await new OwnExerciseForm(page).open()
  await form.describe(name)
  await form.save.click()
  await expect(page.getByRole('main').getByRole('alert').getByRole('link')).toHaveText([
    'Say whether you have gone through what it asks of the spine.',
  ])
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(name)
  await form.answer('Not assessed yet').check()
  await form.save.click()
  await new OwnExercisePage(page).isOf(name)

  const catalog = await new CatalogPage(page).open()
  await catalog.search.fill(name)
  await expect(catalog.rows.first()).toContainText(name)
  await expect(catalog.rows.first()).toContainText('Clinic’s own')
  await expect(catalog.rows.first()).toContainText('Not assessed')
  await catalog.rows.first().click()

  await page.getByRole('link', { name: 'Assess it' }).click()
  await form.answer('Assessed').check()
  await form.demand('Flexion, unloaded').check()
  await form.save.click()
  await new OwnExercisePage(page).isOf(name)
  await expect(page.getByRole('main')).toContainText('Flexion, unloaded')
  await expect(page.getByRole('main')).not.toContainText('Not assessed')
})

test('a photo comes back without what the camera wrote, to those who are signed in', async ({
  signedIn: page,
  browser,
}) => {
  const form = await new OwnExerciseForm(page).open()
  await form.describe(`Photo slide ${randomUUID().slice(0, 8)}`)
  await form.answer('Assessed').check()
  await form.save.click()
  const exercise = new OwnExercisePage(page)

  const alt = 'Start: on the back, one heel on a towel'
  await exercise.sendPhoto(
    { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg onload="alert(1)"/>') },
    alt,
  )
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'This file is not a JPEG or PNG photo.',
  )
  await expect(exercise.alt).toHaveValue(alt)
  await expect(exercise.photos).toHaveCount(0)

  const photo = await phonePhoto()
  expect(photo.buffer.includes('PhoneMaker')).toBe(true)
  await exercise.sendPhoto(photo, alt)
  await expect(exercise.photos).toHaveCount(1)
  await expect(exercise.photos).toHaveAttribute('alt', alt)
  await expect(exercise.alt).toHaveValue('')

  const address = await exercise.photoAddress()
  const answer = await page.request.get(address)
  const bytes = await answer.body()
  expect(answer.status()).toBe(200)
  expect(answer.headers()).toMatchObject({
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'content-disposition': 'inline; filename="exercise.jpg"',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, max-age=3600',
  })
  const facts = await sharp(bytes).metadata()
  expect(facts).toMatchObject({ format: 'jpeg', width: 1200, height: 900 })
  expect(facts.exif).toBeUndefined()
  expect(bytes.includes('PhoneMaker')).toBe(false)

  expect((await page.request.get(`/catalog/photos/${randomUUID()}`)).status()).toBe(404)
  const stranger = await browser.newContext()
  const refused = await stranger.request.get(new URL(address, page.url()).href, { maxRedirects: 0 })
  expect(refused.status()).toBe(307)
  expect(refused.headers()['content-type']).not.toBe('image/jpeg')
  await stranger.close()
})

test('an exercise is put away, and brought back', async ({ signedIn: page }) => {
  const name = `Shelf slide ${randomUUID().slice(0, 8)}`
  const form = await new OwnExerciseForm(page).open()
  await form.describe(name)
  await form.answer('Not assessed yet').check()
  await form.save.click()
  await page.getByRole('button', { name: 'Put away' }).click()
  await expect(page.getByRole('button', { name: 'Bring back' })).toBeVisible()
  const catalog = await new CatalogPage(page).open()
  await catalog.search.fill(name)
  await expect(catalog.rows.filter({ hasText: name })).toHaveCount(0)
  await page.getByRole('link', { name }).click()
  await page.getByRole('button', { name: 'Bring back' }).click()
  await expect(page.getByRole('button', { name: 'Put away' })).toBeVisible()
})
