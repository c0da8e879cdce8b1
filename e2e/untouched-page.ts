import { expect, type Page } from '@playwright/test'

const FAILS_AFTER_MS = 500

/** The same page in a window that nobody has touched: what it fetches late is not there yet, and is cut off. */
export async function untouchedPage(page: Page) {
  const untouched = await page.context().newPage()
  let isCutOff = false
  let onTheirWay = 0
  await untouched.route('**/_next/static/chunks/**', async (route) => {
    if (!isCutOff) return route.continue()
    onTheirWay += 1
    await new Promise((resolve) => setTimeout(resolve, FAILS_AFTER_MS))
    await route.abort()
    onTheirWay -= 1
  })
  await untouched.goto(page.url())
  isCutOff = true
  return {
    untouched,
    /** What several parts have in common and was asked for before fails for all of them: that is over when this ends. */
    reconnect: async (): Promise<void> => {
      isCutOff = false
      await expect.poll(() => onTheirWay).toBe(0)
    },
  }
}
