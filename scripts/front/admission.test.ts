import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { Admission } from './admission.mjs'
import { listening } from './testing'

type Work = (request: IncomingMessage, response: ServerResponse) => void

function aSignal(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  const end = new EventEmitter()
  return { promise: once(end, 'end').then(() => undefined), resolve: () => end.emit('end') }
}

/** A real server on loopback with these limits. Its work is done when the test says so. */
async function serverWith(
  limits: ConstructorParameters<typeof Admission>[0],
  work?: Work,
  now?: () => number,
) {
  const admission = new Admission(limits, now)
  const counts = { now: 0, most: 0, refused: 0 }
  const { promise: mayFinish, resolve: finish } = aSignal()
  const take: Work = (_request, response) => {
    counts.now += 1
    counts.most = Math.max(counts.most, counts.now)
    void mayFinish.then(() => {
      counts.now -= 1
      response.end('done')
    })
  }
  const server = createServer((asked, response) =>
    admission.admit(
      asked,
      response,
      () => (work ?? take)(asked, response),
      () => (counts.refused += 1),
    ),
  )
  const port = await listening(server)
  const ask = (path = '/patients', init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, init)
  return { admission, ask, port, counts, finish }
}

const statuses = async (answers: Promise<Response>[]): Promise<number[]> =>
  (await Promise.all(answers)).map(({ status }) => status).toSorted((one, other) => one - other)

describe('A server with more to do than it can', () => {
  it('works on some, lets some wait, refuses the rest, and recovers at once', async () => {
    const { ask, counts, admission, finish } = await serverWith({
      atOnce: 3,
      waiting: 4,
      longestWait: 20_000,
    })
    const answers = Array.from({ length: 35 }, () => ask())
    await expect.poll(() => counts.refused, { timeout: 4000 }).toBe(28)
    expect(admission.load()).toEqual({ underWay: 3, waiting: 4 })
    finish()
    const crowd = await statuses(answers)
    expect(crowd.filter((status) => status === 200)).toHaveLength(7)
    expect(crowd.filter((status) => status === 503)).toHaveLength(28)
    expect(counts.most).toBe(3)
    expect(admission.load()).toEqual({ underWay: 0, waiting: 0 })
    expect(await statuses([ask(), ask(), ask()])).toEqual([200, 200, 200])
  })

  it('says when to try again: a page that does so by itself, or json', async () => {
    const { ask } = await serverWith({ atOnce: 0, waiting: 0 })
    const page = await ask('/patients', { headers: { accept: 'text/html,*/*' } })
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5'])
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await page.text()).toMatch(/http-equiv="refresh" content="\d"/)
    for (const init of [
      { method: 'POST', headers: { accept: 'text/x-component', 'next-action': 'x' }, body: '[]' },
      { headers: { accept: 'text/html', rsc: '1' } },
    ]) {
      const answer = await ask('/c/check-ins', init)
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
      expect(await answer.json()).toEqual({ state: 'busy' })
    }
  })

  it.each([
    ['has all wait who came when that does not last', 30_000, [200, 200, 200]],
    ['answers those who came lately when it lasts', 50_000, [200, 200, 503]],
  ])('%s', async (_, crowdedFor, expected) => {
    const clock = { now: 0 }
    const limits = { atOnce: 1, waiting: 5, longestWait: 100_000 }
    const { ask, admission, finish } = await serverWith(limits, undefined, () => clock.now)
    const answers = [ask(), ask()]
    await expect.poll(() => admission.load()).toEqual({ underWay: 1, waiting: 1 })
    clock.now = crowdedFor
    answers.push(ask())
    await expect.poll(() => admission.load().waiting).toBe(2)
    finish()
    expect(await statuses(answers)).toEqual(expected)
    expect(admission.load()).toEqual({ underWay: 0, waiting: 0 })
  })

  it.each(['/api/health', '/api/ready', '/api/metrics', '/api/health?x', '/_next/static/chunks/a.js'])(
    'still answers %s',
    async (path) => {
      const { ask, finish } = await serverWith({ atOnce: 0, waiting: 0 })
      finish()
      expect((await ask(path)).status).toBe(200)
      expect((await ask('/api/auth/session')).status).toBe(503)
    },
  )

  it('has nobody wait for longer than is of use', async () => {
    const { ask, admission } = await serverWith({ atOnce: 1, waiting: 5, longestWait: 30 }, () => {})
    void ask().catch(() => {})
    await expect.poll(() => admission.load().underWay).toBe(1)
    expect((await ask()).status).toBe(503)
  })

  it('keeps no place for somebody who is gone, waiting or served', async () => {
    const { admission, port } = await serverWith({ atOnce: 1, waiting: 5 }, () => {})
    const asked = Array.from({ length: 3 }, () => {
      const one = request({ port, host: '127.0.0.1', path: '/' }).on('error', () => {})
      one.end()
      return one
    })
    await expect.poll(() => admission.load()).toEqual({ underWay: 1, waiting: 2 })
    asked[2]?.destroy()
    await expect.poll(() => admission.load()).toEqual({ underWay: 1, waiting: 1 })
    asked[0]?.destroy()
    await expect.poll(() => admission.load()).toEqual({ underWay: 1, waiting: 0 })
    asked[1]?.destroy()
    await expect.poll(() => admission.load()).toEqual({ underWay: 0, waiting: 0 })
  })
})
