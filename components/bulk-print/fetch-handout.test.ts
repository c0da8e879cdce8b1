import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchHandout, wait } from './fetch-handout'

const PATIENT = '0b0f3c5e-6a60-4b3e-9a1c-0d8e5f1a2b3c'
const pdf = (): Response =>
  new Response('%PDF', {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="home-program-3.pdf"',
    },
  })
const words = (status: number, text: string, headers: Record<string, string> = {}): Response =>
  new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers } })
const busy = (seconds = '5'): Response =>
  words(503, 'Many documents are being made. Try again in a moment.', { 'Retry-After': seconds })

/** Answers in turn; the last one again and again. */
function given(...answers: (() => Response | Promise<Response>)[]) {
  const asked = vi.fn<typeof fetch>(() => {
    const next = answers.length > 1 ? answers.shift() : answers[0]
    return Promise.resolve(next?.() ?? pdf())
  })
  vi.stubGlobal('fetch', asked)
  return asked
}
const pauses: number[] = []
const get = (signal: AbortSignal = new AbortController().signal) =>
  fetchHandout(PATIENT, signal, (milliseconds) => {
    pauses.push(milliseconds)
    return Promise.resolve()
  })

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  pauses.length = 0
})

describe('Asking for a handout', () => {
  it('gives the document under the name that the server gave it', async () => {
    const asked = given(pdf)
    const answer = await get()
    expect(answer).toEqual({ fileName: 'home-program-3.pdf', bytes: new TextEncoder().encode('%PDF') })
    expect(asked.mock.lastCall?.[0]).toBe(`/patients/${PATIENT}/latest-handout`)
  })

  it('comes back when the server is busy, after the pause it asks for', async () => {
    const asked = given(busy, () => busy('2'), pdf)
    expect(await get()).toHaveProperty('fileName')
    expect(pauses).toEqual([5000, 2000])
    expect(asked).toHaveBeenCalledTimes(3)
  })

  it('gives up after a few times, with the reason', async () => {
    const asked = given(busy)
    expect(await get()).toEqual({ problem: 'Many documents are being made. Try again in a moment.' })
    expect(asked).toHaveBeenCalledTimes(4)
  })

  it('waits no longer than a while, whatever it is told', async () => {
    given(() => busy('86400'), pdf)
    await get()
    expect(pauses).toEqual([20_000])
  })

  it('does not come back to a document that is stuck', async () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 20_000))
    const asked = given(() => words(503, 'The document could not be made.', { 'Retry-After': '5' }))
    expect(await get()).toEqual({ problem: 'The document could not be made.' })
    expect(asked).toHaveBeenCalledTimes(1)
  })

  it('does not come back to what failed for another reason', async () => {
    const asked = given(() => words(404, 'This patient has no home program yet.'))
    expect(await get()).toEqual({ problem: 'This patient has no home program yet.' })
    expect(asked).toHaveBeenCalledTimes(1)
  })

  it('says so when somebody was signed out, instead of following to a page', async () => {
    const asked = given(() => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' }))
    expect(await get()).toEqual({ problem: expect.stringMatching(/signed out/) as string })
    expect(asked.mock.lastCall?.[1]).toMatchObject({ redirect: 'manual' })
  })

  it('does not show the page of an error as a reason, nor take it for a document', async () => {
    for (const page of [
      () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Content-Type': 'text/html' } }),
      () => new Response('<h1>Sign in</h1>', { headers: { 'Content-Type': 'text/html' } }),
      () => words(500, 'x'.repeat(5000)),
    ]) {
      given(page)
      expect(await get()).toEqual({ problem: 'The document could not be made.' })
    }
  })

  it('says that the server could not be reached', async () => {
    given(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await get()).toEqual({ problem: 'The server could not be reached.' })
  })

  it('is over with the reason of the signal once it is cancelled', async () => {
    const stop = new AbortController()
    given(() => {
      stop.abort()
      return Promise.reject(new TypeError('Failed to fetch'))
    })
    await expect(get(stop.signal)).rejects.toThrow(/abort/i)
  })
})

describe('A pause', () => {
  it('ends when it is cancelled', async () => {
    const stop = new AbortController()
    const pause = wait(60_000, stop.signal)
    stop.abort()
    await expect(pause).rejects.toThrow(/abort/i)
    await expect(wait(60_000, stop.signal)).rejects.toThrow(/abort/i)
  })

  it('ends by itself', async () => {
    await expect(wait(1, new AbortController().signal)).resolves.toBeUndefined()
  })
})
