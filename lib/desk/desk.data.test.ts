import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { openDesk } from '@/lib/auth/desk-access'
import { testTherapist } from '@/lib/auth/testing'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { getPatient } from '@/lib/patients/reads'
import { keepWords } from '@/lib/patients/writes-words'
import { updatePatient } from '@/lib/patients/writes'
import { listDeskPatients } from './reads'
import { DESK_LIST_SIZE } from './schema'
import { recordPrinted } from './writes'

useTestDatabase()

const today = '2026-03-09' as CalendarDate
const at = new Date('2026-03-09T12:00:00Z')

async function givenDesk() {
  const clinicId = await givenClinic()
  const treating = await givenTherapist(clinicId, { name: 'Maya Okafor' })
  const deskId = await givenTherapist(clinicId, { role: 'front_desk' })
  const desk = testTherapist(clinicId, deskId, { role: 'front_desk' })
  const givenNamed = async (name: string) => {
    const patientId = await givenPatient(clinicId, treating, { name })
    await inClinic(clinicId, (tx) => keepWords(tx, { clinicId, patientId }, { name, recordNumber: '' }))
    return patientId
  }
  return { clinicId, treating, desk, givenNamed }
}

describe('The front desk’s list', () => {
  it('has who a patient is and how to reach them, and not a word of what was found', async () => {
    const { clinicId, treating, desk, givenNamed } = await givenDesk()
    const id = await givenNamed('Ana Pérez')
    await givenEpisode(clinicId, treating, id, { problem: 'CANARY back pain' })
    const list = await listDeskPatients(desk, { search: '', after: null, today })
    expect(list.patients).toEqual([
      {
        id,
        name: 'Ana Pérez',
        recordNumber: expect.any(String),
        bornIn: 1990,
        phone: '',
        email: '',
        therapistName: 'Maya Okafor',
        nextVisitOn: null,
      },
    ])
    expect(JSON.stringify(list)).not.toContain('CANARY')
  })

  it('is found by the beginnings of names, without regard to accents', async () => {
    const { desk, givenNamed } = await givenDesk()
    await givenNamed('Ana Pérez')
    await givenNamed('Boris Novak')
    const found = async (search: string) =>
      (await listDeskPatients(desk, { search, after: null, today })).patients.map(({ name }) => name)
    expect(await found('pere')).toEqual(['Ana Pérez'])
    expect(await found('bo nov')).toEqual(['Boris Novak'])
    expect(await found('!!')).toEqual([])
    expect(await found('')).toEqual(['Ana Pérez', 'Boris Novak'])
  })

  it('goes on after the last that was shown, to the end, with nobody twice', async () => {
    const { treating, clinicId, desk } = await givenDesk()
    const names = Array.from({ length: DESK_LIST_SIZE + 2 }, (_, index) => `Same Name ${index % 3}`)
    for (const name of names) await givenPatient(clinicId, treating, { name })
    const first = await listDeskPatients(desk, { search: '', after: null, today })
    expect([first.patients.length, first.isMore]).toEqual([DESK_LIST_SIZE, true])
    const last = first.patients.at(-1)?.id ?? ''
    const rest = await listDeskPatients(desk, { search: '', after: last, today })
    expect([rest.patients.length, rest.isMore]).toEqual([2, false])
    const shown = [...first.patients, ...rest.patients]
    expect(shown.map(({ name }) => name)).toEqual(names.toSorted())
    expect(new Set(shown.map(({ id }) => id)).size).toBe(names.length)
    const other = await givenDesk()
    expect(await listDeskPatients(other.desk, { search: '', after: last, today })).toEqual({
      patients: [],
      isMore: false,
    })
  })

  it.each(['therapist', 'lead', 'admin'] as const)('is not for the role %s', async (role) => {
    const { desk } = await givenDesk()
    expect(() => listDeskPatients({ ...desk, role }, { search: '', after: null, today })).toThrow(
      'not-allowed',
    )
  })
})

describe('The front desk', () => {
  it('opens a patient of its clinic, on the record, and changes the contacts', async () => {
    const { clinicId, desk, givenNamed } = await givenDesk()
    const patientId = await givenNamed('Ana Pérez')
    const access = await openDesk(desk, patientId)
    const { version, remindersAgreedOn: _, ...patient } = await getPatient(access)
    const changed = { ...patient, version, phone: '555 0199', agreedToReminders: false }
    expect(await updatePatient(access, changed, { today, at })).toEqual({ version: version + 1 })
    const homeProgram = randomUUID()
    await recordPrinted(access, homeProgram, at)
    const events = await inClinic(clinicId, (tx) =>
      tx
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.patientId, patientId))),
    )
    expect(events.map(({ action }) => action).toSorted()).toEqual([
      'desk.opened',
      'home-program.printed',
      'patient.updated',
    ])
    expect(events.every(({ therapistId }) => therapistId === desk.id)).toBe(true)
  })

  it('answers alike for a malformed, an unknown and a foreign patient, and to every other role', async () => {
    const [ours, theirs] = [await givenDesk(), await givenDesk()]
    const own = await ours.givenNamed('Ana Pérez')
    const foreign = await theirs.givenNamed('Boris Novak')
    for (const id of ['x', randomUUID(), foreign])
      await expect(openDesk(ours.desk, id)).rejects.toMatchObject({ code: 'not-found' })
    for (const role of ['therapist', 'lead', 'admin'] as const)
      await expect(openDesk({ ...ours.desk, role }, own)).rejects.toMatchObject({ code: 'not-found' })
  })
})
