import { writeFileSync } from 'node:fs'
import type { BrowserContext, Route } from '@playwright/test'
import { localDay } from '@/lib/clinical/patient-page/local-day'
import { expectAccessible } from '../accessibility'
import { CLOCK_LEAD, CLOCK_SERVER, daysAhead, enterClockServer } from '../clock-server'
import { expect, test } from '../fixtures'
import { PatientPagePage } from '../pages/patient-page'
import { PlanPage } from '../pages/plan'
import { SignInPage } from '../pages/sign-in'
import { TodayPage } from '../pages/today'
import { givenProgram, opened, phoneOf } from '../patient-phone'

const DAY = 86_400_000
/** Of the demo clinic. */
const CLINICS_ZONE = 'America/New_York'

/** Has the page's script wait until it is let go, as on a slow connection. */
async function holdScripts(phone: BrowserContext) {
  const held: Route[] = []
  let isHeld = true
  await phone.route('**/_next/static/**/*.js', async (route) => {
    if (isHeld) held.push(route)
    else await route.continue()
  })
  return {
    hold: (): void => {
      isHeld = true
    },
    letGo: async (): Promise<void> => {
      isHeld = false
      await Promise.all(held.splice(0).map((route) => route.continue()))
    },
  }
}

test.describe('over a night', () => {
  test.use({ baseURL: CLOCK_SERVER, actionTimeout: 15_000 })
  test.setTimeout(240_000)

  test('a check-in made offline arrives once, a day later, with the next morning', async ({
    page,
    browser,
  }) => {
    await enterClockServer(page)
    const { person, address, token, year } = await givenProgram(page)
    const ahead = daysAhead()

    // In the evening, without a connection.
    const phone = await phoneOf(browser, CLOCK_SERVER)
    await phone.clock.install({ time: Date.now() + ahead * DAY })
    const evening = await opened(phone, token, year)
    expect(evening.page.url()).toBe(`${CLOCK_SERVER}/c`)
    await evening.expectKept()
    await phone.setOffline(true)
    // Three more than at the assessment.
    await evening.pain(/before you start/, 8)
    await evening.tickAll()
    await evening.pain(/while you did them/, 9)
    await evening.finish.click()
    await expect(evening.page.getByText('Kept on this phone. It will be sent')).toBeVisible()
    expect(await evening.waiting()).toBe(1)
    await evening.page.close()

    // The next day, with one.
    writeFileSync(process.env.E2E_CLOCK ?? '', String(ahead + 1))
    await phone.clock.setSystemTime(Date.now() + (ahead + 1) * DAY)
    await phone.setOffline(false)
    const morning = await new PatientPagePage(await phone.newPage()).scan('')
    await morning.expectOpen()
    await morning.pain(/How was your back this morning/, 7)
    await morning.page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(morning.page.getByText('Thank you. We kept your answer.')).toBeVisible()
    await expect.poll(() => morning.waiting()).toBe(0)
    await expect(morning.history.getByRole('listitem')).toHaveCount(1)
    await expect(morning.history).toContainText(/pain before: 8, during: 9, next morning: 7/i)
    await expect(morning.finish).toBeVisible()

    // A phone that is opened again sends nothing twice.
    await morning.page.reload()
    await morning.expectOpen()
    await expect(morning.page.getByText(/How was your back this morning/)).toBeHidden()

    // The therapist sees it once.
    await new SignInPage(page).open().then((door) => door.signIn(CLOCK_LEAD.email, CLOCK_LEAD.password))
    await page.goto(`${address}/progress`)
    const days = page
      .getByRole('table', { name: 'Check-ins, newest first' })
      .locator('tbody')
      .getByRole('row')
    await expect(days).toHaveCount(1)
    await expect(days.first()).toContainText(/8.*9.*7/)
    const today = await new TodayPage(page).open()
    await expect(today.patient(person.name)).toHaveCount(1)
    await expect(today.patient(person.name)).toContainText('Pain rose from 5 to 8 since program 1.')
    await phone.close()
  })
})

