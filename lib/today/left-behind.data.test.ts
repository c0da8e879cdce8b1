import { beforeEach, describe, expect, it } from 'vitest'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { nothingAssessed } from '@/lib/assessments/schema-recovery'
import { recordAssessment } from '@/lib/assessments/writes'
import type { Role } from '@/lib/auth/access'
import { testChartAccess, testTherapist } from '@/lib/auth/testing'
import type { Therapist } from '@/lib/auth/therapist'
import { changeMember } from '@/lib/clinic/writes-team'
import { day } from '@/lib/clinical/testing'
import { dischargeEpisode } from '@/lib/discharges/writes'
import { getPatient } from '@/lib/patients/reads'
import { countInCare } from '@/lib/patients/reads-in-care'
import { assignPatients } from '@/lib/patients/writes-assign'
import { getToday } from './reads'
import { listFormerTherapists } from './reads-former-therapists'
import { markAttention } from './writes'

useTestDatabase()

const TODAY = day('2026-03-20')
const at = new Date('2026-03-20T12:00:00Z')

let clinicId: string
let lead: Therapist
let dana: Therapist

const member = async (name: string, role: Role): Promise<Therapist> =>
  testTherapist(clinicId, await givenTherapist(clinicId, { name, role }), { name, role })

beforeEach(async () => {
  clinicId = await givenClinic()
  lead = await member('Lee Park', 'lead')
  dana = await member('Dana Reyes', 'therapist')
})

/** Somebody whom this therapist treats; with a red flag, where one was reported. */
async function givenCase(therapist: Therapist, name: string, hasRedFlag = true) {
  const patientId = await givenPatient(clinicId, therapist.id, { name })
  const episodeId = await givenEpisode(clinicId, therapist.id, patientId)
  const chart = testChartAccess(clinicId, therapist.id, patientId)
  const found = { ...nothingAssessed(day('2026-03-19')), redFlagScreen: { 'night-rest-pain': hasRedFlag } }
  await recordAssessment(chart, episodeId, found, { today: TODAY, at })
  return { patientId, episodeId, chart }
}

const change = (deed: { change: 'deactivate' | 'reactivate' } | { change: 'change-role'; role: Role }) =>
  changeMember(lead, { ...deed, therapistId: dana.id }, at)

const todayOf = async (therapist: Therapist) =>
  getToday(therapist, { today: TODAY, former: await listFormerTherapists(therapist) })
const namesOn = async (therapist: Therapist) => (await todayOf(therapist)).rows.map(({ name }) => name)
const LEFT = { name: 'Dana Reyes', hasLeft: true }

