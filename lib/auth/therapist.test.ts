import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { standingOfSession } from './sessions'
import {
  dropSession,
  keepSession,
  requireSettingUp,
  requireTherapist,
  requireTherapistWith,
  sessionKey,
  signedInTherapist,
  waitingTherapist,
} from './therapist'
import { testTherapist } from './testing'

const SECRET = 'a-secret-for-tests-only-0123456789abcdef'
/** What the browser keeps, by name. */
const kept = new Map<string, string>()
const jar = {
  get: (name: string) => (kept.has(name) ? { value: kept.get(name) } : undefined),
  set: vi.fn(),
}
let path: string | undefined
const COOKIE = 'next-auth.session-token'

const token = { sessionId: 'opaque', clinicId: randomUUID() }

// There is no request here: its cookie, its path and what its session stands at are said by the test.
vi.mock('next/headers', () => ({
  cookies: async () => jar,
  headers: async () => new Headers(path === undefined ? {} : { 'x-plumbline-path': path }),
}))
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`)
  },
}))
vi.mock('next-auth/jwt', () => ({
  decode: async ({ token: sealed, secret }: { token: string; secret: string }) => {
    if (sealed !== 'a cookie' || secret !== SECRET) throw new Error('not ours')
    return token
  },
  encode: async (sealing: unknown) => JSON.stringify(sealing),
}))
vi.mock('./sessions', () => ({ standingOfSession: vi.fn() }))
vi.stubEnv('NEXTAUTH_SECRET', SECRET)

const therapist = testTherapist(token.clinicId, 'therapist')
const stands = (pending: 'code' | 'set-up' | undefined): void => {
  vi.mocked(standingOfSession).mockResolvedValue({ therapist, pending })
}
const outcome = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'opened',
    (error: Error) => error.message,
  )

const SECOND_STEP = 'to /sign-in/second-factor?callbackUrl=%2Fpatients%3Fq%3Da'

beforeEach(() => {
  vi.mocked(standingOfSession).mockReset()
  jar.set.mockClear()
  kept.clear()
  kept.set(COOKIE, 'a cookie')
  path = '/patients?q=a'
})

describe('A session', () => {
  it.each([
    ['that is whole', undefined, 'opened', 'to /sign-in'],
    ['that waits for a code', 'code', SECOND_STEP, 'to /sign-in'],
    ['that must set a second factor up', 'set-up', SECOND_STEP, 'opened'],
  ] as const)('%s opens what it may', async (_, pending, pages, settingUp) => {
    stands(pending)
    expect(await sessionKey()).toEqual(token)
    expect(await outcome(requireTherapist())).toBe(pages)
    expect(await outcome(requireSettingUp())).toBe(settingUp)
    expect(await signedInTherapist()).toEqual(pending === undefined ? therapist : undefined)
    expect((await waitingTherapist())?.pending).toBe(pending)
  })

  it('that has ended is none', async () => {
    expect(await outcome(requireTherapist())).toBe('to /sign-in?callbackUrl=%2Fpatients%3Fq%3Da')
    expect(await outcome(requireSettingUp())).toBe('to /sign-in')
    expect(await waitingTherapist()).toBeUndefined()
  })

  it('is looked up by what the cookie says, and not at all without one', async () => {
    stands(undefined)
    await requireTherapist()
    expect(vi.mocked(standingOfSession).mock.calls[0]?.[0]).toEqual(token)
    vi.mocked(standingOfSession).mockClear()
    kept.clear()
    expect(await sessionKey()).toBeUndefined()
    expect(await signedInTherapist()).toBeUndefined()
    expect(standingOfSession).not.toHaveBeenCalled()
  })

  it('is none where the cookie is not of our making', async () => {
    kept.set(COOKIE, 'forged')
    expect(await sessionKey()).toBeUndefined()
  })

  it('that has ended comes back to the beginning where the request was going nowhere in particular', async () => {
    path = undefined
    expect(await outcome(requireTherapist())).toBe('to /sign-in')
    stands('code')
    expect(await outcome(requireTherapist())).toBe('to /sign-in/second-factor')
  })

  it('opens a page to who has the power for it; for others there is none', async () => {
    stands(undefined)
    expect(await requireTherapistWith('charts')).toEqual(therapist)
    await expect(requireTherapistWith('audit')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('that began is kept for twelve hours, and taken away with the same attributes', async () => {
    const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: false }
    await keepSession(token)
    const [name, value, attributes] = jar.set.mock.calls[0] ?? []
    expect([name, attributes]).toEqual([COOKIE, { ...options, maxAge: 12 * 60 * 60 }])
    expect(JSON.parse(String(value))).toEqual({ token, secret: SECRET, maxAge: 12 * 60 * 60 })
    await dropSession()
    expect(jar.set.mock.calls[1]).toEqual([COOKIE, '', { ...options, maxAge: 0 }])
  })
})
