import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { sessions } from '@/db/schema/sessions'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { changeMember, makeMemberLink } from '@/lib/clinic/writes-team'
import { choosePasswordByLink } from './account-links'
import { signInWith } from './credentials'
import * as passwords from './passwords'
import { testTherapist } from './testing'

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
