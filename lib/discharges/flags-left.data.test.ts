import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { listFlagsLeft } from '@/lib/assessments/reads-flags-left'
import { nothingAssessed } from '@/lib/assessments/schema-recovery'
import { recordAssessment, recordClearance } from '@/lib/assessments/writes'
import type { LinkAccess } from '@/lib/auth/link-access'
import { openLink } from '@/lib/auth/link-access'
import { testTherapist } from '@/lib/auth/testing'
import { givenVerifiedDevice } from '@/lib/check-in-links/testing'
import { derivedToken } from '@/lib/check-in-links/token'
import { turnOnLink } from '@/lib/check-in-links/writes'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { at, day } from '@/lib/clinical/testing'
import { RED_FLAGS, type RedFlag } from '@/lib/clinical/vocabulary'
import { issueHomeProgram } from '@/lib/home-programs/writes'
import { listCaseload } from '@/lib/patients/reads-caseload'
import { dischargeManyInput } from '@/lib/patients/schema'
import { caseloadQuery } from '@/lib/patients/search'
import { givenNeighbor, givenOpenChart, type OpenChart } from '@/lib/patients/testing'
import { openEpisode } from '@/lib/patients/writes-opening'
import { savePlan } from '@/lib/plans/writes'
import { getReferringEpisode } from '@/lib/referral-notes/reads-episode'
import { writeReferralNote } from '@/lib/referral-notes/writes'
import { reportFlag } from '@/lib/reported-flags/writes'
import { getToday } from '@/lib/today/reads'
import { markAttention } from '@/lib/today/writes'
import { getKeepGoingOffer } from './reads-offer'
import { dischargePatients } from './writes-many'
import { type Discharge, dischargeForm } from './schema'
import { dischargeEpisode } from './writes'

useTestDatabase()

const today = day('2026-03-30')
const moment = { today, at: at('2026-03-30') }
const later = { today: day('2026-04-04'), at: at('2026-04-04') }
const leaving: Discharge = { version: 1, dischargedOn: today, reason: 'goals_met', note: '' }
const FLAG = 'night-rest-pain'
const NO_TO_ALL = Object.fromEntries(RED_FLAGS.map((flag) => [flag, false]))

const given = () => givenOpenChart({ openedOn: '2026-03-02' }, { graceDays: 14 })

const raise = ({ chart, episodeId }: OpenChart, ...flags: readonly RedFlag[]) =>
  recordAssessment(
    chart,
    episodeId,
    {
      ...nothingAssessed(day('2026-03-28')),
      redFlagScreen: Object.fromEntries([FLAG, ...flags].map((flag) => [flag, true])),
    },
    moment,
  )

/** The patient's own page, on a phone that was let in. */
async function givenPhone({ chart, clinicId, episodeId }: OpenChart): Promise<LinkAccess> {
  const { id: linkId } = await turnOnLink(chart, episodeId, null, moment.at)
  return openLink(await givenVerifiedDevice(derivedToken({ clinicId, linkId }), moment.at), moment.at)
}

const tell = (access: LinkAccess, redFlag: RedFlag = FLAG) =>
  reportFlag(access, { id: crypto.randomUUID(), redFlag, day: later.today }, later.today, later.at)

const clear = ({ chart, episodeId }: OpenChart, redFlag: RedFlag = FLAG) =>
  recordClearance(
    chart,
    episodeId,
    {
      subject: { kind: 'red-flag', redFlag },
      clearedBy: 'Dr. Okafor',
      clearedOn: later.today,
      reason: 'Examined.',
    },
    { ...later, at: at('2026-04-04', '13:00') },
  )

const todayOf = ({ clinicId, therapistId }: OpenChart) =>
  getToday(testTherapist(clinicId, therapistId), { today: later.today, former: [] })

/** Care that goes on in another episode, after the patient told of this flag on the page of the one that has ended. */
async function givenCareAfter(redFlag: RedFlag) {
  const world = await given()
  const phone = await givenPhone(world)
  await dischargeEpisode(world.chart, leaving, moment)
  await tell(phone, redFlag)
  const again = { problem: 'It came back', openedOn: later.today, continuesEpisodeId: null }
  const next = await openEpisode(world.chart, again, later)
  if (!('id' in next)) throw new Error(JSON.stringify(next))
  return { world, next }
}

