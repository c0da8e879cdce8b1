import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { patientInFlare } from '../new-patient'

/** Long before a message goes by itself. */
const SOON = 3000

test('a plan starts from a template, is kept as one of the clinic, and starts the next', async ({
  signedIn: page,
}) => {
  const name = `Strain, our way ${randomUUID().slice(0, 6)}`
  const chart = await patientInFlare(page, 'Settling')
  const plan = await chart.plan()
  await plan.startFrom('Start from Lumbar strain or sprain, settling')
  await expect(plan.lines).toHaveCount(4)
  await plan.add('supine heel', 'Supine heel slide')

  await page.getByRole('button', { name: 'Templates', exact: true }).click()
  await page.getByText('Save this plan as a template').click()
  await page.getByLabel('Name of the template').fill(name)
  await page.getByRole('button', { name: 'Save as a template' }).click()
  await expect(page.getByText('Saved. It is offered wherever it fits.')).toBeVisible()

  const next = await (await patientInFlare(page, 'Settling')).plan()
  await next.startFrom(`Start from ${name}`)
  expect(await next.names()).toContain('Supine heel slide')
  await page.keyboard.press('Control+z')
  await expect(next.lines).toHaveCount(0)

  await page.goto('/templates')
  const card = page.getByRole('region', { name })
  await card.getByText('Rename or put away').click()
  await card.getByRole('button', { name: 'Put away' }).click()
  await expect(card).toHaveCount(0)
})

test('an undo is offered only as long as it does what it says', async ({ signedIn: page }) => {
  const chart = await patientInFlare(page, 'Settling')
  const plan = await chart.plan()
  await plan.startFrom('Start from Lumbar strain or sprain, settling')
  await plan.add('supine heel', 'Supine heel slide')
  await expect(page.getByText(/^The plan starts from: /)).toHaveCount(0, { timeout: SOON })

  const removed = page.getByText('Supine heel slide removed.')
  await page.getByRole('button', { name: 'Remove Supine heel slide' }).click()
  await expect(removed.first()).toBeVisible()
  await plan.add('running', 'Running')
  await expect(removed.first()).toBeVisible()
  await chart.tab('Chart').click()
  await expect(removed).toHaveCount(0, { timeout: SOON })
})
