import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { patients } from '@/db/schema/patients'
import { givenClinic, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testTherapist } from '@/lib/auth/testing'
import type { Therapist } from '@/lib/auth/therapist'
import { assignInput } from './schema'
import { assignPatients } from './writes-assign'

useTestDatabase()

const AT = new Date('2026-03-20T09:00:00Z')

let clinicId: string
let me: Therapist
let colleague: string

beforeAll(async () => {
  clinicId = await givenClinic()
  me = testTherapist(clinicId, await givenTherapist(clinicId))
  colleague = await givenTherapist(clinicId, { name: 'Hannah Lind' })
})

const assign = (patientIds: readonly string[], { by = me, to = colleague, version = 1 } = {}) =>
  assignPatients(
    by,
    assignInput.parse({
      therapistId: to,
      patients: patientIds.map((patientId) => ({ patientId, version })),
    }),
    AT,
  )

const stateOf = async (patientId: string) => {
  const [row] = await inClinic(clinicId, (tx) =>
    tx
      .select({ to: patients.assignedTherapistId, version: patients.version })
      .from(patients)
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId))),
  )
  return row
}

describe('Assigning several patients', () => {
  it('hands them over together, each with a new version and an event of its own', async () => {
    const ids = [await givenPatient(clinicId, me.id), await givenPatient(clinicId, me.id)]
    expect(await assign(ids)).toEqual({ done: ids, left: [] })
    for (const id of ids) {
      expect(await stateOf(id)).toEqual({ to: colleague, version: 2 })
      const events = await inClinic(clinicId, (tx) =>
        tx
          .select({ action: auditEvents.action, object: auditEvents.object })
          .from(auditEvents)
          .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.patientId, id))),
      )
      expect(events).toEqual([
        { action: 'patient.assigned', object: { patient: id, therapist: colleague, version: 2 } },
      ])
    }
  })

  it('leaves alone and names who was changed meanwhile, is assigned already, or is of another clinic', async () => {
    const changed = await givenPatient(clinicId, me.id, { version: 2 })
    const theirs = await givenPatient(clinicId, colleague)
    const other = await givenClinic()
    const foreign = await givenPatient(other, await givenTherapist(other))
    const mine = await givenPatient(clinicId, me.id)
    expect(await assign([changed, theirs, foreign, mine])).toEqual({
      done: [mine],
      left: [
        {
          patientId: changed,
          reason: 'The record was changed meanwhile. Look at it and assign again.',
        },
        { patientId: theirs, reason: 'Hannah Lind treats this patient already.' },
        { patientId: foreign, reason: 'This record is gone.' },
      ],
    })
    expect(await stateOf(changed)).toEqual({ to: me.id, version: 2 })
  })

  it('goes only to somebody who treats patients here', async () => {
    const id = await givenPatient(clinicId, me.id)
    const other = await givenClinic()
    const nobody = [
      await givenTherapist(clinicId, { role: 'front_desk' }),
      await givenTherapist(clinicId, { active: false }),
      await givenTherapist(other),
    ]
    for (const to of nobody)
      expect(await assign([id], { to })).toEqual({
        problem: 'Choose a therapist who treats patients at this clinic.',
      })
    expect(await stateOf(id)).toEqual({ to: me.id, version: 1 })
  })

  it('is not for the front desk', async () => {
    const desk = testTherapist(clinicId, await givenTherapist(clinicId), { role: 'front_desk' })
    const id = await givenPatient(clinicId, me.id)
    expect(() => assign([id], { by: desk })).toThrow('not-allowed')
  })

  it('takes up to two hundred, and each once', () => {
    const id = crypto.randomUUID()
    const asked = (count: number) =>
      assignInput.safeParse({
        therapistId: colleague,
        patients: Array.from({ length: count }, () => ({ patientId: crypto.randomUUID(), version: 1 })),
      }).success
    expect([asked(0), asked(200), asked(201)]).toEqual([false, true, false])
    const twice = [id, id].map((patientId) => ({ patientId, version: 1 }))
    expect(assignInput.safeParse({ therapistId: colleague, patients: twice }).success).toBe(false)
  })
})
