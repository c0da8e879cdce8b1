import { expect, type Page } from '@playwright/test'

/** The patient's own page, on their phone. */
export class PatientPagePage {
  readonly hello
  readonly code
  readonly year
  readonly finish
  readonly troubleButton
  readonly history
  readonly articles

  constructor(readonly page: Page) {
    this.hello = page.getByRole('heading', { level: 1, name: /^Hello, / })
    this.code = page.getByLabel('Code on your paper')
    this.year = page.getByLabel('Year of birth')
    this.finish = page.getByRole('button', { name: 'Finish', exact: true })
    this.troubleButton = page.getByRole('button', { name: 'Something is wrong?' })
    this.history = page.locator('section', {
      has: page.getByRole('heading', { name: 'Your last two weeks' }),
    })
    this.articles = page.getByRole('article')
  }

  /** As after scanning: the token stands behind the '#'. */
  async scan(token: string): Promise<PatientPagePage> {
    await this.page.goto(`/c#${token}`)
    return this
  }

  async giveYear(year: string): Promise<void> {
    await this.year.fill(year)
    await this.page.getByRole('button', { name: 'Go on' }).click()
  }

  async expectOpen(): Promise<PatientPagePage> {
    await expect(this.hello).toBeVisible({ timeout: 20_000 })
    return this
  }

  exercise(name: string) {
    return this.articles.filter({ has: this.page.getByRole('heading', { name: new RegExp(name) }) })
  }

  /** Chooses a number of the scale that asks this. */
  async pain(question: RegExp, pain: number): Promise<void> {
    const scale = this.page.getByRole('group', { name: question })
    await scale.getByRole('radio', { name: new RegExp(`^${pain},`) }).check()
  }

  /** Ticks every exercise of today, as often as it is asked for. */
  async tickAll(): Promise<void> {
    const next = this.page.getByRole('button', { name: 'Done', exact: true }).first()
    await expect(next).toBeVisible()
    while (await next.isVisible()) await next.click()
  }

  /** What waits on the phone to be sent. */
  waiting(): Promise<number> {
    return this.page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('plumbline-patient-page')
          opening.addEventListener('error', () => reject(new Error('The store did not open')))
          opening.addEventListener('success', () => {
            const count = opening.result.transaction('queue').objectStore('queue').count()
            count.addEventListener('success', () => {
              opening.result.close()
              resolve(count.result)
            })
          })
        }),
    )
  }

  /** Until everything that the page needs is kept on the phone. */
  async expectKept(): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(async () => (await caches.match('/c')) !== undefined), {
        timeout: 20_000,
      })
      .toBe(true)
  }
}
