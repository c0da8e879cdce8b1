import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { therapists } from '@/db/schema/clinics'
import { sessions } from '@/db/schema/sessions'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { changeMember, makeMemberLink } from '@/lib/clinic/writes-team'
import { choosePasswordByLink } from './account-links'
import { countAttempt, LIMITS } from './attempts'
import { accountOf, isStillActive, signInName, signInWith } from './credentials'
import * as passwords from './passwords'
import { testTherapist } from './testing'
import { givenAccount } from './testing-sign-in'

vi.mock('./passwords', { spy: true })
vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
useTestDatabase()

const PASSWORD = 'a long enough password'
const start = new Date('2026-03-02T09:00:00Z')

it.each(['a new password', 'deactivate'] as const)(
  'a sign-in that %s overtakes begins no session',
  async (change) => {
    const clinicId = await givenClinic()
    const email = `${randomUUID()}@clinic.example`
    const id = await givenTherapist(clinicId, { email, passwordHash: await passwords.hashPassword(PASSWORD) })
    const lead = testTherapist(clinicId, await givenTherapist(clinicId, { role: 'lead' }), { role: 'lead' })
    vi.mocked(passwords.isPassword).mockImplementationOnce(async () => {
      if (change === 'deactivate') await changeMember(lead, { change, therapistId: id }, start)
      else {
        const { address } = await makeMemberLink(lead, id, start)
        await choosePasswordByLink(address.split('#')[1] ?? '', 'quite another password', start)
      }
      return true
    })
    expect(await signInWith(email, PASSWORD, randomUUID(), start)).toBeUndefined()
    const begun = await inClinic(clinicId, (tx) =>
      tx.select().from(sessions).where(eq(sessions.therapistId, id)),
    )
    expect(begun).toEqual([])
  },
)

it('an account is found by its address while it is active, and is whose it says', async () => {
  const clinicId = await givenClinic()
  // Who was there before has no password, and no say in whether somebody else is active.
  await givenTherapist(clinicId, { passwordHash: null })
  const { id, email } = await givenAccount({ clinicId })
  const account = await accountOf(email)
  expect(account).toMatchObject({ clinicId, therapistId: id })
  expect(account?.passwordHash).toMatch(/^\$argon2id/)
  expect(await accountOf('nobody@elsewhere.example')).toBeUndefined()
  const active = () =>
    inClinic(clinicId, (tx) => isStillActive(tx, { clinicId, therapistId: id, email, passwordHash: null }))
  expect(await active()).toBe(true)
  await inClinic(clinicId, (tx) => tx.update(therapists).set({ active: false }).where(eq(therapists.id, id)))
  expect([await active(), await accountOf(email)]).toEqual([false, undefined])
  const nobody = { clinicId, therapistId: randomUUID(), email, passwordHash: null }
  expect(await inClinic(clinicId, (tx) => isStillActive(tx, nobody))).toBe(false)
})

it('an account without a password is not signed in to with any', async () => {
  const clinicId = await givenClinic()
  const email = `${randomUUID()}@clinic.example`
  await givenTherapist(clinicId, { email, passwordHash: null })
  expect(await signInWith(email, 'nobody has this password', randomUUID(), start)).toBeUndefined()
})

it('the password of a colleague opens nothing', async () => {
  const clinicId = await givenClinic()
  const [theirs, own] = ['the password of a colleague', 'a password of one’s own']
  await givenTherapist(clinicId, { passwordHash: await passwords.hashPassword(theirs) })
  const email = `${randomUUID()}@clinic.example`
  await givenTherapist(clinicId, { email, passwordHash: await passwords.hashPassword(own) })
  await givenTherapist(clinicId, { passwordHash: await passwords.hashPassword(theirs) })
  expect(await signInWith(email, theirs, randomUUID(), start)).toBeUndefined()
  expect(await signInWith(email, own, randomUUID(), start)).toBeDefined()
})

it('a right password wipes the wrong ones of its account, and its session knows the browser', async () => {
  const { clinicId, email } = await givenAccount()
  for (let round = 0; round < 2; round += 1) {
    for (let tries = 0; tries < LIMITS.account - 1; tries += 1)
      await countAttempt({ email, address: randomUUID() }, start)
    expect(await signInWith(email, PASSWORD, randomUUID(), start, 'Firefox on Linux')).toBeDefined()
  }
  const begun = await inClinic(clinicId, (tx) => tx.select().from(sessions))
  expect(begun.map(({ browser }) => browser)).toEqual(['Firefox on Linux', 'Firefox on Linux'])
})

it.each([
  ['1', true],
  [undefined, false],
] as const)('a demo account in a demo of %s is open: %s', async (demo, isOpen) => {
  const email = `${randomUUID()}@demo.plumbline.example`
  await givenTherapist(await givenClinic(), { email })
  vi.resetModules()
  vi.stubEnv('PLUMBLINE_DEMO', demo)
  const fresh = await import('./credentials')
  expect((await fresh.accountOf(email)) !== undefined).toBe(isOpen)
  vi.stubEnv('PLUMBLINE_DEMO', undefined)
})

it('an address is the same however it is typed', () => {
  expect(signInName('  Maya@Clinic.Example ')).toBe('maya@clinic.example')
})
