import { expect, type Page } from '@playwright/test'

type Look = {
  /** What has the focus, in words. */
  readonly focus: string
  readonly isSeen: boolean
  readonly tooWideBy: number
}

/** Looks at nine places of what has the focus: something of it must lie on top (WCAG 2.2 SC 2.4.11). */
const look = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const { innerWidth, innerHeight } = window
    const tooWideBy = Math.max(0, document.documentElement.scrollWidth - innerWidth)
    const focused = document.activeElement
    if (!focused || focused === document.body) return { focus: 'nothing', isSeen: true, tooWideBy }
    const focus = `${focused.tagName.toLowerCase()} ${focused.getAttribute('aria-label') ?? focused.textContent.slice(0, 40)}`
    const { left, right, top, bottom } = focused.getBoundingClientRect()
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page, where nothing else of this file is
    const between = (from: number, to: number, limit: number): readonly number[] => {
      const [start, end] = [Math.max(0, from), Math.min(limit, to)]
      return end <= start ? [] : [0.05, 0.5, 0.95].map((share) => start + share * (end - start))
    }
    const isSeen = between(top, bottom, innerHeight).some((y) =>
      between(left, right, innerWidth).some((x) => {
        const onTop = document.elementFromPoint(x, y)
        return (
          onTop !== null && (focused.contains(onTop) || onTop.closest('label')?.contains(focused) === true)
        )
      }),
    )
    return { focus, isSeen, tooWideBy }
  })

/** What has the focus is not hidden by anything, and the page need not be pushed sideways. */
export async function expectFocusInSight(page: Page, after: string): Promise<void> {
  await expect
    .poll(async () => {
      const { focus, isSeen, tooWideBy } = await look(page)
      return isSeen && tooWideBy === 0 ? 'in sight' : `${focus}: seen ${isSeen}, ${tooWideBy} px too wide`
    }, `after ${after}`)
    .toBe('in sight')
}
