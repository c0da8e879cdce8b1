import { expect, type Page } from '@playwright/test'

/** The card of the patient's own page on a chart. */
export class CheckInLinkCard {
  readonly card
  readonly turnOn
  readonly code

  constructor(page: Page) {
    this.card = page.getByRole('region', { name: 'Patient’s page' })
    this.turnOn = this.card.getByRole('button', { name: 'Turn on the patient’s page' })
    this.code = this.card.getByRole('img', { name: 'Code of the patient’s page' })
  }

  /** The address as it stands under the code: on two lines, which are one. */
  async address(): Promise<string> {
    await this.card.getByText('Show the code').click()
    await expect(this.code).toBeVisible()
    const text = await this.card
      .getByText(/\/c\s*#/)
      .first()
      .innerText()
    return text.replaceAll(/\s/g, '')
  }

  async turnOff(): Promise<void> {
    await this.card.getByText('Turn off…').click()
    await this.card.getByRole('button', { name: 'Turn off the patient’s page' }).click()
    await expect(this.turnOn).toBeVisible()
  }
}
