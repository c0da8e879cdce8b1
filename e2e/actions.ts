import type { Page } from '@playwright/test'

/**
 * Does what a person does and counts it: a click, a press of keys together, and a word that is typed are one action
 * each.
 */
export class CountedActions {
  count = 0

  constructor(private readonly page: Page) {}

  async click(name: string | RegExp): Promise<void> {
    this.count += 1
    await this.page.getByRole('button', { name }).first().click()
  }

  async press(keys: string): Promise<void> {
    this.count += 1
    await this.page.keyboard.press(keys)
  }

  async type(word: string): Promise<void> {
    this.count += 1
    await this.page.keyboard.type(word)
  }
}

declare global {
  interface Window {
    /** Documents that the browser was asked to print. */
    printed?: string[]
  }
}

/** Keeps the print dialog away, in every frame, and writes down what would be printed. */
export const recordPrints = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'pdfViewerEnabled', { value: true })
    window.print = () => {
      const top = window.top ?? window
      top.printed = [...(top.printed ?? []), location.pathname]
    }
  })
}

export const printedBy = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.printed ?? [])
