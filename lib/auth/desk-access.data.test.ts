import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { givenClinic, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { openDesk } from './desk-access'
import { testTherapist } from './testing'

useTestDatabase()

async function givenDesk() {
  const clinicId = await givenClinic()
  const desk = testTherapist(clinicId, await givenTherapist(clinicId, { role: 'front_desk' }), {
    role: 'front_desk',
  })
  const patientId = await givenPatient(clinicId, await givenTherapist(clinicId))
  return { clinicId, desk, patientId }
}

const eventsOf = (clinicId: string) => inClinic(clinicId, (tx) => tx.select().from(auditEvents))

describe('The front desk opens a patient', () => {
  it('of its own clinic, on the record', async () => {
    const { clinicId, desk, patientId } = await givenDesk()
    expect(await openDesk(desk, patientId)).toEqual({ clinicId, patientId, therapist: desk })
    expect(await eventsOf(clinicId)).toMatchObject([
      { action: 'desk.opened', outcome: 'done', therapistId: desk.id, patientId },
    ])
  })

  it('without an event where a write follows that has its own', async () => {
    const { clinicId, desk, patientId } = await givenDesk()
    expect(await openDesk(desk, patientId, { audited: false })).toMatchObject({ patientId })
    expect(await eventsOf(clinicId)).toEqual([])
  })

  it('and finds none that is malformed, unknown or of another clinic, whoever asks', async () => {
    const { clinicId, desk, patientId } = await givenDesk()
    const foreign = await givenDesk()
    for (const id of ['x', '', randomUUID(), foreign.patientId])
      await expect(openDesk(desk, id)).rejects.toMatchObject({ code: 'not-found' })
    for (const role of ['therapist', 'lead', 'admin'] as const)
      await expect(openDesk({ ...desk, role }, patientId)).rejects.toMatchObject({ code: 'not-found' })
    expect(await eventsOf(clinicId)).toEqual([])
  })
})
