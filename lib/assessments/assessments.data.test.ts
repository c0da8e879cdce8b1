import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { testChartAccess } from '@/lib/auth/testing'
import { at, day } from '@/lib/clinical/testing'
import { AppError } from '@/lib/errors'
import { getAssessment, listAssessments, readClearances } from './reads'
import { getClinicalPicture } from './reads-picture'
import { assessmentInput, clearanceInput } from './schema'
import { recordAssessment, recordClearance } from './writes'

useTestDatabase()

const MOMENT = { today: day('2026-03-09'), at: at('2026-03-09') }
const LATER = { today: day('2026-03-10'), at: at('2026-03-10') }

const found = (form: Record<string, unknown>) => assessmentInput.parse({ assessedOn: '2026-03-09', ...form })
const cleared = (form: Record<string, unknown>) =>
  clearanceInput.parse({
    subject: 'flag renal',
    clearedBy: 'Dr. Maria Okafor',
    clearedOn: '2026-03-10',
    reason: 'Urine test and scan without findings.',
    ...form,
  })

async function givenChart(episode: Parameters<typeof givenEpisode>[3] = {}) {
  const clinicId = await givenClinic()
  const therapistId = await givenTherapist(clinicId, { name: 'Ana Reyes' })
  const patientId = await givenPatient(clinicId, therapistId)
  const episodeId = await givenEpisode(clinicId, therapistId, patientId, episode)
  return { chart: testChartAccess(clinicId, therapistId, patientId), episodeId }
}

const actionsOf = (chart: ChartAccess): Promise<string[]> =>
  inClinic(chart.clinicId, async (tx) => {
    const rows = await tx
      .select({ action: auditEvents.action })
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, chart.clinicId), eq(auditEvents.patientId, chart.patientId)))
    return rows.map(({ action }) => action)
  })

const idOf = (recorded: Awaited<ReturnType<typeof recordAssessment>>): string => {
  if ('problems' in recorded) throw new Error(JSON.stringify(recorded.problems))
  return recorded.id
}

const refusal = (code: string) => expect.objectContaining({ name: 'AppError', code })

describe('Recording an assessment', () => {
  it('keeps every fact as it was found, and says who found it', async () => {
    const { chart, episodeId } = await givenChart()
    const input = found({
      painNow: '4',
      activeFlare: 'no',
      improving: 'yes',
      onsetOn: '2026-03-07',
      hoursSinceOnset: '50',
      painMedicationBeforeTraining: 'no',
      conditions: ['lumbar-strain-sprain', 'osteoporosis'],
      phase: 'subacute',
      irritability: 'moderate',
      directionalPreference: 'extension',
      legSymptoms: 'present_stable',
      legNumbTinglingWeak: 'no',
      precautions: 'none-of-these',
      flaresAfterWorkoutLast8Weeks: '1',
      adlSymptomFreeDays: '0',
      psfsLowest: '5',
      note: 'Sits all day.',
      'ladder-run': '1',
      'test-formHeld': 'yes',
      'test-sorensenSec': '45',
      'flag-aaa': 'no',
      'flag-renal': 'yes',
    })
    const id = idOf(await recordAssessment(chart, episodeId, input, MOMENT))
    expect(await getAssessment(chart, id)).toEqual({
      ...input,
      id,
      episodeId,
      assessedBy: 'Ana Reyes',
      recordedAt: MOMENT.at,
    })
    expect(await actionsOf(chart)).toEqual(['assessment.recorded'])
  })

  it('keeps what was not assessed as not assessed', async () => {
    const { chart, episodeId } = await givenChart()
    await recordAssessment(chart, episodeId, found({ painNow: '4' }), MOMENT)
    const [assessment] = await listAssessments(chart, episodeId)
    expect(assessment).toMatchObject({ painNow: 4, conditions: null, precautions: null, legSymptoms: null })
  })

  it('refuses facts that cannot hold, and records nothing', async () => {
    const { chart, episodeId } = await givenChart()
    const future = found({ painNow: '4', assessedOn: '2026-03-10' })
    expect(await recordAssessment(chart, episodeId, future, MOMENT)).toEqual({
      problems: { assessedOn: ['This day has not come yet.'] },
    })
    expect(await listAssessments(chart, episodeId)).toEqual([])
    expect(await actionsOf(chart)).toEqual([])
  })

  it('refuses a discharged episode', async () => {
    const { chart, episodeId } = await givenChart({
      dischargedOn: '2026-02-01',
      dischargeReason: 'goals_met',
    })
    const input = found({ painNow: '4' })
    await expect(recordAssessment(chart, episodeId, input, MOMENT)).rejects.toEqual(refusal('discharged'))
  })

  it("does not find another patient's episode, nor one of another clinic", async () => {
    const one = await givenChart()
    const other = await givenChart()
    const input = found({ painNow: '4' })
    await expect(recordAssessment(one.chart, other.episodeId, input, MOMENT)).rejects.toEqual(
      refusal('not-found'),
    )
    await expect(recordAssessment(one.chart, randomUUID(), input, MOMENT)).rejects.toBeInstanceOf(AppError)
  })

  it.each(['not-an-id', randomUUID()])('does not find the assessment %s', async (id) => {
    const { chart } = await givenChart()
    await expect(getAssessment(chart, id)).rejects.toEqual(refusal('not-found'))
  })

  it("does not show one patient's assessment in another's chart", async () => {
    const one = await givenChart()
    const { clinicId, therapist } = one.chart
    const neighbor = testChartAccess(clinicId, therapist.id, await givenPatient(clinicId, therapist.id))
    const id = idOf(await recordAssessment(one.chart, one.episodeId, found({ painNow: '4' }), MOMENT))
    await expect(getAssessment(neighbor, id)).rejects.toEqual(refusal('not-found'))
    expect(await listAssessments(neighbor, one.episodeId)).toEqual([])
  })
})

