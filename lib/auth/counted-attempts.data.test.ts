import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it, vi } from 'vitest'
import { outsideClinics } from '@/db/client'
import { signInAttempts } from '@/db/schema/sessions'
import { useTestDatabase } from '@/db/testing'
import {
  CODE_LIMIT,
  countAttempt,
  countCode,
  countResetRequest,
  countWrongToken,
  forgiveAttempts,
  forgiveCodes,
  hasUsedUpTokens,
  LIMITS,
  RESET_LIMITS,
  RETRY_SECONDS,
  TOKEN_LIMITS,
} from './attempts'

// Attempts belong to no clinic: what other tests count, and sweep away, would count here.
useTestDatabase({ fresh: true })
vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')

const start = new Date('2026-03-02T09:00:00Z')
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000)
const email = (): string => `${randomUUID()}@clinic.example`
const address = (): string => `10.0.0.${randomUUID()}`

/** How many of these are let through, one after the other. */
async function letThrough(times: number, count: (index: number) => Promise<boolean>): Promise<number> {
  let through = 0
  for (let index = 0; index < times; index += 1) if (await count(index)) through += 1
  return through
}

describe('Attempts are counted', () => {
  it('together where no proxy tells addresses apart: floods alone are stopped', async () => {
    const at = start
    const count = () => countAttempt({ email: email(), address: undefined }, at)
    expect(await letThrough(LIMITS.everyone + 5, count)).toBe(LIMITS.everyone)
    const [from, later] = [address(), new Date(at.getTime() + RETRY_SECONDS * 1000)]
    expect(await countAttempt({ email: email(), address: from }, at)).toBe(true)
    expect(await countAttempt({ email: email(), address: undefined }, later)).toBe(true)
  })

  it('for messages by account and by address, apart from attempts to sign in', async () => {
    const attempt = { email: email(), address: address() }
    expect(await letThrough(5, () => countResetRequest(attempt, start))).toBe(RESET_LIMITS.account)
    expect(await countAttempt(attempt, start)).toBe(true)
    const from = address()
    expect(
      await letThrough(RESET_LIMITS.address + 2, () =>
        countResetRequest({ email: email(), address: from }, start),
      ),
    ).toBe(RESET_LIMITS.address)
    const at = after(60)
    expect(
      await letThrough(RESET_LIMITS.everyone + 3, () =>
        countResetRequest({ email: email(), address: undefined }, at),
      ),
    ).toBe(RESET_LIMITS.everyone)
  })

  it('for wrong tokens by address, which is told before the next is looked at', async () => {
    const from = address()
    const isUsedUp = (of: string | undefined, at = start) =>
      outsideClinics((tx) => hasUsedUpTokens(tx, of, at))
    expect(await letThrough(TOKEN_LIMITS.address - 1, () => countWrongToken(from, start))).toBe(
      TOKEN_LIMITS.address - 1,
    )
    expect(await isUsedUp(from)).toBe(false)
    expect(await countWrongToken(from, start)).toBe(true)
    expect([await isUsedUp(from), await countWrongToken(from, start)]).toEqual([true, false])
    expect([await isUsedUp(address()), await isUsedUp(undefined)]).toEqual([false, false])
    expect(await isUsedUp(from, after(15))).toBe(false)
  })

  it('for wrong tokens of everybody whose address is not known together', async () => {
    const at = after(600)
    const isUsedUp = () => outsideClinics((tx) => hasUsedUpTokens(tx, undefined, at))
    expect(await letThrough(TOKEN_LIMITS.everyone - 1, () => countWrongToken(undefined, at))).toBe(
      TOKEN_LIMITS.everyone - 1,
    )
    expect(await isUsedUp()).toBe(false)
    expect(await letThrough(2, () => countWrongToken(undefined, at))).toBe(1)
    expect(await isUsedUp()).toBe(true)
  })

  it('for codes by account, until the right one wipes them', async () => {
    const account = { clinicId: randomUUID(), therapistId: randomUUID() }
    const other = { ...account, therapistId: randomUUID() }
    expect(await letThrough(CODE_LIMIT + 2, () => countCode(account, start))).toBe(CODE_LIMIT)
    await forgiveCodes(other)
    expect(await countCode(account, start)).toBe(false)
    expect(await countCode(other, start)).toBe(true)
    await forgiveCodes(account)
    expect(await countCode(account, start)).toBe(true)
  })

  it('and a right password takes its own back from the address, and no other', async () => {
    const from = address()
    const others = () => countAttempt({ email: email(), address: from }, after(-1))
    expect(await letThrough(LIMITS.address - 1, others)).toBe(LIMITS.address - 1)
    const attempt = { email: email(), address: from }
    for (const minute of [0, 1, 2]) {
      expect(await countAttempt(attempt, after(minute))).toBe(true)
      expect(await countAttempt({ email: email(), address: from }, after(minute))).toBe(false)
      await forgiveAttempts(attempt, after(minute))
    }
  })

  it('and are gone after twice a quarter of an hour', async () => {
    const [from, old] = [address(), after(120)]
    await countWrongToken(from, old)
    const kept = () => outsideClinics((tx) => tx.$count(signInAttempts, eq(signInAttempts.at, old)))
    await countWrongToken(from, new Date(old.getTime() + 2 * RETRY_SECONDS * 1000))
    expect(await kept()).toBe(1)
    await countWrongToken(from, new Date(old.getTime() + 2 * RETRY_SECONDS * 1000 + 1))
    expect(await kept()).toBe(0)
  })

  it('without a word of whose they are', async () => {
    const attempt = { email: email(), address: '203.0.113.77' }
    await countAttempt(attempt, start)
    const rows = JSON.stringify(await outsideClinics((tx) => tx.select().from(signInAttempts)))
    expect(rows).not.toContain(attempt.email)
    expect(rows).not.toContain(attempt.address)
  })
})
