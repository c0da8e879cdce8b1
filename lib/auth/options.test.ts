import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { authOptions, sessionKeyOf } from './options'

const token = { sessionId: 'opaque', clinicId: randomUUID() }
type Jwt = NonNullable<NonNullable<ReturnType<typeof authOptions>['callbacks']>['jwt']>
const writeToken = (given: Partial<Parameters<Jwt>[0]>) =>
  authOptions().callbacks?.jwt?.({ token, account: null, user: { id: '' }, ...given })

describe('The cookie', () => {
  it('carries the way to the session, and nothing else of who signs in', async () => {
    const user = { id: 'new', clinicId: token.clinicId, name: 'Maya', email: 'maya@clinic.example' }
    const written = await writeToken({ token: { name: 'Maya', sub: 'new' }, user, trigger: 'signIn' })
    expect(written).toEqual({ sessionId: 'new', clinicId: token.clinicId })
  })

  it('is not changed by what a client posts to the session endpoint', async () => {
    const posted = { role: 'lead', clinicId: randomUUID(), sessionId: 'theirs' }
    expect(await writeToken({ trigger: 'update', session: posted })).toEqual(token)
    expect(await writeToken({ user: { id: 'theirs', ...posted }, trigger: 'update' })).toEqual(token)
  })

  it.each([
    null,
    undefined,
    {},
    { sessionId: 'opaque' },
    { ...token, clinicId: 'any' },
    { ...token, sessionId: '' },
  ])('names no session when it is not of our making: %j', (foreign) => {
    expect(sessionKeyOf(foreign)).toBeUndefined()
  })
})

it('tells scripts how long the cookie lasts, and nothing else', async () => {
  const session = { expires: '2026-03-02T21:00:00Z', user: { name: 'Maya', email: 'maya@clinic.example' } }
  const given = {
    session,
    token,
    user: { id: '', email: '', emailVerified: null },
    newSession: {},
    trigger: 'update',
  } as const
  expect(await authOptions().callbacks?.session?.(given)).toEqual({ expires: session.expires })
})

it('writes what it was sent as one line of the log, whatever is in it', () => {
  const written = vi.spyOn(console, 'error').mockImplementation(() => {})
  authOptions().logger?.error?.('OAUTH_CALLBACK_ERROR', { error: new Error('a\nforged line') })
  expect(written.mock.calls).toEqual([['Signing in: OAUTH_CALLBACK_ERROR "a\\nforged line"']])
  written.mockRestore()
})
