import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { inClinic } from './client'
import { connection, takeClient } from './connection'
import { applyMigrations } from './migrate'
import { episodes, patients } from './schema/patients'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from './test-fixtures'
import { useTestDatabase } from './testing'

/** The database keeps who is in care: lists of those in care find them by it, however many were discharged. */
useTestDatabase({ fresh: true, asOwner: true })

const DISCHARGED = {
  openedOn: '2026-01-05',
  dischargedOn: '2026-03-02',
  dischargeReason: 'goals_met',
} as const

describe('Who is in care', () => {
  let [clinicId, therapistId, patientId]: [string, string, string] = ['', '', '']
  const isInCare = async (): Promise<boolean | undefined> => {
    const [found] = await inClinic(clinicId, (tx) =>
      tx.select({ inCare: patients.inCare }).from(patients).where(eq(patients.id, patientId)),
    )
    return found?.inCare
  }
  const change = (episodeId: string, values: Partial<typeof episodes.$inferInsert>) =>
    inClinic(clinicId, (tx) =>
      tx
        .update(episodes)
        .set(values)
        .where(and(eq(episodes.clinicId, clinicId), eq(episodes.id, episodeId))),
    )

  beforeEach(async () => {
    clinicId = await givenClinic()
    therapistId = await givenTherapist(clinicId)
    patientId = await givenPatient(clinicId, therapistId)
  })

  it('is whoever has no episode so far', async () => {
    expect(await isInCare()).toBe(true)
  })

  it('is whoever has an open episode, until the discharge', async () => {
    const episodeId = await givenEpisode(clinicId, therapistId, patientId)
    expect(await isInCare()).toBe(true)
    await change(episodeId, DISCHARGED)
    expect(await isInCare()).toBe(false)
    await change(episodeId, { dischargedOn: null, dischargeReason: null })
    expect(await isInCare()).toBe(true)
  })

  it('is whoever comes back', async () => {
    await givenEpisode(clinicId, therapistId, patientId, DISCHARGED)
    expect(await isInCare()).toBe(false)
    const second = await givenEpisode(clinicId, therapistId, patientId, { openedOn: '2026-05-04' })
    expect(await isInCare()).toBe(true)
    await inClinic(clinicId, (tx) => tx.delete(episodes).where(eq(episodes.id, second)))
    expect(await isInCare()).toBe(false)
  })

  it('is whom an episode is put right to, and no longer whom it was taken from', async () => {
    const twin = patientId
    await givenEpisode(clinicId, therapistId, twin, DISCHARGED)
    patientId = await givenPatient(clinicId, therapistId)
    await givenEpisode(clinicId, therapistId, patientId, DISCHARGED)
    const open = await givenEpisode(clinicId, therapistId, patientId, { openedOn: '2026-05-04' })
    await change(open, { patientId: twin })
    expect(await isInCare()).toBe(false)
    patientId = twin
    expect(await isInCare()).toBe(true)
  })

  it('is told of this patient alone', async () => {
    const other = await givenPatient(clinicId, therapistId)
    await givenEpisode(clinicId, therapistId, other, DISCHARGED)
    expect(await isInCare()).toBe(true)
  })
})

describe('A database of an earlier version', () => {
  it('learns who is in care of what is there', async () => {
    const owner = await takeClient(await connection())
    const [clinicId, therapistId] = [randomUUID(), randomUUID()]
    const [never, open, discharged, back] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
    const add = (table: string, values: Readonly<Record<string, string | null>>) =>
      owner.query(
        `insert into ${table} (${Object.keys(values).join()}) values (${Object.keys(values)
          .map((_, place) => `$${place + 1}`)
          .join()})`,
        Object.values(values),
      )
    const addEpisode = (patientId: string, openedOn: string, dischargedOn: string | null) =>
      add('episodes', {
        clinic_id: clinicId,
        id: randomUUID(),
        patient_id: patientId,
        problem: 'Low back pain',
        opened_on: openedOn,
        opened_by: therapistId,
        discharged_on: dischargedOn,
        discharge_reason: dischargedOn && 'goals_met',
      })
    await owner.query('begin')
    try {
      await owner.query('drop schema public cascade')
      await owner.query('create schema public')
      // Up to the one before 0019_who_is_in_care.
      await applyMigrations(owner, 19)
      await owner.query("select set_config('app.clinic_id', $1, true)", [clinicId])
      await add('clinics', {
        id: clinicId,
        name: 'Harbour Street',
        phone: '',
        address: '',
        time_zone: 'UTC',
        units: 'kg',
        paper: 'a4',
        language: 'en',
      })
      await add('therapists', {
        clinic_id: clinicId,
        id: therapistId,
        name: 'Maya Brandt',
        credentials: 'PT',
        email: 'maya@clinic.example',
        role: 'therapist',
        password_hash: '-',
      })
      for (const id of [never, open, discharged, back])
        await add('patients', {
          clinic_id: clinicId,
          id,
          name: 'Test Patient',
          date_of_birth: '1990-05-17',
          record_number: id,
          language: 'en',
          phone: '',
          email: '',
          assigned_therapist_id: therapistId,
        })
      await addEpisode(open, '2026-01-05', null)
      await addEpisode(discharged, '2026-01-05', '2026-03-02')
      await addEpisode(back, '2026-01-05', '2026-03-02')
      await addEpisode(back, '2026-05-04', null)
      // As at a start, which knows no clinic yet.
      await owner.query("select set_config('app.clinic_id', '', true)")
      await applyMigrations(owner, Infinity)
      await owner.query("select set_config('app.clinic_id', $1, true)", [clinicId])
      const { rows } = await owner.query<{ id: string }>('select id from patients where in_care')
      expect(rows.map(({ id }) => id).toSorted()).toEqual([never, open, back].toSorted())
    } finally {
      await owner.query('rollback')
      owner.release()
    }
  })
})
