import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testChartAccess, testTherapist } from '@/lib/auth/testing'
import { parseCalendarDate } from '@/lib/clinical/calendar-date'
import { dischargeEpisode } from '@/lib/discharges/writes'
import { getOpenEpisode, getPatient, listAssignable, listEpisodes, readSamePerson } from './reads'
import { dischargeInput, newEpisodeInput, newPatientInput, patientInput } from './schema'
import { createPatient, updatePatient } from './writes'
import { openEpisode } from './writes-opening'

useTestDatabase()

const TODAY = parseCalendarDate('2026-03-20') ?? expect.fail('not a day')
const moment = { today: TODAY, at: new Date('2026-03-20T09:00:00Z') }

let clinicId: string
let therapistId: string

beforeAll(async () => {
  clinicId = await givenClinic()
  therapistId = await givenTherapist(clinicId)
})

const me = () => testTherapist(clinicId, therapistId)

let count = 0
const fields = (values: object = {}) => ({
  name: 'Ana Maria Lopez',
  dateOfBirth: '1984-03-12',
  recordNumber: `R-${++count}`,
  language: 'es',
  phone: '',
  email: '',
  assignedTherapistId: therapistId,
  ...values,
})
const create = (values?: object) => createPatient(me(), newPatientInput.parse(fields(values)), moment)

async function created(values?: object): Promise<string> {
  const result = await create(values)
  return 'id' in result ? result.id : expect.fail(JSON.stringify(result))
}

const actionsOn = (patientId: string) =>
  inClinic(clinicId, (tx) =>
    tx
      .select({ action: auditEvents.action })
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.patientId, patientId))),
  ).then((rows) => rows.map(({ action }) => action))

describe('Adding a patient', () => {
  it('keeps what was given, and who added it', async () => {
    const id = await created({ name: '  Jo   Birch ', phone: '+1 555 0100', email: 'Jo@Example.org' })
    expect(await getPatient(testChartAccess(clinicId, therapistId, id))).toMatchObject({
      name: 'Jo Birch',
      dateOfBirth: '1984-03-12',
      phone: '+1 555 0100',
      email: 'jo@example.org',
      version: 1,
    })
    expect(await actionsOn(id)).toEqual(['patient.created'])
  })

  it('names somebody of the same name born on the same day, and adds a second only when told', async () => {
    const id = await created({ name: 'Sam Twin', dateOfBirth: '1990-01-01' })
    const again = { name: 'sam  TWIN', dateOfBirth: '1990-01-01' }
    expect(await create(again)).toMatchObject({ samePerson: { id, name: 'Sam Twin' } })
    expect(await create({ ...again, notSameAs: therapistId })).toMatchObject({ samePerson: { id } })
    expect(await create({ ...again, notSameAs: id })).toHaveProperty('id')
    expect(await create({ ...again, dateOfBirth: '1990-01-02' })).toHaveProperty('id')
  })

  it.each([
    ['a date of birth to come', { dateOfBirth: '2026-03-21' }, 'dateOfBirth'],
    [
      'a therapist who is not of the clinic',
      { assignedTherapistId: crypto.randomUUID() },
      'assignedTherapistId',
    ],
  ])('refuses %s', async (_what, values, field) => {
    expect(await create({ name: 'Refused', ...values })).toMatchObject({ problem: { field } })
  })

  it('refuses the front desk and those who left as treating therapist', async () => {
    const desk = await givenTherapist(clinicId, { role: 'front_desk' })
    const left = await givenTherapist(clinicId, { active: false })
    for (const assignedTherapistId of [desk, left])
      expect(await create({ name: 'Refused', assignedTherapistId })).toMatchObject({
        problem: { field: 'assignedTherapistId' },
      })
    const ids = (await listAssignable(me())).map(({ id }) => id)
    expect(ids).toContain(therapistId)
    expect(ids).not.toContain(desk)
    expect(ids).not.toContain(left)
  })

  it('refuses a record number that is taken, and says by whom', async () => {
    await created({ name: 'First Holder', recordNumber: 'TAKEN' })
    expect(await create({ name: 'Second', recordNumber: 'TAKEN' })).toMatchObject({
      problem: { field: 'recordNumber', message: expect.stringContaining('First Holder') },
    })
  })

  it('finds nobody of another clinic', async () => {
    await created({ name: 'Only Here', dateOfBirth: '1970-01-01' })
    const other = await givenClinic()
    const person = { name: 'Only Here', dateOfBirth: parseCalendarDate('1970-01-01') ?? expect.fail() }
    const sameIn = (clinic: string) => inClinic(clinic, (tx) => readSamePerson(tx, clinic, person))
    expect(await sameIn(clinicId)).toBeDefined()
    expect(await sameIn(other)).toBeUndefined()
  })
})

