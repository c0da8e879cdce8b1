import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { clinics } from '@/db/schema/clinics'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testTherapist } from '@/lib/auth/testing'
import { day } from '@/lib/clinical/testing'
import { listPastRetention } from './reads-retention'
import { retentionInput } from './schema'
import { changeRetention } from './writes-retention'

useTestDatabase()

const at = new Date('2036-03-02T09:00:00Z')
const asked = { years: 10, today: day('2036-03-02') }
const long = { createdAt: new Date('2020-01-05T09:00:00Z') }

async function givenLead() {
  const clinicId = await givenClinic()
  const leadId = await givenTherapist(clinicId, { role: 'lead' })
  return { clinicId, leadId, lead: testTherapist(clinicId, leadId, { role: 'lead' }) }
}

describe('Records past retention', () => {
  it('are those out of care whose last contact is longer ago, the oldest first', async () => {
    const { clinicId, leadId, lead } = await givenLead()
    const given = async (name: string, episode?: Parameters<typeof givenEpisode>[3]) => {
      const id = await givenPatient(clinicId, leadId, { ...long, name })
      if (episode) await givenEpisode(clinicId, leadId, id, episode)
    }
    await given('Long ago', {
      openedOn: '2024-01-05',
      dischargedOn: '2025-06-01',
      dischargeReason: 'goals_met',
    })
    await given('Never in care')
    await given('Still in care', { openedOn: '2020-01-05' })
    await given('The day itself', {
      openedOn: '2025-01-05',
      dischargedOn: '2026-03-02',
      dischargeReason: 'goals_met',
    })
    await given('A day before', {
      openedOn: '2025-01-05',
      dischargedOn: '2026-03-01',
      dischargeReason: 'goals_met',
    })
    const listed = await listPastRetention(lead, asked)
    expect(listed.map(({ name, lastContactOn }) => [name, lastContactOn])).toEqual([
      ['Never in care', '2020-01-05'],
      ['Long ago', '2025-06-01'],
      ['A day before', '2026-03-01'],
    ])
    expect(await listPastRetention((await givenLead()).lead, asked)).toEqual([])
  })

  it('are decided on by leads: nothing typed keeps all', async () => {
    const { clinicId, leadId, lead } = await givenLead()
    const yearsOf = async () =>
      (await inClinic(clinicId, (tx) => tx.select().from(clinics).where(eq(clinics.id, clinicId))))[0]
        ?.retentionYears
    expect(await yearsOf()).toBeNull()
    await changeRetention(lead, { version: 1, years: 10 }, at)
    expect(await yearsOf()).toBe(10)
    await expect(changeRetention(lead, { version: 1, years: 3 }, at)).rejects.toMatchObject({
      code: 'conflict',
    })
    await changeRetention(lead, { version: 2, years: null }, at)
    expect(await yearsOf()).toBeNull()
    const therapist = testTherapist(clinicId, leadId)
    await expect(changeRetention(therapist, { version: 3, years: 1 }, at)).rejects.toMatchObject({
      code: 'not-allowed',
    })
    expect(() => listPastRetention(therapist, asked)).toThrow('not-allowed')
  })

  it.each([
    ['', null],
    ['10', 10],
    ['0', 'refused'],
    ['1.5', 'refused'],
    ['101', 'refused'],
    ['ten', 'refused'],
    ['-1', 'refused'],
  ])('takes %j for years', (years, expected) => {
    const parsed = retentionInput.safeParse({ version: '1', years })
    expect(parsed.success ? parsed.data.years : 'refused').toBe(expected)
  })
})
