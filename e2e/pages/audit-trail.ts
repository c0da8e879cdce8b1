import { expect, type Page } from '@playwright/test'

/** Who did what in the clinic; for its leads. */
export class AuditTrailPage {
  readonly events
  readonly check
  readonly exportCsv
  readonly exportJson

  constructor(readonly page: Page) {
    this.events = page.getByRole('region', { name: /^Events/ }).getByRole('listitem')
    this.check = page.getByRole('button', { name: 'Check the chain' })
    this.exportCsv = page.getByRole('link', { name: 'Export CSV' })
    this.exportJson = page.getByRole('link', { name: 'Export JSON lines' })
  }

  async open(): Promise<AuditTrailPage> {
    await this.page.goto('/settings/audit')
    return this.expectOpen()
  }

  async expectOpen(): Promise<AuditTrailPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Audit trail' })).toBeVisible()
    return this
  }

  async narrow(fields: { readonly who?: string; readonly what?: string }): Promise<void> {
    const form = this.page.getByRole('form', { name: 'Narrow down' })
    if (fields.who) await form.getByLabel(/^Who/).selectOption({ label: fields.who })
    if (fields.what) await form.getByLabel(/^What/).selectOption({ label: fields.what })
    await form.getByRole('button', { name: 'Show' }).click()
    await this.page.waitForURL(/kind=|who=/)
  }
}