describe('The words of a patient form', () => {
  it.each([
    [{ name: '   ' }, 'name'],
    [{ dateOfBirth: '2026-02-30' }, 'dateOfBirth'],
    [{ dateOfBirth: '1899-12-31' }, 'dateOfBirth'],
    [{ recordNumber: '' }, 'recordNumber'],
    [{ phone: 'call me' }, 'phone'],
    [{ email: 'not an address' }, 'email'],
    [{ language: 'xx' }, 'language'],
    [{ agreedToReminders: 'on' }, 'agreedToReminders'],
  ])('refuse %j', (values, field) => {
    const errors = newPatientInput.safeParse(fields(values)).error?.issues ?? []
    expect(errors.map(({ path }) => path.join('.'))).toEqual([field])
  })
})

describe('Changing a patient', () => {
  it('refuses to write over a change made meanwhile', async () => {
    const id = await created({ name: 'Change Me' })
    const chart = testChartAccess(clinicId, therapistId, id)
    const change = (name: string) =>
      updatePatient(chart, patientInput.parse({ ...fields({ name }), version: '1' }), moment)
    expect(await change('First Change')).toEqual({ version: 2 })
    await expect(change('Second Change')).rejects.toMatchObject({ code: 'conflict' })
    expect((await getPatient(chart)).name).toBe('First Change')
  })

  it('keeps the day on which the patient agreed to reminders, until they take it back', async () => {
    const id = await created({ email: 'jo@example.org', agreedToReminders: 'on' })
    const chart = testChartAccess(clinicId, therapistId, id)
    const change = async (version: number, values: object, day: string) => {
      const input = patientInput.parse({ ...fields({ email: 'jo@example.org', ...values }), version })
      await updatePatient(chart, input, { ...moment, today: parseCalendarDate(day) ?? expect.fail(day) })
      return (await getPatient(chart)).remindersAgreedOn
    }
    expect((await getPatient(chart)).remindersAgreedOn).toBe('2026-03-20')
    expect(await change(1, { agreedToReminders: 'on' }, '2026-03-25')).toBe('2026-03-20')
    expect(await change(2, {}, '2026-03-26')).toBeNull()
    expect(await change(3, { agreedToReminders: 'on' }, '2026-03-27')).toBe('2026-03-27')
  })

  it('cannot reach a patient of another clinic', async () => {
    const id = await created({ name: 'Not Yours' })
    const other = await givenClinic()
    const strange = testChartAccess(other, await givenTherapist(other), id)
    await expect(getPatient(strange)).rejects.toMatchObject({ code: 'not-found' })
    expect(await listEpisodes(strange)).toEqual([])
  })
})

const givenChart = async () => {
  const patient = await givenPatient(clinicId, therapistId)
  return testChartAccess(clinicId, therapistId, patient)
}
const opening = newEpisodeInput.parse({ problem: 'Back pain', openedOn: '2026-03-01' })
const leaving = (values: object = {}) =>
  dischargeInput.parse({ dischargedOn: '2026-03-20', reason: 'goals_met', version: '1', ...values })

describe('Episodes', () => {
  it('are open one at a time', async () => {
    const chart = await givenChart()
    const [first, second] = await Promise.all([
      openEpisode(chart, opening, moment),
      openEpisode(chart, opening, moment),
    ])
    const results = [first, second].map((result) => ('id' in result ? 'opened' : result.problem.field))
    expect(results.toSorted()).toEqual(['opened', 'problem'])
    expect(await listEpisodes(chart)).toHaveLength(1)
    expect(await actionsOn(chart.patientId)).toEqual(['episode.opened'])
  })

  it('do not start in the future, nor before birth', async () => {
    const chart = await givenChart()
    const start = (openedOn: string) =>
      openEpisode(chart, newEpisodeInput.parse({ problem: 'Back pain', openedOn }), moment)
    expect(await start('2026-03-21')).toMatchObject({ problem: { field: 'openedOn' } })
    expect(await start('1990-05-16')).toMatchObject({ problem: { field: 'openedOn' } })
  })

  it('end once, with a reason, on a day that makes sense', async () => {
    const chart = await givenChart()
    await givenEpisode(clinicId, therapistId, chart.patientId, { openedOn: '2026-03-01' })
    expect(await dischargeEpisode(chart, leaving({ dischargedOn: '2026-02-28' }), moment)).toHaveProperty(
      'problem',
    )
    expect(await dischargeEpisode(chart, leaving({ dischargedOn: '2026-03-21' }), moment)).toHaveProperty(
      'problem',
    )
    await expect(dischargeEpisode(chart, leaving({ version: '2' }), moment)).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await dischargeEpisode(chart, leaving(), moment)).toHaveProperty('id')
    expect(await getOpenEpisode(chart)).toBeUndefined()
    expect(await listEpisodes(chart)).toMatchObject([
      { dischargeReason: 'goals_met', dischargedOn: '2026-03-20' },
    ])
    await expect(dischargeEpisode(chart, leaving(), moment)).rejects.toMatchObject({ code: 'conflict' })
    expect(await openEpisode(chart, opening, moment)).toHaveProperty('id')
  })

  it('need a reason from the list', () => {
    expect(dischargeInput.safeParse({ dischargedOn: '2026-03-20', reason: '', version: '1' }).success).toBe(
      false,
    )
  })
})
