import { expect, type Page } from '@playwright/test'

type File = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** The form of a clinic's own exercise. */
export class OwnExerciseForm {
  readonly save

  constructor(readonly page: Page) {
    this.save = page.getByRole('button', { name: /^(Add exercise|Save)$/ })
  }

  async open(): Promise<OwnExerciseForm> {
    await this.page.goto('/catalog/own/new')
    await expect(this.save).toBeVisible()
    return this
  }

  /** Everything but what the exercise asks of the spine. */
  async describe(name: string): Promise<void> {
    const { page } = this
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('Kind').selectOption('Mobility')
    await page.getByLabel('Trains').selectOption('Hip')
    await page.getByLabel('Position').selectOption('On the back')
    await page.getByLabel('What it is for').fill('Gets your hip moving again.')
    await page.getByLabel('Steps').fill('Lie on your back.\nSlide one heel to you.\nSlide it back.')
    await page.getByLabel('What to feel').fill('It feels smooth and easy.')
    await page.getByLabel('When to stop').fill('Stop if pain runs down your leg.')
  }

  answer(words: 'Not assessed yet' | 'Assessed') {
    return this.page.getByRole('radio', { name: words === 'Assessed' ? /^Assessed/ : /^Not assessed yet/ })
  }

  demand(words: string) {
    return this.page.getByRole('checkbox', { name: words, exact: true })
  }
}

/** The page of a clinic's own exercise. */
export class OwnExercisePage {
  readonly photos
  readonly alt
  readonly file

  constructor(readonly page: Page) {
    this.photos = page.getByRole('region', { name: 'Photos' }).getByRole('img')
    this.alt = page.getByLabel('What it shows')
    this.file = page.getByLabel('Photo', { exact: true })
  }

  async isOf(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible()
  }

  async sendPhoto(file: File, alt: string): Promise<void> {
    await this.alt.fill(alt)
    await this.file.setInputFiles({ ...file })
    await this.page.getByRole('button', { name: 'Add photo' }).click()
  }

  /** The address of the first photo. */
  async photoAddress(): Promise<string> {
    return (await this.photos.first().getAttribute('src')) ?? ''
  }
}
