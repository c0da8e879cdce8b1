import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { givenLink, guessedToken } from '@/lib/check-in-links/testing'
import { TOKEN_LIMITS } from './attempts'
import { openByToken } from './link-opening'

useTestDatabase()
vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')

const at = new Date('2026-03-02T09:00:00Z')
const after = (hours: number): Date => new Date(at.getTime() + hours * 3_600_000)
const anAddress = (): string => `10.${randomUUID()}`
const open = (token: string, address = anAddress(), moment = at) =>
  openByToken(token, undefined, address, moment)

const GUESSES = 2000
const AT_ONCE = 20

describe('Guessed tokens', () => {
  it('open nothing, are counted by address, and never shut out who has the paper', async () => {
    const { token } = await givenLink(at)
    const address = anAddress()
    const states = new Map<string, number>()
    for (let batch = 0; batch < GUESSES / AT_ONCE; batch += 1) {
      const guesses = Array.from({ length: AT_ONCE }, () =>
        openByToken(guessedToken(), undefined, address, at),
      )
      for (const { state } of await Promise.all(guesses)) states.set(state, (states.get(state) ?? 0) + 1)
    }
    expect(Object.fromEntries(states)).toEqual({
      unknown: TOKEN_LIMITS.address,
      wait: GUESSES - TOKEN_LIMITS.address,
    })
    expect(await open(token, address)).toMatchObject({ state: 'year' })
    expect(await open(guessedToken())).toEqual({ state: 'unknown' })
    expect(await open(guessedToken(), address, after(0.3))).toEqual({ state: 'unknown' })
  }, 60_000)
})