test('a phone that is known has its day before the script comes, and takes touches from then on', async ({
  signedIn: page,
  browser,
  baseURL,
}) => {
  const { token, year } = await givenProgram(page)
  // Its worker would hand the script over by itself.
  const phone = await phoneOf(browser, baseURL ?? '', { serviceWorkers: 'block' })
  const patient = new PatientPagePage(await phone.newPage())
  const asked: string[] = []
  patient.page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/^\/c\/(?:open|year|program)$/.test(pathname)) asked.push(pathname)
  })
  await patient.scan(token)
  await patient.giveYear(year)
  await patient.expectOpen()
  expect(asked).toEqual(['/c/open', '/c/year', '/c/program'])
  const names = await patient.articles.getByRole('heading').allTextContents()

  asked.length = 0
  const scripts = await holdScripts(phone)
  await patient.page.goto('/c', { waitUntil: 'commit' })
  const notYet = patient.page.locator('[inert]')
  await expect(notYet.locator('article h3')).toHaveText(names)
  await expect(notYet.locator('button', { hasText: 'Something is wrong?' })).toBeVisible()
  await expect(patient.page.locator('button', { hasText: /^Done$/ }).first()).toBeHidden()
  await scripts.letGo()
  await patient.articles.first().getByRole('button', { name: 'Done', exact: true }).click()
  await expect(patient.articles.first().getByRole('button', { name: 'Undo' })).toBeVisible()
  await expect(notYet).toHaveCount(0)
  expect(asked).toEqual([])

  await patient.page.reload()
  await expect(patient.articles.first().getByRole('button', { name: 'Undo' })).toBeVisible()
  await phone.close()
})

test('a day in progress stays one on a phone whose day is not the clinic’s', async ({
  signedIn: page,
  browser,
  baseURL,
}) => {
  const { token, year } = await givenProgram(page)
  const clinics = localDay(Date.now(), CLINICS_ZONE)
  // One of the ends of the world has another day, whenever this runs.
  const timezoneId = ['Pacific/Kiritimati', 'Etc/GMT+12'].find(
    (zone) => localDay(Date.now(), zone) !== clinics,
  )
  const phone = await phoneOf(browser, baseURL ?? '', timezoneId === undefined ? {} : { timezoneId })
  const patient = await opened(phone, token, year)
  await patient.pain(/before you start/, 4)
  await patient.articles.first().getByRole('button', { name: 'Done', exact: true }).click()
  await patient.page.reload()
  await expect(patient.articles.first().getByRole('button', { name: 'Undo' })).toBeVisible()
  await expect(patient.finish).toBeVisible()
  await expect(patient.page.getByText(/^4: /)).toBeVisible()
  // Nothing of it was sent as a day that is over.
  await expect(patient.history.getByRole('listitem')).toHaveCount(0)
  expect(await patient.waiting()).toBe(0)
  await phone.close()
})

test('a tablet that stood open shows what the phone told meanwhile, and takes nothing of it back', async ({
  signedIn: page,
  browser,
  baseURL,
}) => {
  const { token, year } = await givenProgram(page)
  const [phone, tablet] = [await phoneOf(browser, baseURL ?? ''), await phoneOf(browser, baseURL ?? '')]
  const stale = await opened(tablet, token, year)
  const patient = await opened(phone, token, year)
  await patient.tickAll()
  await patient.finish.click()
  await expect(patient.page.getByText('Sent to your clinic.')).toBeVisible()

  await expect(stale.finish).toBeVisible()
  await stale.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(stale.page.getByText('All done for today. Well done!')).toBeVisible()
  await expect(stale.finish).toBeHidden()
  await stale.page.getByLabel('What should your therapist know?').fill('A little stiff.')
  await stale.page.getByRole('button', { name: 'Send the change' }).click()
  await expect(stale.page.getByText('Sent to your clinic.')).toBeVisible()
  await stale.page.reload()
  await expect(stale.page.getByText('All done for today. Well done!')).toBeVisible()
  await expect(stale.history.getByRole('listitem')).toHaveCount(1)
  await expect(stale.history).toContainText('All done')
  await phone.close()
  await tablet.close()
})

