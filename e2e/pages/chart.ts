import { expect, type Page } from '@playwright/test'
import { AssessmentFormPage } from './assessment-form'
import { CheckInFormPage } from './check-in-form'
import { ClearanceFormPage } from './clearance-form'
import { PlanPage } from './plan'
import { ProgressPage } from './progress'
import { RecoveryPage } from './recovery'

/** One patient's chart: the frame with the name, and the tabs. */
export class ChartPage {
  readonly picture
  readonly activeFlags
  /** Over every page of the chart. */
  readonly strip

  constructor(
    readonly page: Page,
    readonly name: string,
  ) {
    this.picture = page.getByRole('region', { name: 'Clinical picture' })
    this.strip = page.getByRole('list', { name: 'To keep in mind' })
    this.activeFlags = this.picture.getByRole('list', { name: 'Active red flags' })
  }

  async expectOpen(): Promise<ChartPage> {
    await expect(this.page).toHaveURL(/\/patients\/[0-9a-f-]{36}$/)
    await expect(this.page.getByRole('main').getByText(this.name, { exact: true })).toBeVisible()
    return this
  }

  address(): string {
    return new URL(this.page.url()).pathname
  }

  async openEpisode(problem: string): Promise<ChartPage> {
    await this.page.getByRole('link', { name: 'Open an episode' }).click()
    await this.page.getByLabel('What the episode is about').fill(problem)
    await this.page.getByRole('button', { name: 'Open episode' }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: problem })).toBeVisible()
    return this
  }

  async recordAssessment(): Promise<AssessmentFormPage> {
    await this.page.getByRole('link', { name: 'Record assessment' }).click()
    return new AssessmentFormPage(this.page, this.name).expectOpen()
  }

  async recordClearance(): Promise<ClearanceFormPage> {
    await this.picture.getByRole('link', { name: 'Record a clearance' }).click()
    return new ClearanceFormPage(this.page, this.name).expectOpen()
  }

  async recordCheckIn(): Promise<CheckInFormPage> {
    await this.page.getByRole('main').getByRole('link', { name: 'Record check-in' }).first().click()
    return new CheckInFormPage(this.page).expectOpen()
  }

  async plan(): Promise<PlanPage> {
    await this.tab('Plan').click()
    return new PlanPage(this.page).expectOpen()
  }

  async progress(): Promise<ProgressPage> {
    await this.tab('Progress').click()
    return new ProgressPage(this.page).expectOpen()
  }

  async recovery(): Promise<RecoveryPage> {
    await this.tab('Recovery').click()
    return new RecoveryPage(this.page).expectOpen()
  }

  tab(name: 'Chart' | 'Plan' | 'Recovery' | 'Progress') {
    return this.page.getByRole('navigation', { name: 'Chart' }).getByRole('link', { name })
  }
}
