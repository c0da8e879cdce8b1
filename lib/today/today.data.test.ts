import { sql, type SQL } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { givenClinic, givenEpisode, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import type { AssessmentInput } from '@/lib/assessments/schema'
import { nothingAssessed } from '@/lib/assessments/schema-recovery'
import { recordAssessment, recordClearance } from '@/lib/assessments/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { testChartAccess, testTherapist } from '@/lib/auth/testing'
import type { Therapist } from '@/lib/auth/therapist'
import { day } from '@/lib/clinical/testing'
import type { RedFlag } from '@/lib/clinical/vocabulary'
import { refreshMissingStandings, refreshOlderStandings } from '@/lib/standings/writes-missing'
import { getToday } from './reads'
import { readTodayUse } from './reads-use'
import { givenCase as givenCaseIn, noon, TODAY } from './testing'
import { markAttention } from './writes'

useTestDatabase()

let clinicId: string

beforeAll(async () => {
  clinicId = await givenClinic()
})

const givenCase = (therapistId?: string) => givenCaseIn(clinicId, therapistId)
const todayOf = (therapist: Therapist) => getToday(therapist, { today: TODAY, former: [] })
const run = (statement: SQL) => inClinic(clinicId, (tx) => tx.execute(statement))

const clearFlag = (chart: ChartAccess, episodeId: string, redFlag: RedFlag, on: string) =>
  recordClearance(
    chart,
    episodeId,
    {
      subject: { kind: 'red-flag', redFlag },
      clearedBy: 'Dr. Test',
      clearedOn: day(on),
      reason: 'Examined.',
    },
    { today: day(on), at: noon(on) },
  )

const MEETS_ALL_CRITERIA: Partial<AssessmentInput> = {
  phase: 'subacute',
  painNow: 2,
  clinicTests: {
    exercisePainMax: 2,
    sessionsSettled24h: 3,
    sidePlankKneesSec: 30,
    gluteBridgeReps: 12,
    hingeCleanReps: 12,
  },
}

/** Somebody whose earlier episode left this flag, and who meets all criteria of the next phase in the open one, `next`. */
async function givenFlagLeft(flag: RedFlag) {
  const { owner, chart, patientId, episodeId, assess, reasons } = await givenCase()
  await assess('2026-02-01', { redFlagScreen: { [flag]: true } })
  await run(sql`update episodes set discharged_on = '2026-02-10', discharge_reason = 'goals_met'
    where clinic_id = ${clinicId} and id = ${episodeId}`)
  const next = await givenEpisode(clinicId, owner.id, patientId, { openedOn: '2026-02-12' })
  const found = { ...nothingAssessed(day('2026-03-01')), ...MEETS_ALL_CRITERIA }
  await recordAssessment(chart, next, found, { today: day('2026-03-01'), at: noon('2026-03-01') })
  return { chart, episodeId, next, reasons }
}

describe('Today', () => {
  it('is quiet without a reason, and counts who is in care', async () => {
    const { assess, today } = await givenCase()
    await assess('2026-03-08', { painNow: 4, redFlagScreen: { 'night-rest-pain': false } })
    expect(await today()).toEqual({ rows: [], total: 0, handled: [], inCare: 1, quiet: 1, leftBehind: [] })
  })

  it('names a red flag from its answer until its clearance', async () => {
    const { chart, episodeId, assess, reasons, today } = await givenCase()
    await assess('2026-03-10', { redFlagScreen: { 'night-rest-pain': true } })
    expect(await reasons()).toEqual(['red-flag'])
    expect((await today()).rows[0]?.redFlagSince).toBe('2026-03-10')
    await clearFlag(chart, episodeId, 'night-rest-pain', '2026-03-11')
    expect(await reasons()).toEqual([])
  })

  it('names pain that rose since the home program, with both numbers', async () => {
    const { assess, issue, checkIn, reasons, today } = await givenCase()
    await assess('2026-03-15', { painNow: 3 })
    const program = await issue('2026-03-15')
    await checkIn(program, '2026-03-18', 4)
    expect(await reasons()).toEqual([])
    await checkIn(program, '2026-03-20', 6)
    expect(await reasons()).toEqual(['pain-up'])
    expect((await today()).rows[0]).toMatchObject({ programNumber: 1, painBaseline: 3, painRise: 3 })
  })

  it('names a movement that keeps hurting, until a new home program', async () => {
    const { issue, checkIn, reasons, today } = await givenCase()
    const program = await issue('2026-03-15')
    await checkIn(program, '2026-03-17', 2, [2, 4])
    await checkIn(program, '2026-03-18', 2, [2, 5])
    expect(await reasons()).toEqual(['movement-hurts'])
    expect((await today()).rows[0]?.hurtingExercises).toEqual(['bird-dog'])
    await issue('2026-03-19')
    expect(await reasons()).toEqual([])
  })

  it('names one that goes down the leg at once, though it was dealt with while it only raised pain', async () => {
    const { issue, checkIn, mark, reasons, today } = await givenCase()
    const program = await issue('2026-03-15')
    await checkIn(program, '2026-03-17', 2, [5, 6])
    expect(await reasons()).toEqual(['movement-hurts'])
    await mark('movement-hurts', 'done')
    expect(await reasons()).toEqual([])
    await checkIn(program, '2026-03-18', 2, [5, 6])
    expect(await reasons()).toEqual([])
    await checkIn(program, '2026-03-19', 2, [1, 1, true])
    expect(await reasons()).toEqual(['movement-hurts'])
    expect((await today()).rows[0]?.movedDownLeg).toEqual(['bird-dog'])
    await mark('movement-hurts', 'seen', { at: '2026-03-20T10:00:00Z' })
    expect(await reasons()).toEqual([])
    await checkIn(program, '2026-03-20', 2, [1, 1, true])
    expect(await reasons()).toEqual(['movement-hurts'])
  })

  it('names none whose stop was cleared, until it is told again', async () => {
    const { chart, episodeId, issue, checkIn, reasons } = await givenCase()
    const program = await issue('2026-03-15')
    await checkIn(program, '2026-03-17', 2, [1, 1, true])
    expect(await reasons()).toEqual(['movement-hurts'])
    await recordClearance(
      chart,
      episodeId,
      {
        subject: { kind: 'rule', ruleId: 'RS-05', exercise: 'bird-dog' },
        clearedBy: 'Dr. Test',
        clearedOn: day('2026-03-18'),
        reason: 'Tested again: symptoms stay in the back.',
      },
      { today: day('2026-03-18'), at: noon('2026-03-18') },
    )
    expect(await reasons()).toEqual([])
    await checkIn(program, '2026-03-20', 2, [1, 1, true])
    expect(await reasons()).toEqual(['movement-hurts'])
  })

  it('names silence after the days that the clinic chose', async () => {
    const { issue, checkIn, reasons, today } = await givenCase()
    const program = await issue('2026-03-10')
    expect(await reasons('2026-03-16')).toEqual([])
    expect(await reasons('2026-03-17')).toEqual(['no-check-in'])
    await checkIn(program, '2026-03-17', 1)
    expect(await reasons('2026-03-23')).toEqual([])
    await run(sql`update clinics set quiet_days = 5 where id = ${clinicId}`)
    expect(await reasons('2026-03-22')).toEqual(['no-check-in'])
    expect((await today('2026-03-22')).rows[0]?.quietDays).toBe(5)
    await run(sql`update clinics set quiet_days = 7 where id = ${clinicId}`)
  })

  it('names an assessment that is due again, and a visit that has come', async () => {
    const { assess, issue, reasons } = await givenCase()
    await assess('2026-03-01', { painNow: 2 })
    await issue('2026-03-01', '2026-03-06')
    expect(await reasons('2026-03-05')).toEqual([])
    expect(await reasons('2026-03-06')).toEqual(['visit-due'])
    expect(await reasons('2026-03-29')).toEqual(['no-check-in', 'reassessment-due', 'visit-due'])
    await assess('2026-03-29', { painNow: 2 })
    expect(await reasons('2026-03-29')).toEqual(['no-check-in'])
  })

  it('names the next phase while its criteria hold', async () => {
    const { assess, reasons } = await givenCase()
    await assess('2026-03-01', MEETS_ALL_CRITERIA)
    expect(await reasons()).toEqual(['next-phase'])
    expect(await reasons('2026-03-30')).not.toContain('next-phase')
  })

  it('names no next phase while a red flag of this episode stops the plan', async () => {
    const { assess, reasons } = await givenCase()
    await assess('2026-03-01', { ...MEETS_ALL_CRITERIA, redFlagScreen: { renal: true } })
    expect(await reasons()).toEqual(['red-flag'])
  })

  it.each([
    ['not while it stops the plan, until its clearance', 'renal', ['red-flag']],
    ['beside one that does not stop it', 'night-rest-pain', ['red-flag', 'next-phase']],
  ] as const)(
    'names the next phase after an episode that left a red flag: %s',
    async (_says, flag, named) => {
      const { chart, episodeId, reasons } = await givenFlagLeft(flag)
      expect(await reasons()).toEqual(named)
      await clearFlag(chart, episodeId, flag, '2026-03-02')
      expect(await reasons()).toEqual(['next-phase'])
    },
  )

  it.each([
    ['before the upgrade', sql`reckoning = 3`],
    ['that knew no reckoning', sql`reckoning = null, reckoned_at = null`],
    ['that still works beside this one', sql`refreshed_at = refreshed_at + interval '1 second'`],
  ])('names none that a release %s says, which knew of no flag that was left', async (_says, said) => {
    const { next, reasons } = await givenFlagLeft('renal')
    await run(sql`update episode_standings set next_phase = 'rebuilding', next_phase_until = '2026-03-29', ${said}
      where clinic_id = ${clinicId} and episode_id = ${next}`)
    expect(await reasons()).toEqual(['red-flag'])
  })

  it('names a plan that was changed since it was issued', async () => {
    const { draft, issue, refresh, reasons } = await givenCase()
    await refresh('2026-03-18')
    const plan = await draft('2026-03-18T09:00:00Z')
    expect(await reasons()).toEqual(['draft-plan'])
    await issue('2026-03-18')
    expect(await reasons()).toEqual([])
    await run(
      sql`update plans set updated_at = '2026-03-19T09:00:00Z' where clinic_id = ${clinicId} and id = ${plan}`,
    )
    expect(await reasons()).toEqual(['draft-plan'])
    await run(sql`delete from prescriptions where clinic_id = ${clinicId} and plan_id = ${plan}`)
    expect(await reasons()).toEqual([])
  })

  it('puts the most urgent first, and of two alike the one with more', async () => {
    const { owner, issue, refresh, draft, patientId } = await givenCase()
    await issue('2026-03-01')
    const second = await givenCase(owner.id)
    await second.assess('2026-03-10', { redFlagScreen: { 'night-rest-pain': true } })
    const third = await givenCase(owner.id)
    await third.issue('2026-03-01')
    await third.draft('2026-03-10T09:00:00Z')
    await refresh('2026-03-20')
    expect((await todayOf(owner)).rows.map((row) => row.patientId)).toEqual([
      second.patientId,
      third.patientId,
      patientId,
    ])
    await draft('2026-03-19T09:00:00Z')
    expect((await todayOf(owner)).total).toBe(3)
  })

  it('leaves the discharged, other therapists’ and other clinics’ patients alone', async () => {
    const { episodeId, issue, reasons } = await givenCase()
    await issue('2026-03-01')
    expect(await reasons()).toEqual(['no-check-in'])
    const colleague = testTherapist(clinicId, await givenTherapist(clinicId))
    expect((await todayOf(colleague)).total).toBe(0)
    expect((await todayOf({ ...colleague, role: 'front_desk' })).total).toBe(0)
    const other = await givenClinic()
    expect((await todayOf(testTherapist(other, await givenTherapist(other)))).total).toBe(0)
    await run(sql`update episodes set discharged_on = '2026-03-19', discharge_reason = 'goals_met'
      where clinic_id = ${clinicId} and id = ${episodeId}`)
    expect(await reasons()).toEqual([])
  })
})

describe('What somebody did about a reason', () => {
  it('takes it away until it rests on something else', async () => {
    const { issue, checkIn, reasons, today, mark } = await givenCase()
    const program = await issue('2026-03-01')
    expect(await mark('no-check-in', 'done')).toHaveProperty('id')
    expect(await reasons()).toEqual([])
    expect((await today()).handled[0]?.items[0]?.mark).toMatchObject({
      state: 'done',
      markedBy: 'Test Therapist',
    })
    await checkIn(program, '2026-03-05', 1)
    expect(await reasons()).toEqual(['no-check-in'])
  })

  it('puts it off until a day', async () => {
    const { issue, reasons, mark } = await givenCase()
    await issue('2026-03-01')
    await mark('no-check-in', 'snooze', { snooze: '3-days' })
    expect(await reasons('2026-03-22')).toEqual([])
    expect(await reasons('2026-03-23')).toEqual(['no-check-in'])
  })

  it('puts it off until the next visit, where one is planned', async () => {
    const { issue, reasons, mark } = await givenCase()
    await issue('2026-03-01')
    expect(await mark('no-check-in', 'snooze', { snooze: 'next-visit' })).toHaveProperty('problem')
    await issue('2026-03-02', '2026-03-27')
    await mark('no-check-in', 'snooze', { snooze: 'next-visit' })
    expect(await reasons('2026-03-26')).toEqual([])
    expect(await reasons('2026-03-27')).toEqual(['no-check-in', 'visit-due'])
  })

  it('is undone by bringing it back', async () => {
    const { issue, reasons, mark, today } = await givenCase()
    await issue('2026-03-01')
    await mark('no-check-in', 'done')
    await mark('no-check-in', 'bring-back', { at: '2026-03-20T09:00:01Z' })
    expect(await reasons()).toEqual(['no-check-in'])
    expect((await today()).handled).toEqual([])
  })

  it('never takes a red flag away', async () => {
    const { assess, reasons, mark, today } = await givenCase()
    await assess('2026-03-10', { redFlagScreen: { 'night-rest-pain': true } })
    expect(await mark('red-flag', 'done')).toHaveProperty('problem')
    expect(await mark('red-flag', 'snooze', { snooze: '1-day' })).toHaveProperty('problem')
    await mark('red-flag', 'seen')
    expect(await reasons()).toEqual(['red-flag'])
    expect((await today()).rows[0]?.items[0]?.mark?.state).toBe('seen')
    // Another answer has been seen by nobody.
    await assess('2026-03-12', { redFlagScreen: { 'night-rest-pain': true } })
    expect((await today()).rows[0]?.items[0]?.mark).toBeNull()
  })

  it('is refused where the reason no longer holds, or is another patient’s', async () => {
    const { chart, episodeId, patientId, mark, issue } = await givenCase()
    expect(await mark('no-check-in', 'done')).toHaveProperty('problem')
    await issue('2026-03-01')
    const given = { patientId, episodeId, reason: 'no-check-in', act: 'done', about: '2026-03-01' } as const
    const moment = { today: TODAY, at: noon(TODAY) }
    const stranger = await givenCase()
    await expect(markAttention(stranger.chart, given, moment)).rejects.toMatchObject({ code: 'not-found' })
    const other = await givenClinic()
    const foreign = testChartAccess(other, await givenTherapist(other), patientId)
    await expect(markAttention(foreign, given, moment)).rejects.toMatchObject({ code: 'not-found' })
    expect(await markAttention(chart, given, moment)).toHaveProperty('id')
  })

  it('leaves an event that says nothing clinical', async () => {
    const { patientId, issue, mark } = await givenCase()
    await issue('2026-03-01')
    await mark('no-check-in', 'seen')
    const { rows } = await run(sql`select action, object from audit_events
      where clinic_id = ${clinicId} and patient_id = ${patientId}`)
    expect(rows.map(({ action }) => action)).toEqual(['attention.seen'])
    expect(JSON.stringify(rows)).not.toContain('no-check-in')
  })
})

describe('How Today is used', () => {
  it('counts what was done in 90 days, and by when, for leads', async () => {
    const other = clinicId
    clinicId = await givenClinic({ timeZone: 'America/New_York' })
    const { owner, issue, mark } = await givenCase()
    await issue('2026-03-01')
    await mark('no-check-in', 'snooze', { snooze: '1-day', at: '2026-03-20T14:00:00Z' })
    await mark('no-check-in', 'bring-back', { at: '2026-03-20T15:00:00Z' })
    await mark('no-check-in', 'done', { at: '2026-03-20T16:00:00Z' })
    const door = { timeZone: 'America/New_York', at: noon('2026-03-21') }
    expect(await readTodayUse({ ...owner, role: 'lead' }, door)).toEqual([
      { reason: 'no-check-in', seen: 0, snoozed: 1, done: 1, by: '10:00' },
    ])
    expect(await readTodayUse({ ...owner, role: 'lead' }, { ...door, at: noon('2026-07-01') })).toEqual([])
    await expect(readTodayUse(owner, door)).rejects.toMatchObject({ code: 'not-allowed' })
    clinicId = other
  })
})

describe('A standing of another release', () => {
  it.each([
    ['that reckoned otherwise', sql`reckoning = null, hurting_exercises = '{}', moved_down_leg = '{}'`],
    [
      'that worked beside this one and left the rest of the row',
      sql`refreshed_at = refreshed_at + interval '1 second', hurting_exercises = '{}'`,
    ],
    [
      'and kept the course',
      sql`refreshed_at = ${noon(TODAY)}, course_at = ${noon(TODAY)}, hurting_exercises = '{}'`,
    ],
  ])('%s is worked out anew at the start', async (_says, left) => {
    const { patientId, issue, checkIn, reasons } = await givenCase()
    await checkIn(await issue('2026-03-15'), '2026-03-17', 2, [5, 6])
    await run(
      sql`update episode_standings set ${left} where clinic_id = ${clinicId} and patient_id = ${patientId}`,
    )
    expect(await reasons()).toEqual([])
    await refreshMissingStandings({ todayIn: () => TODAY, at: noon(TODAY) })
    await refreshOlderStandings({ todayIn: () => TODAY, at: noon(TODAY) })
    expect(await reasons()).toEqual(['movement-hurts'])
  })
})

describe('An episode without a standing', () => {
  it('gets one at the start', async () => {
    const { owner, patientId } = await givenCase()
    expect((await todayOf(owner)).inCare).toBe(1)
    await refreshMissingStandings({ todayIn: () => TODAY, at: noon(TODAY) })
    const { rows } = await run(sql`select 1 from episode_standings
      where clinic_id = ${clinicId} and patient_id = ${patientId}`)
    expect(rows).toHaveLength(1)
  })
})
