import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testTherapist } from '@/lib/auth/testing'
import { getLogo, readLogoPicture } from './reads-logo'
import { setLogo, takeLogoAway } from './writes-logo'

useTestDatabase()

const at = (minute: number): Date => new Date(Date.UTC(2026, 1, 2, 12, minute))
const logo = (words: string) => ({ bytes: Buffer.from(words), width: 600, height: 240 })

async function givenLead() {
  const clinicId = await givenClinic()
  return testTherapist(clinicId, await givenTherapist(clinicId), { role: 'lead' })
}

describe('The clinic’s logo', () => {
  it('is the newest, and none once it is taken away; what was printed before is still there', async () => {
    const lead = await givenLead()
    expect(await getLogo(lead)).toBeUndefined()
    const first = await setLogo(lead, logo('first'), at(0))
    const second = await setLogo(lead, logo('second'), at(1))
    expect(await getLogo(lead)).toEqual({ id: second.id, width: 600, height: 240 })
    await takeLogoAway(lead, at(2))
    expect(await getLogo(lead)).toBeUndefined()
    expect((await readLogoPicture(lead, first.id)).png.toString()).toBe('first')
    expect((await readLogoPicture(lead, second.id)).sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is changed by a lead alone', async () => {
    const { clinicId, id } = await givenLead()
    for (const role of ['therapist', 'front_desk'] as const) {
      const other = testTherapist(clinicId, id, { role })
      await expect(setLogo(other, logo('x'), at(0))).rejects.toMatchObject({ code: 'not-allowed' })
      await expect(takeLogoAway(other, at(0))).rejects.toMatchObject({ code: 'not-allowed' })
    }
  })

  it('is not there for another clinic, nor under an id that is none', async () => {
    const [ours, theirs] = [await givenLead(), await givenLead()]
    const { id } = await setLogo(theirs, logo('theirs'), at(0))
    expect(await getLogo(ours)).toBeUndefined()
    for (const asked of [id, randomUUID(), 'not-an-id'])
      await expect(readLogoPicture(ours, asked)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('leaves an event when it changes, and none when there was nothing to take away', async () => {
    const lead = await givenLead()
    const { clinicId } = lead
    await takeLogoAway(lead, at(0))
    const { id } = await setLogo(lead, logo('ours'), at(1))
    await takeLogoAway(lead, at(2))
    const events = await inClinic(clinicId, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.clinicId, clinicId)).orderBy(auditEvents.at),
    )
    expect(events.map(({ action, object }) => [action, object])).toEqual([
      ['clinic-logo.set', { logo: id }],
      ['clinic-logo.taken-away', { logo: id }],
    ])
  })
})