test('what is new in a program stands there until it was read, and not for a moment longer', async ({
  signedIn: page,
  browser,
  baseURL,
}) => {
  const { address, token, year, names } = await givenProgram(page)
  const phone = await phoneOf(browser, baseURL ?? '', { serviceWorkers: 'block' })
  const patient = await opened(phone, token, year)
  const plan = await new PlanPage(page).open(address)
  await plan.page.getByRole('button', { name: `Remove ${names[0]}`, exact: true }).click()
  await plan.expectSaved()
  await plan.issue(2)

  const news = patient.page.locator('section h2', { hasText: /^New since last time/ })
  const scripts = await holdScripts(phone)
  const notYet = patient.page.locator('[inert]')
  const openAgain = async (): Promise<void> => {
    scripts.hold()
    await patient.page.goto('/c', { waitUntil: 'commit' })
    await expect(notYet.locator('article').first()).toBeVisible()
  }
  const becomesLive = async (): Promise<void> => {
    await scripts.letGo()
    await expect(notYet).toHaveCount(0)
  }
  await openAgain()
  await expect(news).toBeVisible()
  await becomesLive()
  await patient.page.getByRole('button', { name: 'Got it' }).click()
  await expect(news).toBeHidden()
  await openAgain()
  await expect(news).toBeHidden()
  await becomesLive()
  await expect(news).toBeHidden()
  await phone.close()
})

test('each morning is asked about anew on a page that stays open', async ({
  signedIn: page,
  browser,
  baseURL,
}) => {
  const { token, year } = await givenProgram(page)
  const phone = await phoneOf(browser, baseURL ?? '')
  await phone.clock.install({ time: Date.now() })
  const patient = await opened(phone, token, year)
  const save = patient.page.getByRole('button', { name: 'Save', exact: true })
  const thanks = patient.page.getByText('Thank you. We kept your answer.')
  const nextDay = async (days: number): Promise<void> => {
    await phone.clock.setSystemTime(Date.now() + days * DAY)
    await patient.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  }
  // What is told of days to come would be refused.
  await phone.setOffline(true)
  await patient.tickAll()
  await patient.finish.click()
  await nextDay(1)
  await patient.pain(/How was your back this morning/, 7)
  await save.click()
  await expect(thanks).toBeVisible()
  await patient.tickAll()
  await patient.finish.click()
  await nextDay(2)
  await expect(patient.page.getByRole('group', { name: /How was your back this morning/ })).toBeVisible()
  await expect(thanks).toBeHidden()
  await expect(patient.page.getByText(/^7: /)).toBeHidden()
  await expect(save).toBeDisabled()
  await phone.close()
})

test('the timer is heard by one sound, which the tap that asks for it begins', async ({
  signedIn: page,
  browser,
  baseURL,
}) => {
  const { token, year } = await givenProgram(page)
  const phone = await phoneOf(browser, baseURL ?? '')
  await phone.addInitScript(() => {
    const log: string[] = []
    Object.assign(window, { soundLog: log })
    window.AudioContext = class extends AudioContext {
      constructor() {
        super()
        log.push(navigator.userActivation.isActive ? 'begun in a tap' : 'begun')
      }
      override createOscillator(): OscillatorNode {
        log.push('heard')
        return super.createOscillator()
      }
      override close(): Promise<void> {
        log.push('ended')
        return super.close()
      }
    }
  })
  const patient = await opened(phone, token, year)
  const log = async (): Promise<string[]> =>
    (await patient.page.evaluate((): unknown => Reflect.get(window, 'soundLog'))) as string[]
  const first = patient.articles.first()
  await first.getByRole('button', { name: /^Timer/ }).click()
  await first.getByLabel('Sound').check()
  await first.getByRole('button', { name: 'Start', exact: true }).click()
  for (let steps = 0; steps < 2; steps += 1)
    await first.getByRole('button', { name: 'Skip', exact: true }).click()
  // Steps may have ended by themselves too.
  await expect.poll(async () => (await log()).filter((one) => one === 'heard').length).toBeGreaterThan(1)
  await first.getByRole('button', { name: 'End', exact: true }).click()
  expect((await log()).filter((one) => one !== 'heard')).toEqual(['begun in a tap', 'ended'])
  await phone.close()
})

