import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { checkInLinks } from '@/db/schema/check-in-links'
import { givenClinic, givenEpisode } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { getCheckInLink, printedLink } from '@/lib/check-in-links/reads'
import { BIRTH_YEAR, givenDevice, givenLink, givenVerifiedDevice } from '@/lib/check-in-links/testing'
import { endLinkAfter, turnOffLink, turnOnLink } from '@/lib/check-in-links/writes'
import { TOKEN_LETTERS } from '@/lib/check-in-links/schema'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
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

function guess(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => TOKEN_LETTERS.charAt(byte % TOKEN_LETTERS.length)).join('')
}

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
      await open(guess()),
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
