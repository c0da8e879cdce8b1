import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { TOKEN_LIMITS } from '@/lib/auth/attempts'
import { BIRTH_YEAR, givenHomeProgram, givenLink } from '@/lib/check-in-links/testing'
import { turnOffLink } from '@/lib/check-in-links/writes'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { POST as sendCheckIn } from './check-ins/route'
import { POST as sendFlag } from './flags/route'
import { POST as leave } from './leave/route'
import { POST as open } from './open/route'
import { GET as photo } from './photos/[photoId]/route'
import { POST as giveYear } from './year/route'

type Kept = { readonly value: string; readonly options: Readonly<Record<string, unknown>> }

// What a browser sends and keeps is the framework's, and not in a unit of this size.
const browser = vi.hoisted(() => ({ cookies: new Map<string, Kept>(), headers: new Headers() }))
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(browser.headers),
  cookies: () =>
    Promise.resolve({
      get: (name: string) => browser.cookies.get(name),
      set: (name: string, value: string, options: Kept['options']) =>
        options.maxAge === 0 ? browser.cookies.delete(name) : browser.cookies.set(name, { value, options }),
    }),
}))

useTestDatabase()
const ORIGIN = 'https://plumbline.clinic.example'
vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
vi.stubEnv('NEXTAUTH_URL', ORIGIN)
vi.stubEnv('TRUST_PROXY', '1')

beforeEach(() => {
  browser.cookies.clear()
  browser.headers = new Headers({ origin: ORIGIN, 'x-forwarded-for': randomUUID() })
})

type Handler = (request: Request) => Promise<Response>

async function post(handler: Handler, body: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await handler(new Request(`${ORIGIN}/c`, { method: 'POST', body: text }))
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  return { status: response.status, body: await response.json(), retry: response.headers.get('retry-after') }
}

const today = new Date().toISOString().slice(0, 10) as CalendarDate
const day = addDays(today, -1)

async function givenPaper() {
  const link = await givenLink(new Date())
  const program = { number: 1, issuedOn: addDays(today, -7) }
  return { ...link, homeProgramId: await givenHomeProgram(link.chart, link.episodeId, program) }
}

async function comeIn(token: string): Promise<void> {
  expect(await post(open, { token })).toMatchObject({ status: 200, body: { state: 'year' } })
  expect(await post(giveYear, { year: BIRTH_YEAR })).toMatchObject({ status: 200, body: { state: 'open' } })
}

describe('A patient’s phone', () => {
  it('opens the paper’s address, says the year, tells of a day and a red flag, and leaves', async () => {
    const { token, homeProgramId } = await givenPaper()
    await comeIn(token)
    const [[name, kept] = []] = [...browser.cookies]
    expect(name).toBe('__Secure-plumbline-check-in')
    expect(kept?.options).toMatchObject({ httpOnly: true, sameSite: 'strict', path: '/c', secure: true })
    const told = { id: randomUUID(), homeProgramId, day, done: 'all' }
    for (const _ of ['sent', 'sent again'])
      expect(await post(sendCheckIn, told)).toMatchObject({ status: 200, body: { outcome: 'kept' } })
    const flag = { id: randomUUID(), redFlag: 'urinary-retention', day }
    expect(await post(sendFlag, flag)).toMatchObject({ status: 200, body: { outcome: 'kept' } })
    expect((await leave()).status).toBe(204)
    expect(browser.cookies.size).toBe(0)
    expect(await post(sendCheckIn, told)).toMatchObject({ status: 401, body: { state: 'unknown' } })
  })

  it('is told nothing before the year, nor once the page was turned off', async () => {
    const { chart, episodeId, token } = await givenPaper()
    await post(open, { token })
    expect(await post(sendCheckIn, {})).toMatchObject({ status: 403, body: { state: 'year' } })
    expect(await post(giveYear, { year: 1901 })).toMatchObject({
      status: 403,
      body: { state: 'year', triesLeft: 4 },
    })
    await post(giveYear, { year: BIRTH_YEAR })
    const none = await photo(new Request(ORIGIN), { params: Promise.resolve({ photoId: randomUUID() }) })
    expect(none.status).toBe(404)
    await turnOffLink(chart, episodeId, new Date())
    for (const handler of [sendCheckIn, sendFlag])
      expect(await post(handler, {})).toMatchObject({ status: 401, body: { state: 'unknown' } })
    expect(await post(open, { token })).toMatchObject({ status: 404, body: { state: 'unknown' } })
    const shut = await photo(new Request(ORIGIN), { params: Promise.resolve({ photoId: randomUUID() }) })
    expect(shut.status).toBe(401)
  })

  it('waits after many wrong tokens, while the right one opens', async () => {
    const { token } = await givenPaper()
    for (let tries = 0; tries < TOKEN_LIMITS.address; tries += 1)
      expect((await post(open, { token: `wrong ${tries}` })).status).toBe(404)
    expect(await post(open, { token: 'wrong' })).toEqual({
      status: 429,
      body: { state: 'wait' },
      retry: '900',
    })
    expect((await post(open, { token })).status).toBe(200)
  })

  it('is heard from our own pages alone, in so many words', async () => {
    const { token } = await givenPaper()
    await comeIn(token)
    expect((await post(sendCheckIn, 'not json')).status).toBe(400)
    expect(await post(sendCheckIn, { id: 'x' })).toMatchObject({ status: 400, body: { field: 'id' } })
    expect((await post(sendCheckIn, { id: 'x'.repeat(65 * 1024) })).status).toBe(413)
    for (const origin of ['https://evil.example', 'null']) {
      browser.headers.set('origin', origin)
      for (const handler of [open, giveYear, sendCheckIn, sendFlag])
        expect((await post(handler, { token })).status).toBe(403)
      expect((await leave()).status).toBe(403)
    }
  })
})
