import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { homePrograms } from '@/db/schema/home-programs'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testChartAccess, testTherapist } from '@/lib/auth/testing'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { handoutInLanguages } from '@/lib/clinical/handout-in-languages'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { getCheckIn } from './reads'
import { listCheckIns } from './testing'
import { checkInInput } from './schema'
import { recordCheckIn } from './writes'

useTestDatabase()

const issuedOn = '2026-03-02' as CalendarDate
const today = addDays(issuedOn, 10)
const at = new Date('2026-03-12T17:00:00Z')

async function givenProgram() {
  const clinicId = await givenClinic()
  const therapistId = await givenTherapist(clinicId)
  const patientId = await givenPatient(clinicId, therapistId)
  const episodeId = await givenEpisode(clinicId, therapistId, patientId)
  const prescriptions = [
    defaultPrescription('bird-dog', randomUUID()),
    defaultPrescription('walking', randomUUID()),
  ]
  const review = reviewPlan({ prescriptions, answers: [] }, {}, issuedOn)
  const decided = { prescriptions, picture: {}, review, answers: [], clearances: [] }
  const id = randomUUID()
  const facts = {
    ...decided,
    clinic: { name: 'Test Clinic', phone: '', address: '' },
    patient: { name: 'Test Patient', recordNumber: '1' },
    therapist: testTherapist(clinicId, therapistId),
    programNumber: 1,
    issuedOn,
    lastPrescriptions: null,
    nextVisitOn: null,
  }
  await inClinic(clinicId, (tx) =>
    tx.insert(homePrograms).values({
      ...decided,
      clinicId,
      id,
      patientId,
      episodeId,
      number: 1,
      issuedOn,
      issuedAt: at,
      issuedBy: therapistId,
      ruleVersion: review.ruleVersion,
      ...handoutInLanguages(facts, 'en'),
    }),
  )
  return { chart: testChartAccess(clinicId, therapistId, patientId), episodeId, homeProgramId: id }
}

const form = (homeProgramId: string, fields: Record<string, string> = {}) =>
  checkInInput.parse({ homeProgramId, day: addDays(issuedOn, 3), done: 'all', ...fields })

describe('A check-in', () => {
  it('keeps what was said, and only what was said', async () => {
    const { chart, episodeId, homeProgramId } = await givenProgram()
    const input = form(homeProgramId, {
      painBefore: '3',
      painDuring: '',
      'exercise.bird-dog.done': 'yes',
      'exercise.bird-dog.painDuring': '5',
      'exercise.bird-dog.sharpOrWorsening': 'no',
      'exercise.walking.done': '',
    })
    await recordCheckIn(chart, input, today, at)
    const [checkIn] = await listCheckIns(chart, episodeId)
    expect(checkIn).toMatchObject({
      day: '2026-03-05',
      done: 'all',
      painBefore: 3,
      painDuring: null,
      programNumber: 1,
    })
    expect(checkIn?.exercises).toEqual([
      {
        exercise: 'bird-dog',
        done: true,
        painBefore: null,
        painDuring: 5,
        painNextDay: null,
        easedAsMoved: null,
        sharpOrWorsening: false,
        formBreakdown: null,
        peripheralized: null,
      },
    ])
  })

  it.each([
    ['a day that has not come', { day: addDays(today, 1) }, 'day'],
    ['a day before the program', { day: addDays(issuedOn, -1) }, 'day'],
    ['an exercise that is not in the program', { 'exercise.sit-up.done': 'yes' }, 'homeProgramId'],
    ['a day of none with something done', { done: 'none', 'exercise.bird-dog.done': 'yes' }, 'done'],
  ])('refuses %s', async (_, fields, field) => {
    const { chart, episodeId, homeProgramId } = await givenProgram()
    expect(await recordCheckIn(chart, form(homeProgramId, fields), today, at)).toMatchObject({
      problem: { field },
    })
    expect(await listCheckIns(chart, episodeId)).toEqual([])
  })

  it.each([
    ['painDuring', '11'],
    ['painBefore', '2.5'],
    ['day', '2026-02-30'],
    ['done', 'most'],
    ['exercise.bird-dog.painDuring', '-1'],
    ['exercise.no-such-exercise.done', 'yes'],
    ['version', '0'],
    ['version', 'newest'],
    ['somethingElse', 'x'],
  ])('names the field %s when it is wrong', (field, value) => {
    const { success, error } = checkInInput.safeParse({
      homeProgramId: randomUUID(),
      day: issuedOn,
      done: 'all',
      [field]: value,
    })
    expect([success, error?.issues[0]?.path.join('.')]).toEqual([false, field])
  })

  it('is recorded once a day, and replaced whole when it is corrected', async () => {
    const { chart, episodeId, homeProgramId } = await givenProgram()
    await recordCheckIn(chart, form(homeProgramId, { 'exercise.walking.done': 'no' }), today, at)
    const again = form(homeProgramId, { done: 'some' })
    expect(await recordCheckIn(chart, again, today, at)).toMatchObject({ problem: { field: 'day' } })
    await recordCheckIn(chart, { ...again, version: 1 }, today, at)
    expect(await listCheckIns(chart, episodeId)).toMatchObject([{ done: 'some', exercises: [], version: 2 }])
  })

  it('of a day that nobody recorded is not there to be corrected', async () => {
    const { chart, episodeId, homeProgramId } = await givenProgram()
    await expect(
      recordCheckIn(chart, form(homeProgramId, { version: '1' }), today, at),
    ).rejects.toMatchObject({ code: 'not-found' })
    expect(await listCheckIns(chart, episodeId)).toEqual([])
  })

  it('of another clinic’s patient is not found, nor can one be added there', async () => {
    const [ours, theirs] = [await givenProgram(), await givenProgram()]
    const recorded = await recordCheckIn(theirs.chart, form(theirs.homeProgramId), today, at)
    const id = 'id' in recorded ? recorded.id : ''
    await expect(getCheckIn(ours.chart, id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(getCheckIn(ours.chart, 'no-id')).rejects.toMatchObject({ code: 'not-found' })
    await expect(recordCheckIn(ours.chart, form(theirs.homeProgramId), today, at)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await listCheckIns(ours.chart, theirs.episodeId)).toEqual([])
  })
})