async function givenFlag() {
  const world = await givenChart()
  await recordAssessment(world.chart, world.episodeId, found({ 'flag-renal': 'yes' }), MOMENT)
  return world
}
const flagsOf = async ({ chart, episodeId }: Awaited<ReturnType<typeof givenFlag>>) =>
  (await getClinicalPicture(chart, episodeId, LATER.today)).redFlags

const clearancesOf = (chart: ChartAccess, episodeId: string) =>
  inClinic(chart.clinicId, (tx) => readClearances(tx, chart, episodeId))

const ofSurgeon = (clearedOn: string) => cleared({ subject: 'rule PO-01 cat-cow', clearedOn })

describe('Recording a clearance', () => {
  it('lifts an active flag, and says by whom', async () => {
    const world = await givenFlag()
    expect(await flagsOf(world)).toMatchObject([{ slug: 'renal', status: 'active', urgency: 'same_day' }])
    idOf(await recordClearance(world.chart, world.episodeId, cleared({}), LATER))
    expect(await flagsOf(world)).toMatchObject([
      { slug: 'renal', status: 'cleared', clearedBy: 'Dr. Maria Okafor', clearedAt: '2026-03-10' },
    ])
    expect(await clearancesOf(world.chart, world.episodeId)).toMatchObject([
      { redFlag: 'renal', ruleId: null, recordedBy: 'Ana Reyes', clearedOn: '2026-03-10' },
    ])
    expect(await actionsOf(world.chart)).toEqual(['assessment.recorded', 'clearance.recorded'])
  })

  it.each([
    { says: 'a flag that is not active', form: { subject: 'flag aaa' }, field: 'subject' },
    { says: 'a day that has not come', form: { clearedOn: '2026-03-11' }, field: 'clearedOn' },
    { says: 'a day before the flag was raised', form: { clearedOn: '2026-03-08' }, field: 'clearedOn' },
    { says: 'a rule that only repeats a flag', form: { subject: 'rule RF-02 *' }, field: 'subject' },
  ])('refuses $says', async ({ form, field }) => {
    const { chart, episodeId } = await givenFlag()
    const recorded = await recordClearance(chart, episodeId, cleared(form), LATER)
    expect('problems' in recorded && Object.keys(recorded.problems)).toEqual([field])
    expect(await clearancesOf(chart, episodeId)).toEqual([])
  })

  it('records a stop of one rule for one exercise', async () => {
    const { chart, episodeId } = await givenChart()
    const input = cleared({ subject: 'rule PG-01 walking' })
    idOf(await recordClearance(chart, episodeId, input, LATER))
    expect(await clearancesOf(chart, episodeId)).toMatchObject([
      { redFlag: null, ruleId: 'PG-01', exercise: 'walking' },
    ])
  })

  it("lifts a surgeon's restriction from the day on which it came onto the record, and not one that is not there", async () => {
    const { chart, episodeId } = await givenChart()
    const notThere = await recordClearance(chart, episodeId, ofSurgeon('2026-03-10'), LATER)
    expect('problems' in notThere && Object.keys(notThere.problems)).toEqual(['subject'])
    const restricted = found({ precautions: ['post_op_lumbar_restricted'] })
    idOf(await recordAssessment(chart, episodeId, restricted, MOMENT))
    const tooOld = await recordClearance(chart, episodeId, ofSurgeon('2026-03-08'), LATER)
    expect('problems' in tooOld && Object.keys(tooOld.problems)).toEqual(['clearedOn'])
    idOf(await recordClearance(chart, episodeId, ofSurgeon('2026-03-10'), LATER))
    expect(await clearancesOf(chart, episodeId)).toHaveLength(1)
  })

  it('refuses a discharged episode', async () => {
    const { chart, episodeId } = await givenChart({
      dischargedOn: '2026-02-01',
      dischargeReason: 'goals_met',
    })
    await expect(recordClearance(chart, episodeId, cleared({}), LATER)).rejects.toEqual(refusal('discharged'))
  })
})
