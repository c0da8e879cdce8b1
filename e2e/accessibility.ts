import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
/** All that can differ in the dark: the page is the same, its colors are others. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block']

async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

/** Colors on their way from light to dark are neither. */
const expectAtRest = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)

/**
 * No violation of WCAG 2.2 AA that a machine can find, in light and in dark; each is named with its element, and with the
 * state of the page where it has several.
 */
export async function expectAccessible(page: Page, state = 'the page'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expectAtRest(page)
  expect.soft(await violationsOf(new AxeBuilder({ page }).withTags(TAGS)), `${state} in light`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectAtRest(page)
  expect
    .soft(await violationsOf(new AxeBuilder({ page }).withRules(COLOR_RULES)), `${state} in dark`)
    .toEqual([])
}

/** A phone shows the page without pushing it sideways. */
export async function expectFitsAPhone(page: Page): Promise<void> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), 'width that the page needs')
    .toBeLessThanOrEqual(390)
  if (before) await page.setViewportSize(before)
}