describe('A red flag that the patient tells of after the discharge', () => {
  it('is on Today, by itself, until it is cleared', async () => {
    const world = await given()
    const phone = await givenPhone(world)
    await dischargeEpisode(world.chart, leaving, moment)
    expect((await todayOf(world)).rows).toEqual([])
    await tell(phone)
    const { rows, ...counts } = await todayOf(world)
    expect(rows).toMatchObject([
      {
        patientId: world.patientId,
        episodeId: world.episodeId,
        dischargedOn: today,
        redFlagSince: later.today,
        items: [{ reason: 'red-flag', mark: null }],
      },
    ])
    expect(counts).toEqual({ total: 1, handled: [], inCare: 0, quiet: 0, leftBehind: [] })
    expect(await clear(world)).toHaveProperty('id')
    expect((await todayOf(world)).rows).toEqual([])
  })

  it('is on the chart with its picture, and only there', async () => {
    const world = await given()
    const neighbor = await givenNeighbor(world)
    const phone = await givenPhone(world)
    expect(await listFlagsLeft(world.chart, later.today)).toEqual([])
    await dischargeEpisode(world.chart, leaving, moment)
    expect(await listFlagsLeft(world.chart, later.today)).toEqual([])
    await tell(phone)
    expect(await listFlagsLeft(world.chart, later.today)).toMatchObject([
      { episode: { id: world.episodeId }, picture: { redFlags: [{ slug: FLAG, status: 'active' }] } },
    ])
    expect(await listFlagsLeft(neighbor.chart, later.today)).toEqual([])
    await clear(world)
    expect(await listFlagsLeft(world.chart, later.today)).toEqual([])
  })

  it('can be seen, and stays; no other reason of that episode can be dealt with', async () => {
    const world = await given()
    const phone = await givenPhone(world)
    await dischargeEpisode(world.chart, leaving, moment)
    await tell(phone)
    const about = (await todayOf(world)).rows[0]?.items[0]?.about ?? ''
    const { patientId, episodeId } = world
    const mark = { patientId, episodeId, reason: 'red-flag', about, act: 'seen' } as const
    expect(await markAttention(world.chart, mark, later)).toHaveProperty('id')
    expect((await todayOf(world)).rows[0]?.items).toMatchObject([
      { reason: 'red-flag', mark: { state: 'seen' } },
    ])
    expect(await markAttention(world.chart, { ...mark, act: 'done' }, later)).toHaveProperty('problem')
    const other = { ...mark, reason: 'no-check-in', act: 'done' } as const
    await expect(markAttention(world.chart, other, later)).rejects.toMatchObject({ code: 'discharged' })
  })

  it('stays beside the episode that care goes on with', async () => {
    const world = await given()
    const phone = await givenPhone(world)
    await dischargeEpisode(world.chart, leaving, moment)
    await tell(phone)
    const again = { problem: 'It came back', openedOn: later.today, continuesEpisodeId: world.episodeId }
    expect(await openEpisode(world.chart, again, later)).toHaveProperty('id')
    expect(await todayOf(world)).toMatchObject({ rows: [{ episodeId: world.episodeId }], inCare: 1 })
  })

  it('stops the plan of that episode too, until it is cleared there, which lifts it in both', async () => {
    const { world, next } = await givenCareAfter('saddle-anaesthesia')
    const care = { ...world, episodeId: next.id }
    const found = { ...nothingAssessed(later.today), painNow: 2, redFlagScreen: NO_TO_ALL }
    expect(await recordAssessment(world.chart, care.episodeId, found, later)).toHaveProperty('id')
    const plan = { prescriptions: [defaultPrescription('walking', crypto.randomUUID())], answers: [] }
    await savePlan(world.chart, care.episodeId, plan, 0, later.at)
    const issue = (on: Date) =>
      issueHomeProgram(world.chart, care.episodeId, { version: 1, nextVisitOn: null }, later.today, on)
    expect(await issue(later.at)).toEqual({ reasons: [expect.stringMatching(/red flag/i)] })
    expect((await getKeepGoingOffer(world.chart, care.episodeId, later.today)).offer.blocked).not.toEqual([])

    expect(await clear(care, 'saddle-anaesthesia')).toHaveProperty('id')
    expect((await todayOf(world)).rows.map(({ episodeId }) => episodeId)).toEqual([care.episodeId])
    expect(await issue(at('2026-04-04', '14:00'))).toMatchObject({ number: 1 })
  })

  it('is asked about at the discharge of that episode, and lifted there by a clearance that was begun in the earlier one', async () => {
    const { world, next } = await givenCareAfter(FLAG)
    const yes = { ...nothingAssessed(later.today), redFlagScreen: { [FLAG]: true } }
    await recordAssessment(world.chart, next.id, yes, later)
    const end = { ...leaving, dischargedOn: later.today }
    expect(await dischargeEpisode(world.chart, end, later)).toMatchObject({
      problem: { field: 'flagsKnown' },
    })
    expect(await clear(world)).toHaveProperty('id')
    expect((await todayOf(world)).rows.flatMap(({ items }) => items)).not.toContainEqual(
      expect.objectContaining({ reason: 'red-flag' }),
    )
    expect(await dischargeEpisode(world.chart, end, later)).toEqual({ id: next.id })
  })

  it('that it left alone is asked about at the discharge of the next', async () => {
    const { world, next } = await givenCareAfter(FLAG)
    const end = { ...leaving, dischargedOn: later.today }
    expect(await dischargeEpisode(world.chart, end, later)).toMatchObject({
      problem: { field: 'flagsKnown', message: expect.stringMatching(/night/i) },
    })
    expect(await dischargeEpisode(world.chart, { ...end, flagsKnown: [FLAG] }, later)).toEqual({
      id: next.id,
    })
  })

  it('is in a letter to a physician, also while no episode is open', async () => {
    const world = await given()
    const phone = await givenPhone(world)
    await dischargeEpisode(world.chart, leaving, moment)
    expect(await getReferringEpisode(world.chart, later.today)).toBeUndefined()
    const words = { to: 'Dr. Okafor', words: 'Please see her today.' }
    const write = () => writeReferralNote(world.chart, world.episodeId, words, later)
    await expect(write()).rejects.toMatchObject({ code: 'discharged' })
    await tell(phone)
    expect(await getReferringEpisode(world.chart, later.today)).toMatchObject({ id: world.episodeId })
    expect(await write()).toMatchObject({
      note: {
        urgency: 'evaluate_soon',
        opening: expect.stringMatching(/^I treated this patient .* from 2 March to 30 March 2026/),
      },
    })
  })
})

