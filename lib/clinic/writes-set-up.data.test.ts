import { expect, it, vi } from 'vitest'
import { outsideClinics } from '@/db/client'
import { signInNames } from '@/db/schema/clinics'
import { useTestDatabase } from '@/db/testing'
import { signInWith } from '@/lib/auth/credentials'
import { hashPassword } from '@/lib/auth/passwords'
import { standingOfSession } from '@/lib/auth/sessions'
import { anyClinicExists } from './reads'
import type { SetUpInput } from './schema'
import { setUpClinic } from './writes-set-up'

vi.mock('@/lib/auth/passwords', { spy: true })
vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
vi.stubEnv('PLUMBLINE_SETUP_CODE', 'ABCD-2345')
useTestDatabase({ fresh: true })

const at = new Date('2026-03-02T09:00:00Z')
const input = (email: string): SetUpInput => ({
  code: 'abcd-2345',
  clinicName: 'First Clinic',
  clinicPhone: '555 0100',
  clinicAddress: '1 First Street',
  timeZone: 'America/New_York',
  units: 'lb',
  paper: 'letter',
  name: 'Lena Lead',
  credentials: 'PT',
  email,
  password: 'a long enough password',
})
const code = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : error)

it('without the printed code nothing is set up', async () => {
  for (const wrong of ['', 'ABCD', 'ABCD-2346', 'ABCD-23456'])
    expect(await setUpClinic({ ...input('lena@first.example'), code: wrong }, at)).toMatchObject({
      field: 'code',
    })
  expect(await anyClinicExists()).toBe(false)
})

it('of several at once one wins, and leads the clinic', async () => {
  // Hashing takes turns on the cores, and connecting takes its time: without both, all arrive at the same moment.
  vi.mocked(hashPassword).mockResolvedValue(await hashPassword('a long enough password'))
  const emails = Array.from('abcdefgh', (name) => `${name}@first.example`)
  await Promise.all(emails.map(() => anyClinicExists()))

  const outcomes = await Promise.all(emails.map((email) => setUpClinic(input(email), at).catch(code)))
  expect(outcomes.filter((outcome) => outcome === 'not-found')).toHaveLength(7)
  expect(outcomes).toContain(undefined)

  const names = await outsideClinics((tx) => tx.select().from(signInNames))
  const winner = emails[outcomes.indexOf(undefined)]
  expect(names.map(({ email }) => email)).toEqual([winner])
  const key = await signInWith(winner ?? '', 'a long enough password', undefined, at)
  expect(key && (await standingOfSession(key, at))).toMatchObject({
    therapist: { email: winner, role: 'lead' },
    pending: undefined,
  })
  await expect(setUpClinic(input('late@first.example'), at)).rejects.toMatchObject({ code: 'not-found' })
})
