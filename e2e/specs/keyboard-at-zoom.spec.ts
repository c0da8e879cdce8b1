import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { expectFocusInSight } from '../focus-in-sight'
import { patientInFlare } from '../new-patient'

/** A screen of 1440 × 900 at 200 %, in CSS pixels. */
const ZOOMED = { width: 720, height: 450 }
const REASON = 'Does it daily at work without a rise in pain.'

/** Presses keys and types words; after each one the focus can be seen and nothing is cut off. */
class WatchedKeyboard {
  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key)
      await expectFocusInSight(this.page, key)
    }
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words)
    await expectFocusInSight(this.page, `typing “${words}”`)
  }

  /** Tab, or another key, until this has the focus. */
  async pressUntil(key: string, isThere: (focused: string) => boolean, most = 80): Promise<void> {
    for (let presses = 0; presses < most; presses += 1) {
      const label = await this.page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      )
      if (isThere(label)) return
      await this.press(key)
    }
    throw new Error(`${most} times ${key} did not lead there`)
  }
}

test('at 200 % a program is built and issued by keyboard alone, and the focus is always in sight', async ({
  signedIn: page,
}) => {
  test.slow()
  const chart = await patientInFlare(page, 'Settling')
  const plan = await chart.plan()
  await page.setViewportSize(ZOOMED)
  const keys = new WatchedKeyboard(page)

  await keys.press('/')
  await expect(plan.search).toBeFocused()
  for (const word of ['glute bridge', 'bird dog', 'pelvic tilt', 'sit up', 'running']) {
    await keys.type(word)
    await keys.press('ArrowDown', 'ArrowUp', 'Enter')
  }
  await keys.pressUntil('Shift+Tab', (focused) => focused === 'Plan')
  await keys.press('Enter')
  await expect(plan.lines).toHaveCount(5)

  await keys.pressUntil('Tab', (focused) => focused === '1, Glute bridge')
  await keys.press('Enter')
  await expect(plan.dosage('Sets', 'Glute bridge')).toBeFocused()
  await keys.press('Control+a')
  await keys.type('4')
  await keys.press('Tab')
  await expect(plan.dosage('Sets', 'Glute bridge')).toHaveValue('4')
  await keys.pressUntil('Tab', (focused) => focused === 'Note for the patient, Glute bridge')
  await keys.type('Slowly, and breathe out.')
  await keys.press('Escape')
  await expect(plan.focusedLine('Glute bridge')).toBeFocused()

  await keys.press('x', 'ArrowDown', 'x', 'ArrowDown', 'ArrowDown')
  await expect(plan.focusedLine('Sit-up')).toBeFocused()
  await keys.press('w', 'w', 'ArrowDown')
  await expect(plan.focusedLine('Running')).toBeFocused()
  await keys.press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'x', 'ArrowDown', 'x')

  await keys.press('Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowUp')
  await expect(plan.focusedLine('Bird dog')).toBeFocused()
  await keys.press('Delete')
  await expect(plan.lines).toHaveCount(4)
  await keys.press('Control+z')
  await expect(plan.lines).toHaveCount(5)

  await keys.pressUntil('Tab', (focused) => /^\d, Sit-up$/.test(focused), 120)
  await keys.press('k')
  await keys.type(REASON)
  await keys.press('Control+Enter')
  await expect(plan.line('Sit-up').getByText(`“${REASON}”`)).toBeVisible()
  await plan.expectSaved()

  await keys.press('Control+Enter')
  await expect(plan.issuePanel).toBeVisible()
})
