import { expect, type Page } from '@playwright/test'

/** The way back: phase, criteria, ladders and responses. */
export class RecoveryPage {
  constructor(readonly page: Page) {}

  async open(chart: string): Promise<RecoveryPage> {
    await this.page.goto(`${chart}/recovery`)
    return this.expectOpen()
  }

  async expectOpen(): Promise<RecoveryPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Recovery' })).toBeVisible()
    return this
  }

  async expectPhase(phase: string): Promise<void> {
    await expect(this.page.getByRole('list', { name: 'Phases' }).locator('[aria-current="step"]')).toHaveText(
      phase,
    )
  }

  /** One line of the checklist for the next phase. */
  criterion(text: string) {
    return this.page.getByRole('listitem').filter({ hasText: text })
  }

  async expectMet(...texts: string[]): Promise<void> {
    for (const text of texts)
      await expect(this.criterion(text).getByLabel('Met', { exact: true })).toBeVisible()
  }

  async expectOpenCriteria(count: RegExp): Promise<void> {
    await expect(this.page.getByText(count)).toBeVisible()
  }

  async moveTo(phase: string, pain: string, reason: string, flareOver?: 'Yes' | 'No'): Promise<void> {
    await this.page.getByText(`Move to ${phase.toLowerCase()}`).first().click()
    const form = this.page.getByRole('form', { name: `Move to ${phase.toLowerCase()}` })
    await form.getByRole('radio', { name: pain, exact: true }).check()
    if (flareOver) await form.getByRole('radio', { name: flareOver, exact: true }).check()
    await form.getByLabel('Why now').fill(reason)
    await form.getByRole('button', { name: 'Record the move' }).click()
    await this.expectPhase(phase)
  }

  async recordFlare(pain: string, cause: string): Promise<void> {
    await this.page.getByText('Record a flare').first().click()
    const form = this.page.getByRole('form', { name: 'Record a flare' })
    await form.getByRole('radio', { name: pain, exact: true }).check()
    await form.getByLabel('What set it off').fill(cause)
    await form.getByRole('button', { name: 'Record the flare' }).click()
  }

  ladder(name: string) {
    return this.page.getByRole('region', { name, exact: true })
  }

  async passStep(ladder: string, step: number, pain: string): Promise<void> {
    const card = this.ladder(ladder)
    await card.locator('summary', { hasText: new RegExp(`^Pass step ${step}`) }).click()
    await card.getByRole('radio', { name: pain, exact: true }).check()
    await card.getByRole('button', { name: 'Record as passed' }).click()
    await expect(card.getByText(new RegExp(`^${step} of \\d steps passed`))).toBeVisible()
  }
}
