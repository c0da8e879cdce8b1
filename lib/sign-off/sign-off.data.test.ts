import { describe, expect, it } from 'vitest'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testTherapist } from '@/lib/auth/testing'
import type { Therapist } from '@/lib/auth/therapist'
import { CONTENT_VERSIONS } from '@/lib/clinical/content-versions'
import { listSignOffs } from './reads'
import { signOffInput } from './schema'
import { signOff } from './writes'

useTestDatabase()

const at = new Date('2026-03-09T12:00:00Z')
const input = { subject: 'rules' as const, version: CONTENT_VERSIONS.rules, note: 'Read with the team.' }

async function given(role: Therapist['role']): Promise<Therapist> {
  const clinicId = await givenClinic()
  return testTherapist(clinicId, await givenTherapist(clinicId, { role, name: 'Lena Lead' }), { role })
}

describe('A sign-off', () => {
  it('says who checked which version, and when', async () => {
    const lead = await given('lead')
    await signOff(lead, input, at)
    expect(await listSignOffs(lead)).toEqual([{ ...input, signedBy: 'Lena Lead', signedAt: at }])
    expect(await listSignOffs(await given('lead'))).toEqual([])
  })

  it.each(['therapist', 'front_desk'] as const)('is not for a %s', async (role) => {
    const member = await given(role)
    expect(() => signOff(member, input, at)).toThrow(expect.objectContaining({ code: 'not-allowed' }))
  })

  it('is of the content there is, not of another version', async () => {
    const lead = await given('lead')
    expect(() => signOff(lead, { ...input, version: '2020-01-01' }, at)).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    )
  })

  it('says what was checked', () => {
    expect(signOffInput.safeParse({ ...input, note: ' ' }).success).toBe(false)
    expect(signOffInput.safeParse({ ...input, subject: 'everything' }).success).toBe(false)
  })
})