describe('Patients of who has left', () => {
  it('are on the Today of every lead, with who left, and most urgent first among their own', async () => {
    await givenCase(lead, 'Amy of the lead')
    await givenCase(dana, 'Zoe of Dana')
    const other = await member('Kim Ode', 'lead')
    expect(await namesOn(lead)).toEqual(['Amy of the lead'])
    await change({ change: 'deactivate' })
    expect((await todayOf(lead)).rows).toMatchObject([
      { name: 'Amy of the lead', former: null },
      { name: 'Zoe of Dana', former: { id: dana.id, ...LEFT }, items: [{ reason: 'red-flag' }] },
    ])
    expect(await namesOn(other)).toEqual(['Zoe of Dana'])
  })

  it('are counted, whether or not something stands out for them, and not among the lead’s own', async () => {
    await givenCase(lead, 'Amy of the lead', false)
    await givenCase(dana, 'Zoe of Dana', false)
    await givenCase(dana, 'Yan of Dana')
    const before = await todayOf(lead)
    await change({ change: 'deactivate' })
    expect(before).toEqual({ rows: [], total: 0, handled: [], inCare: 1, quiet: 1, leftBehind: [] })
    expect(await todayOf(lead)).toMatchObject({
      rows: [{ name: 'Yan of Dana' }],
      total: 1,
      inCare: 1,
      quiet: 1,
      leftBehind: [{ id: dana.id, ...LEFT, patients: 2 }],
    })
  })

  it('are counted before their first episode too, as those of the team page', async () => {
    await givenPatient(clinicId, dana.id)
    await change({ change: 'deactivate' })
    expect(await todayOf(lead)).toMatchObject({
      rows: [],
      leftBehind: [{ id: dana.id, patients: 1 }],
    })
    expect((await countInCare(lead)).get(dana.id)).toBe(1)
  })

  it('are there for a lead who treats nobody', async () => {
    await givenCase(dana, 'Zoe of Dana')
    await change({ change: 'deactivate' })
    expect(await todayOf(lead)).toMatchObject({
      rows: [{ name: 'Zoe of Dana' }],
      inCare: 0,
      quiet: 0,
    })
  })

  it('can be dealt with by the lead as any others', async () => {
    const { patientId, episodeId, chart } = await givenCase(dana, 'Zoe of Dana')
    await change({ change: 'deactivate' })
    const [row] = (await todayOf(lead)).rows
    const about = row?.items[0]?.about ?? ''
    const seen = { patientId, episodeId, reason: 'red-flag', act: 'seen', about } as const
    await markAttention({ ...chart, therapist: lead }, seen, { today: TODAY, at })
    expect((await todayOf(lead)).rows[0]?.items[0]?.mark).toMatchObject({ markedBy: 'Lee Park' })
  })

  it('are on no other’s Today, and leave the lead’s once they are assigned to a colleague', async () => {
    const { patientId, chart } = await givenCase(dana, 'Zoe of Dana')
    const colleague = await member('Ola Berg', 'therapist')
    await change({ change: 'deactivate' })
    expect(await namesOn(colleague)).toEqual([])
    expect(await namesOn(await member('Ana Admin', 'admin'))).toEqual([])
    const { version } = await getPatient(chart)
    await assignPatients(lead, { therapistId: colleague.id, patients: [{ patientId, version }] }, at)
    expect(await namesOn(colleague)).toEqual(['Zoe of Dana'])
    expect(await todayOf(lead)).toMatchObject({ rows: [], leftBehind: [] })
  })

  it('are those who were discharged with a red flag too, who count for nobody in care', async () => {
    const { patientId, episodeId, chart } = await givenCase(dana, 'Zoe of Dana')
    const end = {
      version: 1,
      dischargedOn: TODAY,
      reason: 'goals_met',
      note: '',
      flagsKnown: ['night-rest-pain'],
    } as const
    await dischargeEpisode(chart, end, { today: TODAY, at })
    await change({ change: 'deactivate' })
    expect(await todayOf(lead)).toMatchObject({
      rows: [{ patientId, episodeId, dischargedOn: TODAY, former: { id: dana.id, ...LEFT } }],
      inCare: 0,
      leftBehind: [],
    })
  })

  it('are not those who were discharged, nor anybody’s of another clinic', async () => {
    const patientId = await givenPatient(clinicId, dana.id)
    await givenEpisode(clinicId, dana.id, patientId, {
      dischargedOn: '2026-03-01',
      dischargeReason: 'goals_met',
    })
    await givenCase(dana, 'Zoe of Dana')
    await change({ change: 'deactivate' })
    const [ours, theirs] = [lead, await givenClinic()]
    clinicId = theirs
    const stranger = await member('Sam Far', 'lead')
    expect(await todayOf(stranger)).toMatchObject({ rows: [], leftBehind: [] })
    expect((await todayOf(ours)).leftBehind).toMatchObject([{ patients: 1 }])
  })
})

describe('Patients of who was given a role that does not treat', () => {
  it.each(['front_desk', 'admin'] as const)(
    '%s are on a lead’s Today, until the role treats again',
    async (role) => {
      await givenCase(dana, 'Zoe of Dana')
      await change({ change: 'change-role', role })
      expect((await todayOf(lead)).rows).toMatchObject([
        { name: 'Zoe of Dana', former: { name: 'Dana Reyes', hasLeft: false } },
      ])
      await change({ change: 'change-role', role: 'therapist' })
      expect(await todayOf(lead)).toMatchObject({ rows: [], leftBehind: [] })
      expect(await namesOn(dana)).toEqual(['Zoe of Dana'])
    },
  )

  it('stay where they are for who becomes a lead, or comes back', async () => {
    await givenCase(dana, 'Zoe of Dana')
    await change({ change: 'change-role', role: 'lead' })
    expect(await namesOn(lead)).toEqual([])
    await change({ change: 'deactivate' })
    expect(await namesOn(lead)).toEqual(['Zoe of Dana'])
    await change({ change: 'reactivate' })
    expect(await namesOn(lead)).toEqual([])
    expect(await namesOn({ ...dana, role: 'lead' })).toEqual(['Zoe of Dana'])
  })
})
