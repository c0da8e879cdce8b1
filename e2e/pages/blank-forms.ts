import { expect, type Page } from '@playwright/test'

/** Forms to print and fill in by hand. */
export class BlankFormsPage {
  readonly forms

  constructor(readonly page: Page) {
    this.forms = page.getByRole('main').getByRole('listitem')
  }

  async expectOpen(): Promise<BlankFormsPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Blank forms' })).toBeVisible()
    return this
  }

  /** Where the PDFs are, the clinic's own paper first. */
  async addresses(name: string): Promise<string[]> {
    const links = await this.forms.filter({ hasText: name }).getByRole('link').all()
    return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''))
  }
}
