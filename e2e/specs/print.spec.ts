import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { expectAccessible, expectFitsAPhone } from '../accessibility'
import { printedBy, recordPrints } from '../actions'
import { expect, test } from '../fixtures'
import { patientInFlare, somebodyNew } from '../new-patient'
import type { HomeProgramPage } from '../pages/home-program'
import { SettingsPage } from '../pages/settings'

/** The day in so many days, as a date field takes it. */
const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** '7 December 2026', or the same in Spanish. */
const inWords = (day: string, language: 'en-GB' | 'es'): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))

async function givenHomeProgram(page: Page): Promise<HomeProgramPage> {
  const plan = await (await patientInFlare(page, 'Settling')).plan()
  await plan.add('glute bridge', 'Glute bridge')
  await plan.add('pelvic tilt', 'Pelvic tilt')
  return plan.issue()
}

test('somebody who reads Spanish gets a Spanish page, and an English one for who helps', async ({
  signedIn: page,
}) => {
  const chart = await patientInFlare(page, 'Settling', { ...somebodyNew(), language: 'Spanish' })
  const plan = await chart.plan()
  await plan.add('glute bridge', 'Glute bridge')
  await expect(plan.paper).toContainText('Su programa en casa')
  const visit = dayIn(14)
  await plan.pressIssue()
  await plan.nextVisit.fill(visit)
  await plan.closeIssuePanel()
  await expect(plan.paper).toContainText(inWords(visit, 'es'))

  const program = await plan.issue()
  const spanish = await program.printed()
  expect(spanish.text).toContain('Su programa en casa')
  expect(spanish.text).toContain(inWords(visit, 'es'))
  expect(spanish.text).not.toContain('Your home program')

  await program.choose('Language', 'English')
  expect(await program.handoutAddress()).toContain('language=en')
  const english = await program.printed()
  expect(english.text).toContain('Your home program')
  expect(english.text).toContain(inWords(visit, 'en-GB'))
})

test('the next visit is printed, is not lost before, and is not one that is over', async ({
  signedIn: page,
}) => {
  const plan = await (await patientInFlare(page, 'Settling')).plan()
  await plan.add('glute bridge', 'Glute bridge')
  await plan.pressIssue()
  await plan.nextVisit.fill(dayIn(-3))
  await expect(plan.issuePanel).toContainText('The next visit is before today')
  await plan.tryTo('Issue only')
  await expect(plan.nextVisit).toBeFocused()

  const visit = dayIn(10)
  await plan.nextVisit.fill(visit)
  await plan.expectSaved()
  await page.reload()
  await plan.pressIssue()
  await expect(plan.nextVisit).toHaveValue(visit)
  await plan.closeIssuePanel()
  const program = await plan.issue()
  await expect(page.getByText(`Next visit ${inWords(visit, 'en-GB')}.`)).toBeVisible()
  expect((await program.printed()).text).toContain(inWords(visit, 'en-GB'))
})

test('what is chosen in the panel is what is printed', async ({ signedIn: page }) => {
  await recordPrints(page)
  const program = await givenHomeProgram(page)
  await expectAccessible(page)
  const usual = await program.printed()
  expect(usual.size).toEqual([612, 792])
  expect(usual.text).toContain('Your log')

  await program.choose('Paper', 'A4')
  expect((await program.printed()).size).toEqual([595, 842])
  await program.choose('Type', 'Large print')
  const large = await program.printed()
  expect(large.pages).toBeGreaterThan(usual.pages)
  await program.choose('Exercises', 'One exercise a page')
  await program.with('Log to tick').uncheck()
  await program.with('Pictures').uncheck()
  const plain = await program.printed()
  expect(plain.text).not.toContain('Your log')
  await program.choose('Exercises', 'Cards')
  const cards = await program.printed()
  expect(new Set([usual, large, plain, cards].map(({ tag }) => tag)).size).toBe(4)

  await program.print.click()
  await expect.poll(async () => (await printedBy(page)).length).toBe(1)
  await expectFitsAPhone(page)
})

test('the page beside its options says that it is being made, that it could not be, and tries again', async ({
  signedIn: page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'pdfViewerEnabled', { value: true }))
  const program = await givenHomeProgram(page)
  await expect(program.preview.locator('iframe')).toHaveAttribute('src', /\/handout#/)
  await expect(program.preview.getByText('Making the page…')).toHaveCount(0)

  let answer: (() => void) | undefined
  const answered = new Promise<void>((resolve) => (answer = resolve))
  await page.route(/\/handout\?size=large$/, async (route) => {
    await answered
    await route.fulfill({
      status: 503,
      contentType: 'text/plain; charset=utf-8',
      body: 'Many are being made.',
    })
  })
  await program.choose('Type', 'Large print')
  await expect(program.preview.getByText('Making the page…')).toBeVisible()
  answer?.()
  await expect(program.preview.getByRole('alert')).toHaveText('Many are being made.')
  await expectAccessible(page, 'the page that could not be made')

  await page.unroute(/\/handout\?size=large$/)
  await program.preview.getByRole('button', { name: 'Try again' }).click()
  await expect(program.preview.locator('iframe')).toHaveAttribute('src', /size=large#/)

  await page.setViewportSize({ width: 390, height: 844 })
  await expect(program.preview).toHaveCount(0)
  await expect(program.options.getByRole('link', { name: 'Open PDF' })).toBeVisible()
})

test('a character that cannot be printed is said before anything is', async ({ signedIn: page }) => {
  const plan = await (await patientInFlare(page, 'Settling')).plan()
  await plan.add('glute bridge', 'Glute bridge')
  await plan.note('Glute bridge').fill('Slowly, 李.')
  const words = 'These characters cannot be printed: 李 in the note for Glute bridge.'
  await plan.pressIssue()
  await expect(plan.issuePanel).toContainText(words)
  await plan.closeIssuePanel()
  const program = await plan.issue()
  await expect(program.options).toContainText(words)
  expect((await program.printed()).text).toContain('Slowly, [?].')
})

test('the clinic’s logo is on the home programs that are issued with it', async ({ signedIn: page }) => {
  const settings = await new SettingsPage(page).open()
  await settings.sendLogo({ name: 'logo.gif', mimeType: 'image/png', buffer: Buffer.from('GIF89a') })
  await expect(page.getByRole('main').getByRole('alert')).toContainText('not a PNG, JPEG or WebP picture')

  const before = await (await givenHomeProgram(page)).printed()
  const picture = sharp({ create: { width: 900, height: 300, channels: 3, background: '#0b5d5b' } })
  await settings.open()
  await settings.sendLogo({
    name: 'logo.webp',
    mimeType: 'image/webp',
    buffer: await picture.webp().toBuffer(),
  })
  await expect(settings.logo).toBeVisible()
  await expectAccessible(page)

  const program = await givenHomeProgram(page)
  const printed = await program.printed()
  expect(printed.pictures).toBe(before.pictures + 1)
  await program.with('Clinic logo').uncheck()
  expect((await program.printed()).pictures).toBe(before.pictures)
  await program.with('Clinic logo').check()

  // Once it is taken away, what was issued with it still has it.
  await settings.open()
  await settings.takeLogoAway.click()
  await expect(settings.logo).toHaveCount(0)
  await page.goBack()
  await program.expectOpen()
  expect((await program.printed()).tag).toBe(printed.tag)
})
