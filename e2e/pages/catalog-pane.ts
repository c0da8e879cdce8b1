import type { Locator, Page } from '@playwright/test'

/** The catalog beside the plan. */
export class CatalogPane {
  readonly search
  /** The exercises that are offered and drawn. */
  readonly options
  /** The exercise that Enter adds. */
  readonly marked
  readonly details

  constructor(readonly page: Page) {
    this.search = page.getByRole('combobox', { name: 'Search exercises to add' })
    this.options = page.getByRole('listbox', { name: 'Exercises' }).getByRole('option')
    this.marked = this.options.and(page.locator('[aria-selected="true"]'))
    this.details = page.getByRole('dialog')
  }

  /** The name that a row begins with. */
  async markedName(): Promise<string> {
    return (await this.marked.innerText()).split('\n')[0] ?? ''
  }

  /** An exercise offered under this heading. */
  under(heading: string, exercise: string): Locator {
    return this.page
      .getByRole('listbox', { name: 'Exercises' })
      .getByRole('group', { name: heading })
      .getByRole('option', { name: new RegExp(`^${exercise}`) })
  }

  favoriteButton(exercise: string): Locator {
    return this.page.getByRole('button', { name: `Favorite: ${exercise}`, exact: true })
  }

  detailsButton(exercise: string): Locator {
    return this.page.getByRole('button', { name: `Details of ${exercise}`, exact: true })
  }
}