test('paper has every exercise in full, and the day what is not for today', async ({
  signedIn: page,
  browser,
  baseURL,
}) => {
  const { token, year, names } = await givenProgram(page)
  const phone = await phoneOf(browser, baseURL ?? '')
  const patient = await opened(phone, token, year)
  const onPaper = patient.page.locator('h4', { hasText: /^\d+\. / })
  await patient.page.pdf()
  await expect(onPaper).toHaveCount(names.length)
  await expect(onPaper.first()).toBeHidden()

  const forToday = await patient.articles.count()
  const others = patient.page.getByText(/^Not today \(\d+\)$/)
  if (await others.isVisible()) await others.click()
  await expect(patient.articles).toHaveCount(names.length)
  expect(forToday).toBeGreaterThan(0)
  await phone.close()
})

test('a phone shows nothing before the year is right, and forgets when it is told to', async ({
  signedIn: page,
  browser,
  baseURL,
}) => {
  const { token, year } = await givenProgram(page)
  const phone = await phoneOf(browser, baseURL ?? '')
  const patient = await new PatientPagePage(await phone.newPage()).scan('')
  await patient.code.fill('7K3M')
  await patient.page.getByRole('button', { name: 'Open my page' }).click()
  await expect(patient.page.getByText('This is not the whole code.')).toBeVisible()
  await patient.code.fill('0000-0000-0000-0000')
  await patient.page.getByRole('button', { name: 'Open my page' }).click()
  await expect(patient.page.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
  await patient.code.fill(token.toLowerCase())
  await patient.page.getByRole('button', { name: 'Open my page' }).click()
  await patient.giveYear('1901')
  await expect(patient.page.getByText(/^That is not the year we have/)).toBeVisible()
  await patient.giveYear(year)
  await patient.expectOpen()

  await patient.page.getByRole('button', { name: 'Take my page off this phone' }).click()
  await patient.page.getByRole('button', { name: 'Take it off' }).click()
  await expect(patient.page.getByText('Your page is off this phone.')).toBeVisible()
  await patient.page.reload()
  await expect(patient.code).toBeVisible()
  await phone.close()
})

test('every state can be read by everybody', async ({ signedIn: page, browser, baseURL }) => {
  test.setTimeout(180_000)
  const { token, year } = await givenProgram(page)
  const phone = await phoneOf(browser, baseURL ?? '')
  const patient = await new PatientPagePage(await phone.newPage()).scan('')
  await expect(patient.code).toBeVisible()
  await expectAccessible(patient.page, 'the code')
  await patient.scan(token)
  await expect(patient.year).toBeVisible()
  await expectAccessible(patient.page, 'the year')
  await patient.giveYear(year)
  await patient.expectOpen()
  await expectAccessible(patient.page, 'the day')

  const first = patient.articles.first()
  await first.getByText('How to do it').click()
  await first.getByRole('button', { name: 'This one hurt' }).click()
  await expectAccessible(patient.page, 'an exercise that hurt')
  await first.getByRole('button', { name: /^Timer/ }).click()
  await first.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(first.getByRole('status').filter({ hasText: 'Get ready, 5 seconds' })).toBeAttached()
  await first.getByRole('button', { name: 'Pause' }).click()
  await expectAccessible(patient.page, 'the timer')
  await first.getByRole('button', { name: 'End', exact: true }).click()
  await patient.tickAll()
  await patient.finish.click()
  await expect(patient.page.getByText('Sent to your clinic.')).toBeVisible()
  await expectAccessible(patient.page, 'the end of the day')
  await patient.troubleButton.click()
  await expectAccessible(patient.page, 'the signs')

  await patient.page.getByRole('button', { name: 'None of these' }).click()
  await patient.page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%'))
  const [wide, window] = await patient.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(wide).toBeLessThanOrEqual(window ?? 0)
  await phone.close()
})
