import { expect, type Page } from '@playwright/test'

/** The catalog. */
export class CatalogPage {
  readonly search
  readonly rows
  readonly count
  readonly clear

  constructor(readonly page: Page) {
    this.search = page.getByRole('searchbox', { name: 'Name, other name or muscle' })
    this.rows = page.getByRole('main').getByRole('listitem').getByRole('link')
    this.count = page.getByText(/^\d+ exercises?$/)
    this.clear = page.getByRole('button', { name: 'Clear search and filters' })
  }

  async open(): Promise<CatalogPage> {
    await this.page.goto('/catalog')
    await expect(this.count).toBeVisible()
    return this
  }

  filter(label: 'Kind' | 'Region' | 'Position' | 'Can be done with' | 'Usual phase') {
    return this.page.getByLabel(label, { exact: true })
  }

  async number(): Promise<number> {
    return Number.parseInt(await this.count.innerText(), 10)
  }
}
