import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { checkInDevices, checkInLinks } from '@/db/schema/check-in-links'
import { givenClinic, givenEpisode } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { getCheckInLink, printedLink } from '@/lib/check-in-links/reads'
import {
  BIRTH_YEAR,
  givenDevice,
  givenLink,
  givenVerifiedDevice,
  guessedToken,
} from '@/lib/check-in-links/testing'
import { endLinkAfter, turnOffLink, turnOnLink } from '@/lib/check-in-links/writes'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { TOKEN_LIMITS } from './attempts'
import { DEVICE_TRIES, LINK_TRIES } from './check-in-devices'
import { leaveLink, openLink } from './link-access'
import { giveYear, openByToken } from './link-opening'

useTestDatabase()
vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
vi.stubEnv('NEXTAUTH_URL', 'https://plumbline.clinic.example')

const at = new Date('2026-03-02T09:00:00Z')
const after = (hours: number): Date => new Date(at.getTime() + hours * 3_600_000)
const WRONG = BIRTH_YEAR + 1
const refusal = (code: string) => expect.objectContaining({ code })
const anAddress = (): string => `10.${randomUUID()}`
const open = (token: string, address = anAddress(), moment = at) =>
  openByToken(token, undefined, address, moment)

async function giveWrongYears(cookie: string, times: number, moment = at) {
  const answers = []
  for (let tries = 0; tries < times; tries += 1) answers.push(await giveYear(cookie, WRONG, moment))
  return answers
}

