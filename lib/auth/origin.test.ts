import { afterEach, describe, expect, it, vi } from 'vitest'
import { isOwnOrigin } from './origin'

let sent = new Headers()
vi.mock('next/headers', () => ({ headers: async () => sent }))

afterEach(() => {
  vi.unstubAllEnvs()
  delete (globalThis as { plumblineBegun?: unknown }).plumblineBegun
})

describe('A request that changes something', () => {
  it.each([
    ['https://clinic.example', 'https://clinic.example', true],
    ['https://evil.example', 'https://clinic.example', false],
    ['https://clinic.example.evil.example', 'https://clinic.example', false],
    ['http://clinic.example', 'https://clinic.example', false],
    ['https://clinic.example:8443', 'https://clinic.example', false],
    ['null', 'https://clinic.example', false],
    [null, 'https://clinic.example', false],
    ['http://127.0.0.1:3000', 'http://localhost:3000', true],
    ['http://127.0.0.1:3001', 'http://localhost:3000', false],
    ['http://127.0.0.1:3000', 'http://clinic.example:3000', false],
    ['http://clinic.example:3000', 'http://127.0.0.1:3000', false],
    ['http://[::1]:3000', 'http://localhost:3000', true],
    ['https://localhost:3000', 'http://localhost:3000', false],
    ['no address', 'https://clinic.example', false],
  ])('from %s at %s: %s', (origin, configured, own) => {
    expect(isOwnOrigin(origin, configured)).toBe(own)
  })
})

/** A request with these headers to a server that is set up for this address; the environment is read once for each load. */
async function serverAt(configured: string | undefined, headers: Record<string, string>) {
  vi.resetModules()
  vi.stubEnv('NEXTAUTH_URL', configured)
  sent = new Headers(headers)
  return import('./origin')
}

describe('The server asks where a request comes from', () => {
  const OURS = 'https://clinic.example'

  it.each([
    ['our own page', OURS, { origin: OURS }, true],
    ['another site', OURS, { origin: 'https://evil.example' }, false],
    ['nowhere that it says', OURS, {}, false],
    [
      'another site that names our host',
      OURS,
      { origin: 'https://evil.example', host: 'clinic.example' },
      false,
    ],
    ['a page, where no address is set up', undefined, { origin: OURS }, false],
  ])('from %s', async (_, configured, headers, own) => {
    const { isFromOwnPages, requireOwnOrigin } = await serverAt(configured, headers)
    expect(await isFromOwnPages()).toBe(own)
    if (own) await expect(requireOwnOrigin()).resolves.toBeUndefined()
    else await expect(requireOwnOrigin()).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('and notes that a request reached code of ours, where the server in front keeps a list', async () => {
    const { isFromOwnPages } = await serverAt(OURS, { origin: OURS, 'x-plumbline-request': 'seventh' })
    await isFromOwnPages()
    const list = new Set<string>()
    Object.assign(globalThis, { plumblineBegun: list })
    await isFromOwnPages()
    expect([...list]).toEqual(['seventh'])
    sent = new Headers({ origin: OURS })
    await isFromOwnPages()
    expect([...list]).toEqual(['seventh'])
  })
})
