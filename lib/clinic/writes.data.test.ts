import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testTherapist } from '@/lib/auth/testing'
import { getClinic } from './reads'
import type { ClinicInput } from './schema'
import { updateClinic } from './writes'

useTestDatabase()

const at = new Date('2026-03-02T09:00:00Z')
const settings = (values: Partial<ClinicInput> = {}): ClinicInput => ({
  name: 'New Name',
  phone: '555 0199',
  address: '2 New Street',
  timeZone: 'Europe/Berlin',
  units: 'kg',
  paper: 'a4',
  language: 'en',
  quietDays: 10,
  reassessDays: 21,
  graceDays: 0,
  version: 1,
  ...values,
})

async function givenMember(role: 'lead' | 'therapist') {
  const clinicId = await givenClinic()
  return testTherapist(clinicId, await givenTherapist(clinicId, { role }), { role })
}

describe('The settings of a clinic', () => {
  it('are changed by its lead, on the record', async () => {
    const lead = await givenMember('lead')
    await updateClinic(lead, settings(), at)
    expect(await getClinic(lead)).toMatchObject({ ...settings(), id: lead.clinicId, version: 2 })
    const events = await inClinic(lead.clinicId, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.clinicId, lead.clinicId)),
    )
    expect(events).toMatchObject([{ action: 'clinic.updated', therapistId: lead.id }])
  })

  it('are not overwritten by whoever read them before', async () => {
    const lead = await givenMember('lead')
    const saves = ['One', 'Two', 'Three'].map((name) => updateClinic(lead, settings({ name }), at))
    const refused = (await Promise.allSettled(saves)).filter(({ status }) => status === 'rejected')
    expect(refused).toMatchObject([{ reason: { code: 'conflict' } }, { reason: { code: 'conflict' } }])
    expect((await getClinic(lead)).version).toBe(2)
  })

  it('are not for a therapist to change', async () => {
    const therapist = await givenMember('therapist')
    await expect(updateClinic(therapist, settings(), at)).rejects.toMatchObject({ code: 'not-allowed' })
    expect((await getClinic(therapist)).name).toBe('Test Clinic')
  })
})
