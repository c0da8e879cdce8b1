import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { inClinic } from '@/db/client'
import { therapists } from '@/db/schema/clinics'
import { changeMember, changeOwnPassword } from '@/lib/clinic/writes-team'
import { countAttempt, forgiveAttempts, LIMITS } from './attempts'
import { signInWith } from './credentials'
import { hashPassword } from './passwords'
import { endSession, listOwnSessions, therapistOfSession } from './sessions'
import { testTherapist } from './testing'

useTestDatabase()
vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')

const PASSWORD = 'a long enough password'
const start = new Date('2026-03-02T09:00:00Z')
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000)
const address = (): string => `10.0.${Math.floor(performance.now()) % 250}.${randomUUID().slice(0, 4)}`

async function givenAccount(values: { role?: 'lead' | 'therapist' } = {}) {
  const clinicId = await givenClinic()
  const email = `${randomUUID()}@clinic.example`
  const id = await givenTherapist(clinicId, { email, passwordHash: await hashPassword(PASSWORD), ...values })
  return { clinicId, id, email, therapist: testTherapist(clinicId, id, { email, ...values }) }
}

describe('Signing in', () => {
  it('takes the right password, however the address is written, and no other', async () => {
    const { email, id } = await givenAccount()
    const key = await signInWith(` ${email.toUpperCase()} `, PASSWORD, address(), start)
    expect(key && (await therapistOfSession(key, start))?.id).toBe(id)
    expect(await signInWith(email, 'another long password', address(), start)).toBeUndefined()
    expect(await signInWith('nobody@clinic.example', PASSWORD, address(), start)).toBeUndefined()
  })

  it('does not know demo accounts outside the demo', async () => {
    const clinicId = await givenClinic()
    const email = `${randomUUID()}@demo.plumbline.example`
    await givenTherapist(clinicId, { email, passwordHash: await hashPassword(PASSWORD) })
    expect(await signInWith(email, PASSWORD, address(), start)).toBeUndefined()
  })

  it('lets ten of twenty attempts at once through, and none until a quarter of an hour is over', async () => {
    const attempt = { email: `${randomUUID()}@clinic.example`, address: address() }
    const counted = await Promise.all(Array.from({ length: 20 }, () => countAttempt(attempt, start)))
    expect(counted.filter(Boolean)).toHaveLength(LIMITS.account)
    expect(await countAttempt(attempt, after(14))).toBe(false)
    expect(await countAttempt(attempt, after(16))).toBe(true)
  })

  it('refuses even the right password once the attempts are used up', async () => {
    const { email } = await givenAccount()
    for (let tries = 0; tries < LIMITS.account; tries += 1)
      await countAttempt({ email, address: address() }, start)
    expect(await signInWith(email, PASSWORD, address(), start)).toBeUndefined()
    expect(await signInWith(email, PASSWORD, address(), after(16))).toBeDefined()
  })

  it('counts an address over many accounts', async () => {
    const from = address()
    const attempts = Array.from({ length: LIMITS.address + 1 }, () => ({
      email: `${randomUUID()}@x.example`,
      address: from,
    }))
    const counted = []
    for (const attempt of attempts) counted.push(await countAttempt(attempt, start))
    expect(counted.filter(Boolean)).toHaveLength(LIMITS.address)
  })

  it('forgives the account after the right password', async () => {
    const attempt = { email: `${randomUUID()}@clinic.example`, address: address() }
    for (let tries = 0; tries < LIMITS.account; tries += 1) await countAttempt(attempt, start)
    await forgiveAttempts(attempt, start)
    expect(await countAttempt(attempt, start)).toBe(true)
  })
})

async function givenSession(role: 'lead' | 'therapist' = 'therapist') {
  const account = await givenAccount({ role })
  const key = await signInWith(account.email, PASSWORD, address(), start)
  if (!key) throw new Error('The account could not sign in')
  return { ...account, key }
}

describe('A session ends at the next request', () => {
  it('after signing out, for a stored copy of the cookie too', async () => {
    const { key } = await givenSession()
    await endSession(key, after(1))
    expect(await therapistOfSession({ ...key }, after(1))).toBeUndefined()
  })

  it('after deactivation, and stays ended when the account is active again', async () => {
    const { clinicId, id, key } = await givenSession()
    const lead = testTherapist(clinicId, await givenTherapist(clinicId, { role: 'lead' }), { role: 'lead' })
    expect(await changeMember(lead, { change: 'deactivate', therapistId: id }, after(1))).toBeUndefined()
    expect(await therapistOfSession(key, after(1))).toBeUndefined()
    await changeMember(lead, { change: 'reactivate', therapistId: id }, after(2))
    expect(await therapistOfSession(key, after(2))).toBeUndefined()
  })

  it('after a changed password, but for the session that changed it', async () => {
    const { email, therapist, key } = await givenSession()
    const other = await signInWith(email, PASSWORD, address(), start)
    const change = { currentPassword: PASSWORD, password: 'quite another password' }
    expect(await changeOwnPassword(therapist, change, key, after(1))).toBeUndefined()
    expect(await therapistOfSession(key, after(1))).toBeDefined()
    expect(other && (await therapistOfSession(other, after(1)))).toBeUndefined()
    expect(await listOwnSessions(therapist, key, after(1))).toHaveLength(1)
  })

  it('after fifteen idle minutes, and not while it is used', async () => {
    const { key } = await givenSession()
    expect(await therapistOfSession(key, after(14))).toBeDefined()
    expect(await therapistOfSession(key, after(28))).toBeDefined()
    expect(await therapistOfSession(key, after(43))).toBeUndefined()
  })

  it('and nobody finds it under another clinic', async () => {
    const { key } = await givenSession()
    expect(await therapistOfSession({ ...key, clinicId: await givenClinic() }, start)).toBeUndefined()
  })
})

describe('The team', () => {
  it('keeps one lead, and nobody deactivates themselves', async () => {
    const { clinicId, id, therapist } = await givenAccount({ role: 'lead' })
    const deactivate = { change: 'deactivate', therapistId: id } as const
    expect(await changeMember(therapist, deactivate, start)).toMatchObject({
      message: expect.stringContaining('own'),
    })
    const second = testTherapist(clinicId, await givenTherapist(clinicId), { role: 'lead' })
    expect(await changeMember(second, deactivate, start)).toMatchObject({
      message: expect.stringContaining('one active lead'),
    })
    const [row] = await inClinic(clinicId, (tx) => tx.select({ active: therapists.active }).from(therapists))
    expect(row?.active).toBe(true)
  })

  it('is changed by leads alone, and only within the clinic', async () => {
    const { therapist, id } = await givenAccount()
    const foreign = await givenAccount({ role: 'lead' })
    await expect(
      changeMember(therapist, { change: 'deactivate', therapistId: id }, start),
    ).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(
      changeMember(foreign.therapist, { change: 'reactivate', therapistId: id }, start),
    ).rejects.toMatchObject({ code: 'not-found' })
  })
})
