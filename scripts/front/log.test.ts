import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { createLog, logRequest, whenOver } from './log.mjs'
import { patternsOf } from './routes.mjs'
import { listening } from './testing'

const CANARY = 'Xanthocroid'
const ID = '11111111-2222-4333-8444-555555555555'
const pattern = patternsOf({
  staticRoutes: [{ page: '/patients', regex: '^/patients(?:/)?$' }],
  dynamicRoutes: [{ page: '/patients/[patientId]', regex: '^/patients/([^/]+?)(?:/)?$' }],
})
/** What a server on loopback writes down of requests that it answers with this status. */
async function loggedAt(level: string, status: number) {
  const lines: string[] = []
  const log = createLog(level, { write: (line) => lines.push(line) })
  const server = createServer((request, response) => {
    const tell = logRequest.bind(null, log)
    whenOver(request, response, { id: ID, route: pattern(request.url ?? ''), tell })
    response.writeHead(status).end()
  })
  const port = await listening(server)
  return { lines, ask: (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init) }
}

describe('The pattern of an address', () => {
  it.each([
    ['/patients?q=Bell', '/patients'],
    [`/patients/${ID}?tab=${CANARY}`, '/patients/[patientId]'],
    ['/_next/static/chunks/a.js', '/_next/static'],
    [`/${CANARY}/no/route`, 'other'],
  ])('of %s is %s', (url, expected) => {
    expect(pattern(url)).toBe(expected)
  })
})

describe('The log', () => {
  it('has a line for each request, and in it nothing that was asked, sent or typed', async () => {
    const { lines, ask } = await loggedAt('info', 200)
    await ask(`/patients/${CANARY}?name=${CANARY}`, {
      method: 'POST',
      body: CANARY,
      headers: { 'x-plumbline-request': CANARY, 'user-agent': CANARY, cookie: CANARY },
    })
    await expect.poll(() => lines).toHaveLength(1)
    const { time, ms, ...line }: Record<string, unknown> = JSON.parse(lines[0] ?? '')
    expect(line).toEqual({
      level: 30,
      req: ID,
      method: 'POST',
      route: '/patients/[patientId]',
      status: 200,
      msg: 'request',
    })
    expect([typeof time, typeof ms]).toEqual(['string', 'number'])
    expect(lines.join('')).not.toContain(CANARY)
  })

  it.each([
    ['info', 200, '/_next/static/a.js', 0],
    ['debug', 200, '/_next/static/a.js', 1],
    ['warn', 200, '/patients', 0],
    ['warn', 503, '/patients', 1],
    ['error', 503, '/patients', 0],
    ['error', 500, '/patients', 1],
    ['silent', 500, '/patients', 0],
  ])('at level %s has of a %i for %s so many lines: %i', async (level, status, path, count) => {
    const { lines, ask } = await loggedAt(level, status)
    await ask(path)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(lines).toHaveLength(count)
  })
})