describe('A clearance after the discharge', () => {
  it('is taken for an active flag alone', async () => {
    const world = await given()
    await raise(world)
    await dischargeEpisode(world.chart, { ...leaving, flagsKnown: [FLAG] }, moment)
    await expect(clear(world, 'renal')).rejects.toMatchObject({ code: 'discharged' })
    const stop = { kind: 'rule', ruleId: 'OS-02', exercise: null } as const
    const lifted = { subject: stop, clearedBy: 'Dr. Okafor', clearedOn: later.today, reason: 'Examined.' }
    await expect(recordClearance(world.chart, world.episodeId, lifted, later)).rejects.toMatchObject({
      code: 'discharged',
    })
    expect(await clear(world)).toHaveProperty('id')
  })
})

describe('Discharging somebody with an active red flag', () => {
  it('is asked about by name, and done once somebody says that they know', async () => {
    const world = await given()
    await raise(world)
    expect(await dischargeEpisode(world.chart, leaving, moment)).toEqual({
      problem: { field: 'flagsKnown', message: expect.stringMatching(/^Red flag not cleared: .*night/i) },
    })
    const known = dischargeForm.parse({ ...leaving, version: '1', flagsKnown: FLAG, keepGoing: 'no' })
    expect(await dischargeEpisode(world.chart, known, moment)).toEqual({ id: world.episodeId })
    expect((await todayOf(world)).rows).toMatchObject([{ dischargedOn: today }])
  })

  it('is asked about again for a flag that came while they typed, and for that one alone', async () => {
    const world = await given()
    await raise(world, 'saddle-anaesthesia')
    expect(await dischargeEpisode(world.chart, { ...leaving, flagsKnown: [FLAG] }, moment)).toEqual({
      problem: {
        field: 'flagsKnown',
        message: expect.stringMatching(/^Red flag not cleared: (?!.*night).*saddle/i),
      },
    })
    const both: Discharge = { ...leaving, flagsKnown: ['saddle-anaesthesia', FLAG] }
    expect(await dischargeEpisode(world.chart, both, moment)).toEqual({ id: world.episodeId })
  })

  it.each([
    ['flags as the page shows them', `${FLAG} renal`, [FLAG, 'renal']],
    ['nothing where none was shown', undefined, []],
    ['no tick that does not say of what', 'on', 'flagsKnown'],
    ['no flag that there is not', `${FLAG} hiccups`, 'flagsKnown'],
    ['no box that is not on the page', [FLAG, 'renal'], 'flagsKnown'],
  ])('takes %s', (_says, flagsKnown, taken) => {
    const { data, error } = dischargeForm.safeParse({
      ...leaving,
      version: '1',
      keepGoing: 'no',
      flagsKnown,
    })
    expect(data?.flagsKnown ?? error?.issues[0]?.path[0]).toEqual(taken)
  })

  it('is not asked about once the flag is cleared', async () => {
    const world = await given()
    await raise(world)
    await clear(world)
    const end = { ...leaving, dischargedOn: later.today }
    const after = { ...later, at: at('2026-04-04', '14:00') }
    expect(await dischargeEpisode(world.chart, end, after)).toEqual({ id: world.episodeId })
  })

  it('with others leaves them in care, unless somebody says that they know', async () => {
    const world = await given()
    const other = await givenNeighbor(world, { openedOn: '2026-03-02' })
    await raise(world)
    const by = testTherapist(world.clinicId, world.therapistId)
    const asked = {
      reason: 'not_attending',
      patients: [world, other].map(({ patientId }) => ({ patientId, episodeVersion: 1 })),
    }
    expect(await dischargePatients(by, dischargeManyInput.parse(asked), moment)).toEqual({
      done: [other.patientId],
      left: [{ patientId: world.patientId, reason: expect.stringMatching(/^Red flag not cleared/) }],
    })
    const again = {
      ...asked,
      patients: [{ patientId: world.patientId, episodeVersion: 1, flagsKnown: true }],
    }
    expect(await dischargePatients(by, dischargeManyInput.parse(again), moment)).toEqual({
      done: [world.patientId],
      left: [],
    })
  })

  it('with others leaves in care whom the list did not name, whatever is known of another', async () => {
    const named = await given()
    const since = await givenNeighbor(named, { openedOn: '2026-03-02' })
    await raise(named)
    await raise(since, 'saddle-anaesthesia')
    const patients = [named, since].map(({ patientId }) => ({
      patientId,
      episodeVersion: 1,
      flagsKnown: patientId === named.patientId,
    }))
    const asked = dischargeManyInput.parse({ reason: 'not_attending', patients })
    expect(await dischargePatients(testTherapist(named.clinicId, named.therapistId), asked, moment)).toEqual({
      done: [named.patientId],
      left: [
        { patientId: since.patientId, reason: expect.stringMatching(/^Red flag not cleared: .*saddle/i) },
      ],
    })
  })

  it('with others is asked about the flag of an earlier episode too, which the list names', async () => {
    const { world } = await givenCareAfter(FLAG)
    const by = testTherapist(world.clinicId, world.therapistId)
    const { rows } = await listCaseload(by, caseloadQuery.parse({ assigned: 'all' }), {
      ...later,
      search: '',
    })
    expect(rows).toMatchObject([{ id: world.patientId, flagWasLeft: true, reasons: [] }])
    const known = (flagsKnown: boolean) =>
      dischargePatients(
        by,
        dischargeManyInput.parse({
          reason: 'goals_met',
          patients: [{ patientId: world.patientId, episodeVersion: 1, flagsKnown }],
        }),
        later,
      )
    expect((await known(false)).left).toMatchObject([{ reason: expect.stringMatching(/night/i) }])
    expect(await known(true)).toEqual({ done: [world.patientId], left: [] })
  })

  it('with others takes no tick for all of them at once', () => {
    const patients = [{ patientId: crypto.randomUUID(), episodeVersion: 1 }]
    const typed = { reason: 'not_attending', flagsKnown: true, patients }
    expect(dischargeManyInput.parse(typed).patients).toEqual([{ ...patients[0], flagsKnown: false }])
    const wrong = { ...typed, patients: [{ ...patients[0], flagsKnown: 'yes' }] }
    expect(dischargeManyInput.safeParse(wrong).success).toBe(false)
  })
})
