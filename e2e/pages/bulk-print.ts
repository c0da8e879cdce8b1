import { type Download, expect, type Page } from '@playwright/test'

/** The dialog in which the handouts of several patients become one file. */
export class BulkPrintDialog {
  readonly dialog
  readonly progress
  readonly missing
  readonly printButton

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Print handouts' })
    this.progress = this.dialog.getByRole('progressbar')
    this.missing = this.dialog.getByRole('list', { name: 'Missing handouts' }).getByRole('listitem')
    this.printButton = this.dialog.getByRole('button', { name: 'Print', exact: true })
  }

  async expectOpen(): Promise<BulkPrintDialog> {
    await expect(this.dialog).toBeVisible()
    return this
  }

  async choose(file: 'One PDF' | 'A zip with a PDF each'): Promise<void> {
    await this.dialog.getByRole('radio', { name: file }).check()
  }

  async start(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Make \d+ handouts?$/ }).click()
  }

  async cancel(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Cancel' }).click()
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
    await expect(this.dialog).toBeHidden()
  }

  /** Presses a button and waits for the file that comes of it. */
  async saved(button: RegExp): Promise<Download> {
    const coming = this.page.waitForEvent('download')
    await this.dialog.getByRole('button', { name: button }).click()
    return coming
  }
}
