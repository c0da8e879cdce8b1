import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { inClinic } from '@/db/client'
import { therapists } from '@/db/schema/clinics'
import { changeMember } from '@/lib/clinic/writes-team'
import { countAttempt, forgiveAttempts, LIMITS } from './attempts'
import { signInWith } from './credentials'
import { hashPassword } from './passwords'
import { standingOfSession } from './sessions'
import { testTherapist } from './testing'
import { givenAccount, PASSWORD } from './testing-sign-in'

useTestDatabase()
vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')

const start = new Date('2026-03-02T09:00:00Z')
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000)
const address = (): string => `10.0.${Math.floor(performance.now()) % 250}.${randomUUID().slice(0, 4)}`

describe('Signing in', () => {
  it('takes the right password, however the address is written, and no other', async () => {
    const { email, id } = await givenAccount()
    const key = await signInWith(` ${email.toUpperCase()} `, PASSWORD, address(), start)
    expect(key && (await standingOfSession(key, start))?.therapist.id).toBe(id)
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
