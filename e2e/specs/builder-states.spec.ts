import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expectAccessible, expectFitsAPhone } from '../accessibility'
import { expect, test } from '../fixtures'
import { patientInCare, patientInFlare } from '../new-patient'
import { CatalogPane } from '../pages/catalog-pane'
import { OwnExerciseForm, OwnExercisePage } from '../pages/own-exercise'
import { PlanPage } from '../pages/plan'

/** One look of the builder: how it comes about from the one before, and how it is left. */
type State = {
  readonly name: string
  readonly reach: (plan: PlanPage) => Promise<unknown>
  readonly leave?: (plan: PlanPage) => Promise<unknown>
  readonly alsoOnPhone?: true
}

const AT_THE_DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const escape = ({ page }: PlanPage) => page.keyboard.press('Escape')

async function walk(plan: PlanPage, states: readonly State[]): Promise<void> {
  const { page } = plan
  for (const { name, reach, leave, alsoOnPhone } of states)
    await test.step(name, async () => {
      await reach(plan)
      // A button that is scrolled half under the header is not a small one.
      await page.evaluate(() => window.scrollTo(0, 0))
      await expectAccessible(page, name)
      if (alsoOnPhone) {
        await page.setViewportSize(PHONE)
        await page.evaluate(() => window.scrollTo(0, 0))
        await expectAccessible(page, `${name}, on a phone,`)
        await expectFitsAPhone(page)
        await page.setViewportSize(AT_THE_DESK)
      }
      await leave?.(plan)
    })
}

const EDITING: readonly State[] = [
  {
    name: 'an empty plan',
    reach: ({ search }) => expect(search).toBeVisible(),
    alsoOnPhone: true,
  },
  {
    name: 'lines with a note and findings',
    reach: async (plan) => {
      await plan.add('running', 'Running')
      await plan.add('sit up', 'Sit-up')
      await plan.add('bird dog', 'Bird dog')
      await plan.note('Bird dog').fill('Slowly, and breathe out.')
      await expect(plan.line('Sit-up').getByText('Limit', { exact: true }).first()).toBeVisible()
      await plan.expectSaved()
    },
    alsoOnPhone: true,
  },
  {
    name: 'why a finding is there',
    reach: (plan) => plan.focusedLine('Sit-up').press('w'),
    leave: (plan) => plan.focusedLine('Sit-up').press('w'),
  },
  {
    name: 'a limit kept without a reason',
    reach: async (plan) => {
      await plan.focusedLine('Sit-up').press('k')
      await plan.page.keyboard.press('Control+Enter')
      await expect(plan.line('Sit-up').getByText(/Say why the limit is kept/)).toBeVisible()
    },
    leave: escape,
  },
  {
    name: 'a limit kept with a reason',
    reach: (plan) => plan.keepWithReason('Sit-up', 'Does it daily at work without a rise in pain.'),
  },
  {
    name: 'days, pace and training',
    reach: (plan) => plan.chooseDays('Bird dog', 'Monday', 'Friday'),
  },
  {
    name: 'a group and selected lines',
    reach: async (plan) => {
      await plan.select('Bird dog')
      await plan.select('Sit-up')
      await plan.forSelected('Group').fill('Gym day')
      await plan.forSelected('Group').press('Enter')
      await expect(plan.page.getByRole('heading', { name: 'Gym day' })).toBeVisible()
    },
    leave: ({ page }) => page.getByRole('button', { name: 'Clear the selection' }).click(),
  },
  {
    name: 'filters of the catalog',
    reach: ({ page }) => page.getByRole('button', { name: 'Filters' }).click(),
    leave: ({ page }) => page.getByRole('button', { name: 'Filters' }).click(),
  },
  {
    name: 'details of an exercise',
    reach: async ({ page }) => {
      const { search, details } = new CatalogPane(page)
      await search.fill('side plank')
      await search.press('ArrowRight')
      await expect(details.getByRole('heading', { level: 2, name: 'Side plank', exact: true })).toBeVisible()
    },
    leave: escape,
    alsoOnPhone: true,
  },
  {
    name: 'a search without an answer',
    reach: ({ search }) => search.fill('qqqq'),
    leave: ({ search }) => search.fill(''),
  },
  {
    name: 'templates, and this plan as one',
    reach: async ({ page }) => {
      await page.getByRole('button', { name: 'Templates', exact: true }).click()
      const panel = page.getByRole('region', { name: 'Templates', exact: true })
      await panel.getByText('Save this plan as a template').click()
      await expect(panel.getByLabel('Name of the template')).toBeVisible()
    },
    leave: ({ page }) => page.getByRole('button', { name: 'Close the templates' }).click(),
  },
  {
    name: 'commands that fit what is typed',
    reach: async ({ page }) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('box jump')
      const palette = page.getByRole('dialog', { name: 'Commands' })
      await expect(palette.getByRole('option').first()).toContainText('Box jump')
    },
    leave: async (plan) => {
      await escape(plan)
      await expect(plan.page.getByRole('dialog')).toHaveCount(0)
    },
  },
  {
    name: 'the shortcuts',
    reach: ({ page }) => page.getByRole('button', { name: 'Keyboard shortcuts' }).click(),
    leave: async (plan) => {
      await escape(plan)
      await expect(plan.page.getByRole('dialog')).toHaveCount(0)
    },
  },
  {
    name: 'issuing with questions open',
    reach: async (plan) => {
      await plan.pressIssue()
      await expect(plan.stillOpen).toContainText('Running')
    },
    leave: (plan) => plan.closeIssuePanel(),
    alsoOnPhone: true,
  },
]

