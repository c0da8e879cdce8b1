import { expect, test } from '../fixtures'
import { CLINIC_EXAMPLES, DEMO_PATIENT, demoAddresses, PUBLIC_EXAMPLES } from '../routes'
import { STORIES } from '../../db/seed/stories'

const UNKNOWN = '00000000-0000-4000-8000-000000000000'

const nowhere = (chart: string): readonly string[] => [
  '/no-such-page',
  '/catalog/no-such-exercise',
  '/patients/not-an-id',
  `/patients/${UNKNOWN}`,
  `/patients/${UNKNOWN}/plan`,
  `/patients/${UNKNOWN}/assessments/new`,
  `${chart}/no-such-page`,
  `${chart}/home-programs/not-an-id`,
  `${chart}/home-programs/${UNKNOWN}`,
  `${chart}/assessments/not-an-id`,
  `${chart}/assessments/${UNKNOWN}`,
  `${chart}/check-ins/not-an-id`,
  `${chart}/check-ins/${UNKNOWN}`,
]

test('what was never there and what cannot be opened look the same', async ({ signedIn: page }) => {
  const { chart } = await demoAddresses(page)
  for (const address of nowhere(chart))
    await test.step(address, async () => {
      const answer = await page.goto(address)
      expect.soft(answer?.status()).toBe(404)
      await expect
        .soft(page.getByRole('heading', { level: 1 }))
        .toHaveText('There is nothing at this address')
    })
})

test('a handout that is not there is no PDF', async ({ signedIn: page }) => {
  const { chart, homeProgram } = await demoAddresses(page)
  expect((await page.request.get(`${homeProgram}/handout`)).headers()['content-type']).toBe('application/pdf')
  for (const address of [
    `${chart}/home-programs/${UNKNOWN}/handout`,
    `/patients/${UNKNOWN}/home-programs/${UNKNOWN}/handout`,
    homeProgram.replace(/patients\/[^/]+/, `patients/${UNKNOWN}`).concat('/handout'),
  ]) {
    const answer = await page.request.get(address)
    expect.soft(answer.status(), address).toBe(404)
    expect.soft(answer.headers()['content-type']).toContain('text/plain')
  }
  expect((await page.request.get(`${homeProgram}/handout?paper=a5`)).status()).toBe(400)
})

test('somebody who is not signed in is led to the door and told nothing', async ({
  signedIn: page,
  playwright,
  baseURL,
}) => {
  const demo = await demoAddresses(page)
  const stranger = await playwright.request.newContext({ baseURL: baseURL ?? '' })
  const addresses = [
    ...Object.values(CLINIC_EXAMPLES).map((addressOf) => addressOf(demo)),
    `${demo.homeProgram}/handout`,
    `/patients/${UNKNOWN}`,
  ]
  for (const address of addresses) {
    const answer = await stranger.get(address, { maxRedirects: 0 })
    expect.soft(answer.status(), address).toBe(307)
    expect.soft(answer.headers().location, address).toContain(PUBLIC_EXAMPLES['/sign-in'])
    const words = await answer.text()
    expect.soft(words, address).not.toContain('%PDF')
    expect
      .soft(
        STORIES.filter(({ name }) => words.includes(name)),
        address,
      )
      .toEqual([])
  }
  const door = await stranger.get(demo.chart)
  expect(new URL(door.url()).pathname).toBe('/sign-in')
  expect(await door.text()).not.toContain(DEMO_PATIENT)
  await stranger.dispose()
})
