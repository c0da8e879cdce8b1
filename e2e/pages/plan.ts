import { expect, type Locator, type Page } from '@playwright/test'
import { HomeProgramPage } from './home-program'

/** The plan while it is built. */
export class PlanPage {
  readonly search
  readonly lines
  readonly issuePanel
  /** What still stands in the way, in the panel. */
  readonly stillOpen
  readonly refusal
  readonly nextVisit
  readonly aboutPatient
  readonly paper

  constructor(readonly page: Page) {
    const plan = page.getByRole('region', { name: 'Exercises in the plan' })
    this.search = page.getByRole('combobox', { name: 'Search exercises to add' })
    this.lines = plan.locator('ol > li')
    this.issuePanel = page.getByRole('dialog', { name: /^Issue home program/ })
    this.stillOpen = this.issuePanel.getByRole('list', { name: 'Still open' })
    this.refusal = this.issuePanel
      .getByRole('alert')
      .filter({ hasText: /Not issued yet|No answer from the server/ })
    this.nextVisit = this.issuePanel.getByLabel('Next visit')
    this.paper = page.getByRole('region', { name: 'The page as it will print' })
    this.aboutPatient = page.getByRole('region', { name: 'About this patient' })
  }

  async open(chart: string): Promise<PlanPage> {
    await this.page.goto(`${chart}/plan`)
    return this.expectOpen()
  }

  /** Open, and live: before that it takes no typing. */
  async expectOpen(): Promise<PlanPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
    await expect(this.page.locator('[inert]')).toHaveCount(0)
    return this
  }

  line(exercise: string): Locator {
    return this.lines.filter({
      has: this.page.getByRole('button', { name: `Remove ${exercise}`, exact: true }),
    })
  }

  /** Types into the search and presses Enter, as somebody does who knows the name. */
  async add(typed: string, exercise: string): Promise<void> {
    await this.search.fill(typed)
    await this.search.press('Enter')
    await expect(this.line(exercise)).toBeVisible()
  }

  /** A line as what has the focus when its keys are pressed. */
  focusedLine(exercise: string): Locator {
    return this.page.getByRole('group', { name: new RegExp(`^\\d+, ${exercise}$`) })
  }

  note(exercise: string): Locator {
    return this.page.getByRole('textbox', { name: `Note for the patient, ${exercise}` })
  }

  async select(exercise: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: `Select ${exercise}`, exact: true }).check()
  }

  /** A field that changes all selected lines. */
  forSelected(field: string): Locator {
    return this.page.getByLabel(`${field}, all selected`, { exact: true })
  }

  async chooseDays(exercise: string, ...days: readonly string[]): Promise<void> {
    const line = this.line(exercise)
    await line.getByText('Days, pace and training').click()
    for (const day of days) await line.getByRole('button', { name: day, exact: true }).click()
  }

  dosage(field: string, exercise: string): Locator {
    return this.page.getByRole('textbox', { name: `${field}, ${exercise}`, exact: true })
  }

  names(): Promise<string[]> {
    return this.lines
      .getByRole('button', { name: /^Remove / })
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')?.slice(7) ?? ''))
  }

  /** Starts the plan from the template of that name. */
  async startFrom(template: string | RegExp): Promise<void> {
    const start = this.page.getByRole('button', { name: template })
    if (!(await start.first().isVisible()))
      await this.page.getByRole('button', { name: 'Templates', exact: true }).click()
    await start.first().click()
    await expect(this.page.getByText(/^The plan starts from: /).first()).toBeVisible()
  }

  /** Accepts every caution that is shown. */
  async acknowledgeAll(): Promise<void> {
    const open = this.page.getByRole('button', { name: /^Acknowledge: / })
    for (let left = await open.count(); left > 0; left -= 1) {
      await open.first().click()
      await expect(open).toHaveCount(left - 1)
    }
  }

  /** Keeps every limit of one exercise for one reason. */
  async keepWithReason(exercise: string, reason: string): Promise<void> {
    const open = this.line(exercise).getByRole('button', { name: /^Keep with a reason: / })
    for (let left = await open.count(); left > 0; left -= 1) {
      await open.first().click()
      await this.line(exercise).getByLabel('Why is this right').fill(reason)
      await this.line(exercise).getByRole('button', { name: 'Keep with this reason' }).click()
      await expect(open).toHaveCount(left - 1)
    }
  }

  /** Does not wait until the page tries again by itself. */
  async saveNowIfWaiting(): Promise<void> {
    const tryNow = this.page.getByRole('button', { name: 'Try now' })
    if (await tryNow.isVisible()) await tryNow.click({ timeout: 2000 }).catch(() => undefined)
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByText(/^Saved /)).toBeVisible()
  }

  /** Opens the panel that asks what must be asked. */
  async pressIssue(): Promise<void> {
    await this.page.getByRole('button', { name: 'Issue home program' }).click()
    await expect(this.issuePanel).toBeVisible()
  }

  async closeIssuePanel(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.issuePanel).toBeHidden()
  }

  /** Chooses what follows in the open panel. */
  async choose(way: 'Issue and print' | 'Issue and download' | 'Issue only'): Promise<void> {
    await this.issuePanel.getByRole('button', { name: way }).click()
  }

  /** Presses what the panel holds back while something is open: to the eye and the screen reader it is disabled. */
  async tryTo(way: 'Issue and print' | 'Issue and download' | 'Issue only'): Promise<void> {
    await this.issuePanel.getByRole('button', { name: way }).press('Enter')
  }

  async issue(number = 1): Promise<HomeProgramPage> {
    await this.pressIssue()
    await this.choose('Issue only')
    return new HomeProgramPage(this.page).expectOpen(number)
  }
}
