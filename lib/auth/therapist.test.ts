import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { standingOfSession } from './sessions'
import {
  requireSettingUp,
  requireTherapist,
  sessionKey,
  signedInTherapist,
  waitingTherapist,
} from './therapist'
import { testTherapist } from './testing'

const token = { sessionId: 'opaque', clinicId: randomUUID() }

// There is no request here: its cookie, its path and what its session stands at are said by the test.
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => ({ value: 'a cookie' }) }),
  headers: async () => new Headers({ 'x-plumbline-path': '/patients?q=a' }),
}))
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`)
  },
}))
vi.mock('next-auth/jwt', () => ({ decode: async () => token, encode: async () => 'a cookie' }))
vi.mock('./sessions', () => ({ standingOfSession: vi.fn() }))
vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')

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
})