const ONE_TOO_MANY: State = {
  name: 'one exercise too many',
  reach: async ({ page, search, lines }) => {
    await search.fill('glute bridge')
    for (let added = await lines.count(); added < 30; added += 1) {
      await search.press('Enter')
      await search.fill('glute bridge')
    }
    await expect(lines).toHaveCount(30)
    await search.press('Enter')
    await expect(page.getByText(/A plan holds at most 30 exercises/)).toBeVisible()
  },
}

const ISSUING: readonly State[] = [
  {
    name: 'issuing with nothing open',
    reach: async (plan) => {
      await plan.add('glute bridge', 'Glute bridge')
      await plan.expectSaved()
      await plan.pressIssue()
    },
  },
  {
    name: 'issuing that was refused',
    reach: async (plan) => {
      await plan.page.context().setOffline(true)
      await plan.choose('Issue only')
      await expect(plan.refusal).toContainText('may be issued, or not')
    },
    leave: (plan) => plan.closeIssuePanel(),
    alsoOnPhone: true,
  },
  {
    name: 'not saved, without a connection',
    reach: async (plan) => {
      await plan.dosage('Sets', 'Glute bridge').fill('5')
      await expect(plan.page.getByText('Not saved — retrying')).toBeVisible()
    },
    leave: async (plan) => {
      await plan.page.context().setOffline(false)
      await plan.expectSaved()
    },
  },
]

/** From here on no save of this page reaches the server. */
const refuseSaves = (page: Page): Promise<unknown> =>
  page.route('**/plan', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))

const NOT_SAVED: readonly State[] = [
  {
    name: 'signed out meanwhile',
    reach: async (plan) => {
      await plan.page.context().clearCookies()
      await plan.dosage('Sets', 'Glute bridge').fill('4')
      await expect(plan.page.getByText('You were signed out, so this plan is not saved.')).toBeVisible()
    },
  },
]

const RESTORED: State = {
  name: 'what had not been saved is back',
  reach: async (plan) => {
    const { page } = plan
    await refuseSaves(page)
    await plan.note('Glute bridge').fill('Only on this screen.')
    await expect
      .poll(() =>
        page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('plumbline-draft:'))),
      )
      .toBe(true)
    await page.reload()
    await expect(page.getByText(/that had not been saved are back/)).toBeVisible()
  },
  leave: async (plan) => {
    await plan.page.unroute('**/plan')
    await plan.expectSaved()
  },
}

const conflictWith = (theirs: () => Promise<unknown>): State => ({
  name: 'two versions',
  reach: async (plan) => {
    await theirs()
    await plan.dosage('Sets', 'Glute bridge').fill('2')
    await expect(plan.page.getByRole('region', { name: 'Two versions of this plan' })).toBeVisible()
  },
  leave: async (plan) => {
    await plan.page.getByRole('button', { name: 'Keep mine' }).click()
    await plan.expectSaved()
  },
  alsoOnPhone: true,
})

test('every state of editing can be used by everybody', async ({ signedIn: page }) => {
  test.slow()
  await walk(await (await patientInFlare(page)).plan(), [...EDITING, ONE_TOO_MANY])
})

test('every state of issuing and saving can be used by everybody', async ({ signedIn: page, context }) => {
  test.slow()
  const chart = await patientInFlare(page, 'Settling')
  const address = chart.address()
  const plan = await chart.plan()
  const theirs = async (): Promise<void> => {
    const other = await new PlanPage(await context.newPage()).open(address)
    await other.note('Glute bridge').fill('Breathe out on the way up.')
    await other.add('bird dog', 'Bird dog')
    await other.expectSaved()
    await other.page.close()
  }
  await walk(plan, [...ISSUING, RESTORED, conflictWith(theirs), ...NOT_SAVED])
})

test('a stop for the whole plan can be read by everybody', async ({ signedIn: page }) => {
  const chart = await patientInCare(page)
  const form = await chart.recordAssessment()
  await form.answer('Pain now', '4')
  await form.answer('Flare going on now', 'No')
  await form.condition('Lumbar strain or sprain')
  await form.answer('Phase', 'Settling')
  const fever = form.screenQuestion(/fever, chills or night sweats/)
  await fever.getByRole('radio', { name: 'Yes' }).check()
  await form.noToAllFlags()
  await form.record()
  await walk(await chart.plan(), [
    {
      name: 'a stop for the whole plan',
      reach: async (plan) => {
        await plan.add('glute bridge', 'Glute bridge')
        await expect(plan.aboutPatient.getByText('Stop', { exact: true })).toBeVisible()
      },
    },
  ])
})

test('an exercise of the clinic’s own that is not assessed says so to everybody', async ({
  signedIn: page,
}) => {
  const name = `Towel slide ${randomUUID().slice(0, 8)}`
  const form = await new OwnExerciseForm(page).open()
  await form.describe(name)
  await form.answer('Not assessed yet').check()
  await form.save.click()
  await new OwnExercisePage(page).isOf(name)
  const plan = await (await patientInFlare(page)).plan()
  await walk(plan, [{ name: 'an own exercise, not assessed', reach: () => plan.add(name, name) }])
})