describe('A link', () => {
  it('lets in who has the paper and knows the year of birth, and then for one episode', async () => {
    const { clinicId, chart, episodeId, linkId, token } = await givenLink(at)
    const cookie = await givenDevice(token.toLowerCase(), at)
    await expect(openLink(cookie, at)).rejects.toEqual(refusal('not-allowed'))
    expect(await giveYear(cookie, WRONG, at)).toEqual({ state: 'year', triesLeft: DEVICE_TRIES - 1 })
    expect(await giveYear(cookie, BIRTH_YEAR, at)).toEqual({ state: 'open' })
    expect(await openLink(cookie, at)).toEqual({
      clinicId,
      patientId: chart.patientId,
      episodeId,
      linkId,
    })
    expect(await openByToken(token, cookie, undefined, at)).toMatchObject({ state: 'open', cookie })
  })

  it('leaves on record who was let in, without a word about them', async () => {
    const { clinicId, linkId, token } = await givenLink(at)
    await givenVerifiedDevice(token, at)
    const events = await inClinic(clinicId, (tx) => tx.select().from(auditEvents))
    expect(events).toMatchObject([
      { action: 'check-in-link.turned-on', object: { link: linkId } },
      { action: 'check-in-link.device-verified', therapistId: null, object: { link: linkId } },
    ])
    expect(JSON.stringify(events)).not.toContain(token)
  })

  it('shows the same to an unknown, an ended and a turned-off token: nothing', async () => {
    const ended = await givenLink(at)
    const off = await givenLink(at)
    await turnOffLink(off.chart, off.episodeId, after(1))
    const answers = [
      await open(guessedToken()),
      await open('no token at all'),
      await open(ended.token, anAddress(), after(24 * 400)),
      await open(off.token, anAddress(), after(2)),
    ]
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"state":"unknown"}']))
  })

  it('that is turned off, or has ended, closes on devices that were let in', async () => {
    const { chart, episodeId, token } = await givenLink(at)
    const cookie = await givenVerifiedDevice(token, at)
    await expect(openLink(cookie, after(24 * 399))).resolves.toBeDefined()
    await expect(openLink(cookie, after(24 * 400))).rejects.toEqual(refusal('not-found'))
    await turnOffLink(chart, episodeId, after(1))
    await expect(openLink(cookie, after(1))).rejects.toEqual(refusal('not-found'))
    expect(await giveYear(cookie, BIRTH_YEAR, after(1))).toEqual({ state: 'unknown' })
  })

  it('is another one when it is turned on again', async () => {
    const { clinicId, chart, episodeId, linkId, token } = await givenLink(at)
    await expect(turnOnLink(chart, episodeId, null, at)).rejects.toEqual(refusal('conflict'))
    const { id } = await turnOnLink(chart, episodeId, linkId, after(1))
    expect(id).not.toBe(linkId)
    expect(await open(token, anAddress(), after(1))).toEqual({ state: 'unknown' })
    await turnOffLink(chart, episodeId, after(2))
    await turnOnLink(chart, episodeId, null, after(3))
    const links = await inClinic(clinicId, (tx) => tx.select().from(checkInLinks))
    expect(links.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1)
  })

  it('is made once by two who turn it on at once', async () => {
    const { chart, episodeId, linkId } = await givenLink(at)
    const both = await Promise.allSettled([1, 2].map(() => turnOnLink(chart, episodeId, linkId, after(1))))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('ends with the last day that a discharge leaves it, at the clinic, and never later than before', async () => {
    const { clinicId, chart, episodeId, token } = await givenLink(at, {
      clinicId: await givenClinic({ timeZone: 'America/New_York' }),
    })
    const cookie = await givenVerifiedDevice(token, at)
    const end = (day: string) =>
      inClinic(clinicId, (tx) => endLinkAfter(tx, chart, episodeId, day as CalendarDate))
    await end('2026-03-20')
    await end('2026-03-30')
    await expect(openLink(cookie, new Date('2026-03-21T03:59:00Z'))).resolves.toBeDefined()
    await expect(openLink(cookie, new Date('2026-03-21T04:00:00Z'))).rejects.toEqual(refusal('not-found'))
  })

  it('of another patient or clinic is not there', async () => {
    const [ours, theirs] = [await givenLink(at), await givenLink(at)]
    expect(await getCheckInLink(ours.chart, theirs.episodeId, at)).toBeUndefined()
    expect(await printedLink(ours.chart, theirs.episodeId, at)).toBeUndefined()
    await expect(turnOnLink(ours.chart, theirs.episodeId, null, at)).rejects.toEqual(refusal('not-found'))
    await turnOffLink(ours.chart, theirs.episodeId, at)
    expect(await open(theirs.token)).toMatchObject({ state: 'year' })
    const cookie = await givenVerifiedDevice(theirs.token, at)
    const moved = `${ours.clinicId}${cookie.slice(36)}`
    await expect(openLink(moved, at)).rejects.toEqual(refusal('not-found'))
    for (const none of [undefined, '', 'x', `${ours.clinicId}.`, `${randomUUID()}.${'a'.repeat(43)}`])
      await expect(openLink(none, at)).rejects.toEqual(refusal('not-found'))
  })

  it('keeps its old paper when the secret was changed, and has none to print', async () => {
    const { clinicId, chart, episodeId, linkId, token } = await givenLink(at)
    expect(await printedLink(chart, episodeId, at)).toMatchObject({ id: linkId })
    await inClinic(clinicId, (tx) =>
      tx.update(checkInLinks).set({ tokenHash: 'of another secret' }).where(eq(checkInLinks.id, linkId)),
    )
    expect(await printedLink(chart, episodeId, at)).toBeUndefined()
    expect(await getCheckInLink(chart, episodeId, at)).toMatchObject({ address: null })
    expect(await open(token)).toMatchObject({ state: 'year' })
  })

  it('is shown on the chart with its devices', async () => {
    const { chart, episodeId, token } = await givenLink(at)
    await givenDevice(token, at)
    expect(await getCheckInLink(chart, episodeId, at)).toMatchObject({ devices: 0, lastSeenAt: null })
    const cookie = await givenVerifiedDevice(token, at)
    await openLink(cookie, after(3))
    expect(await getCheckInLink(chart, episodeId, at)).toMatchObject({
      address: expect.stringMatching(/^https:\/\/plumbline\.clinic\.example\/c#(\w{4}-){3}\w{4}$/),
      devices: 1,
      lastSeenAt: after(3),
    })
    await leaveLink(cookie)
    await expect(openLink(cookie, after(3))).rejects.toEqual(refusal('not-found'))
    expect(await getCheckInLink(chart, episodeId, at)).toMatchObject({ devices: 0 })
  })

  it('of a discharged episode is not turned on', async () => {
    const { clinicId, chart } = await givenLink(at)
    const discharged = { dischargedOn: '2026-02-01', dischargeReason: 'goals_met' } as const
    const episodeId = await givenEpisode(clinicId, chart.therapist.id, chart.patientId, discharged)
    await expect(turnOnLink(chart, episodeId, null, at)).rejects.toEqual(refusal('discharged'))
  })
})

const eventsOf = async (clinicId: string, action: string) => {
  const events = await inClinic(clinicId, (tx) => tx.select().from(auditEvents).orderBy(auditEvents.seq))
  return events.filter((event) => event.action === action)
}

describe('A device', () => {
  it('is seen once in ten minutes, which is one event, however much is looked at', async () => {
    const { clinicId, chart, linkId, token } = await givenLink(at)
    const cookie = await givenVerifiedDevice(token, at)
    const minutes = (count: number): Date => new Date(at.getTime() + count * 60_000)
    for (const count of [9, 10, 15, 20]) await openLink(cookie, minutes(count))
    expect(await eventsOf(clinicId, 'check-in-link.opened')).toMatchObject(
      [10, 20].map((count) => ({
        at: minutes(count),
        therapistId: null,
        linkId,
        patientId: chart.patientId,
        object: { link: linkId },
      })),
    )
  })

  it('that was locked says so on the record, once for the last try', async () => {
    const { clinicId, chart, linkId, token } = await givenLink(at)
    const cookie = await givenDevice(token, at)
    expect(await giveWrongYears(cookie, DEVICE_TRIES + 1)).toEqual([
      ...[4, 3, 2, 1].map((triesLeft) => ({ state: 'year', triesLeft })),
      { state: 'locked' },
      { state: 'locked' },
    ])
    expect(await eventsOf(clinicId, 'check-in-link.device-locked')).toMatchObject([
      { therapistId: null, linkId, patientId: chart.patientId, object: { link: linkId } },
    ])
    expect(await eventsOf(clinicId, 'check-in-link.device-verified')).toEqual([])
  })

  it('that is in needs no year again, and wrong ones before do not count against it', async () => {
    const { token } = await givenLink(at)
    const cookie = await givenDevice(token, at)
    await giveWrongYears(cookie, DEVICE_TRIES - 1)
    expect(await giveYear(cookie, BIRTH_YEAR, at)).toEqual({ state: 'open' })
    expect(await giveYear(cookie, WRONG, at)).toEqual({ state: 'open' })
    expect(await giveYear(await givenDevice(token, at), WRONG, at)).toEqual({ state: 'year', triesLeft: 4 })
  })

  it('is the same when it opens its link again, and another one for another link or clinic', async () => {
    const [one, other] = [await givenLink(at), await givenLink(at)]
    const cookie = await givenDevice(one.token, at)
    const again = await openByToken(one.token, cookie, undefined, at)
    expect(again).toEqual({ state: 'year', cookie, until: after(24 * 400) })
    for (const [token, kept] of [
      [other.token, cookie],
      [one.token, `${one.clinicId}.${'a'.repeat(43)}`],
      [one.token, 'nonsense'],
    ] as const) {
      const opened = await openByToken(token, kept, undefined, at)
      expect(opened.state).toBe('year')
      expect('cookie' in opened && opened.cookie).not.toBe(kept)
    }
  })

  it('of another patient of the same clinic is not taken for one of this link', async () => {
    const { clinicId, token } = await givenLink(at)
    const cookie = await givenVerifiedDevice(token, at)
    const theirs = await givenLink(at, { clinicId })
    const opened = await openByToken(theirs.token, cookie, undefined, at)
    expect(opened.state).toBe('year')
  })

  it.each([undefined, '', 'nonsense', `${randomUUID()}.${'a'.repeat(43)}`])(
    'that is none gives no year and leaves nothing: %s',
    async (cookie) => {
      expect(await giveYear(cookie, BIRTH_YEAR, at)).toEqual({ state: 'unknown' })
      await expect(leaveLink(cookie)).resolves.not.toThrow()
    },
  )

  it.each([
    ['with more behind', (cookie: string) => `${cookie}a`],
    ['with something in front', (cookie: string) => ` ${cookie}`],
    ['of a clinic that is none', (cookie: string) => `${'-'.repeat(36)}${cookie.slice(36)}`],
  ])('is not one %s', async (_, change) => {
    const { token } = await givenLink(at)
    const cookie = await givenVerifiedDevice(token, at)
    await expect(openLink(change(cookie), at)).rejects.toEqual(refusal('not-found'))
  })

  it('that waits for its year makes room for newer ones; one that was tried, or is in, stays', async () => {
    const { clinicId, token } = await givenLink(at)
    const known = await givenVerifiedDevice(token, at)
    const tried = await givenDevice(token, at)
    await giveWrongYears(tried, 1)
    const waiting = []
    for (let made = 0; made < 21; made += 1)
      waiting.push(await givenDevice(token, new Date(at.getTime() + made)))
    const kept = await inClinic(clinicId, (tx) => tx.$count(checkInDevices))
    expect(kept).toBe(2 + 20)
    const [oldest = '', next = ''] = waiting
    expect(await giveYear(oldest, BIRTH_YEAR, at)).toEqual({ state: 'unknown' })
    expect(await giveYear(next, BIRTH_YEAR, at)).toEqual({ state: 'open' })
    expect(await giveYear(tried, BIRTH_YEAR, at)).toEqual({ state: 'open' })
    await expect(openLink(known, at)).resolves.toBeDefined()
  })
})

describe('The record of a link', () => {
  it('says who turned it on, which took its place, and that it was turned off, once', async () => {
    const { clinicId, chart, episodeId, linkId } = await givenLink(at)
    const { id } = await turnOnLink(chart, episodeId, linkId, after(1))
    await turnOffLink(chart, episodeId, after(2))
    await turnOffLink(chart, episodeId, after(3))
    const said = async (action: string) =>
      (await eventsOf(clinicId, `check-in-link.${action}`)).map((event) => [
        event.therapistId,
        event.patientId,
        event.object,
        event.at,
      ])
    const { id: therapistId } = chart.therapist
    const by = (link: string, moment: Date) => [therapistId, chart.patientId, { link }, moment]
    expect(await said('turned-on')).toEqual([by(linkId, at), by(id, after(1))])
    expect(await said('turned-off')).toEqual([by(linkId, after(1)), by(id, after(2))])
    const rows = await inClinic(clinicId, (tx) => tx.select().from(checkInLinks))
    expect(rows.find((row) => row.id === linkId)).toMatchObject({
      createdAt: at,
      createdBy: therapistId,
      expiresAt: after(24 * 400),
      revokedAt: after(1),
      revokedBy: therapistId,
    })
  })

  it('lets one that has ended be followed by another, which is printed in its place', async () => {
    const { chart, episodeId, linkId } = await givenLink(at)
    const later = after(24 * 400)
    expect(await getCheckInLink(chart, episodeId, later)).toBeUndefined()
    expect(await printedLink(chart, episodeId, later)).toBeUndefined()
    const { id } = await turnOnLink(chart, episodeId, null, later)
    expect(id).not.toBe(linkId)
    const shown = await getCheckInLink(chart, episodeId, later)
    expect(shown).toMatchObject({ id, createdAt: later, devices: 0, lastSeenAt: null })
    expect(await printedLink(chart, episodeId, later)).toEqual({ id, address: shown?.address })
  })

  it('of an episode that ends in a clinic that is not there changes nothing', async () => {
    const { chart, episodeId, token } = await givenLink(at)
    const nowhere = { ...chart, clinicId: randomUUID() }
    await inClinic(nowhere.clinicId, (tx) =>
      endLinkAfter(tx, nowhere, episodeId, '2026-03-20' as CalendarDate),
    )
    expect(await open(token, anAddress(), after(24 * 100))).toMatchObject({ state: 'year' })
  })
})

describe('Wrong tokens', () => {
  it('are counted by address, and told to wait, where the right one still opens', async () => {
    const { token } = await givenLink(at)
    const address = anAddress()
    for (let tries = 0; tries < TOKEN_LIMITS.address; tries += 1)
      expect(await open(guessedToken(), address)).toEqual({ state: 'unknown' })
    expect(await open(guessedToken(), address)).toEqual({ state: 'wait' })
    expect(await open(token, address)).toMatchObject({ state: 'year' })
  })
})

describe('Wrong years of birth', () => {
  it('lock the device, for the right one too', async () => {
    const { token } = await givenLink(at)
    const cookie = await givenDevice(token, at)
    expect((await giveWrongYears(cookie, DEVICE_TRIES)).at(-1)).toEqual({ state: 'locked' })
    expect(await giveYear(cookie, BIRTH_YEAR, after(48))).toEqual({ state: 'locked' })
    await leaveLink(cookie)
    expect(await giveYear(cookie, BIRTH_YEAR, after(48))).toEqual({ state: 'locked' })
  })

  it('on many devices lock new ones for a day, and none that was let in', async () => {
    const { token } = await givenLink(at)
    const known = await givenVerifiedDevice(token, at)
    for (let devices = 0; devices < LINK_TRIES / DEVICE_TRIES; devices += 1)
      await giveWrongYears(await givenDevice(token, at), DEVICE_TRIES)
    const fresh = await givenDevice(token, after(1))
    expect(await giveYear(fresh, BIRTH_YEAR, after(1))).toEqual({ state: 'locked' })
    await expect(openLink(known, after(1))).resolves.toBeDefined()
    expect(await giveYear(fresh, BIRTH_YEAR, after(25))).toEqual({ state: 'open' })
  })

  it('are counted one after the other when many come at once, and leaving wipes none', async () => {
    const { token } = await givenLink(at)
    const cookies = await Promise.all(Array.from({ length: 15 }, () => givenDevice(token, at)))
    const answers = await Promise.all(
      cookies.flatMap((cookie) => [giveYear(cookie, WRONG, at), giveYear(cookie, WRONG, at)]),
    )
    expect(answers.filter(({ state }) => state === 'year').length).toBeLessThan(LINK_TRIES)
    await Promise.all(cookies.map((cookie) => leaveLink(cookie)))
    expect(await giveYear(await givenDevice(token, at), BIRTH_YEAR, at)).toEqual({ state: 'locked' })
  })
})
