import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** What the browser keeps, by name. */
const kept = new Map<string, string>()
const jar = {
  get: (name: string) => (kept.has(name) ? { value: kept.get(name) } : undefined),
  set: vi.fn(),
}
vi.mock('next/headers', () => ({ cookies: async () => jar }))
vi.mock('./link-access', () => ({ openLink: vi.fn() }))

const at = new Date('2026-03-02T09:00:00Z')

/** The environment is read once for each load. */
async function sessionAt(address: string | undefined) {
  vi.resetModules()
  vi.stubEnv('NEXTAUTH_URL', address)
  return import('./link-session')
}

beforeEach(() => {
  kept.clear()
  jar.set.mockClear()
})
afterEach(() => {
  vi.unstubAllEnvs()
})

describe('The cookie of a patient’s device', () => {
  it.each([
    ['https://clinic.example', '__Secure-plumbline-check-in', true],
    ['http://localhost:3100', 'plumbline-check-in', false],
    [undefined, 'plumbline-check-in', false],
  ])('at %s is %s, and goes to the patient’s page alone', async (address, name, secure) => {
    const options = { httpOnly: true, sameSite: 'strict', path: '/c', secure }
    const { keepCheckInCookie, dropCheckInCookie, readCheckInCookie } = await sessionAt(address)
    await keepCheckInCookie('a cookie', new Date(at.getTime() + 90_999), at)
    await dropCheckInCookie()
    expect(jar.set.mock.calls).toEqual([
      [name, 'a cookie', { ...options, maxAge: 90 }],
      [name, '', { ...options, maxAge: 0 }],
    ])
    expect(await readCheckInCookie()).toBeUndefined()
    kept.set(name, 'a cookie')
    expect(await readCheckInCookie()).toBe('a cookie')
  })

  it('opens the link that it names', async () => {
    const { requireLink } = await sessionAt('https://clinic.example')
    const { openLink } = await import('./link-access')
    kept.set('__Secure-plumbline-check-in', 'a cookie')
    const access = { linkId: 'link' } as Awaited<ReturnType<typeof openLink>>
    vi.mocked(openLink).mockResolvedValue(access)
    expect(await requireLink()).toBe(access)
    expect(vi.mocked(openLink)).toHaveBeenCalledWith('a cookie', expect.any(Date))
  })
})
