import { describe, expect, it } from 'vitest'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testChartAccess } from '@/lib/auth/testing'
import { at, day } from '@/lib/clinical/testing'
import { getClinicalPicture, getRecoveryFacts, listAssessments } from './reads'
import { assessmentInput } from './schema'
import { flareReport, passedStep, phaseMove } from './schema-recovery'
import { recordAssessment } from './writes'
import { moveToPhase, passStep, recordFlare } from './writes-recovery'

useTestDatabase()

const on = (date: string) => ({ today: day(date), at: at(date) })
const MOVE = { phase: 'rebuilding', painNow: '1', phaseReason: 'All criteria are met.' }

async function givenSettling() {
  const clinicId = await givenClinic()
  const therapistId = await givenTherapist(clinicId)
  const patientId = await givenPatient(clinicId, therapistId)
  const episodeId = await givenEpisode(clinicId, therapistId, patientId)
  const chart = testChartAccess(clinicId, therapistId, patientId)
  const first = { assessedOn: '2026-03-02', phase: 'subacute', painNow: '3', 'ladder-hinge-squat': '2' }
  await recordAssessment(chart, episodeId, assessmentInput.parse(first), on('2026-03-02'))
  const picture = (date: string) => getClinicalPicture(chart, episodeId, day(date))
  return { chart, episodeId, picture }
}

describe('A move to the next phase', () => {
  it('is an assessment of the day, with its reason', async () => {
    const { chart, episodeId, picture } = await givenSettling()
    await moveToPhase(chart, episodeId, phaseMove.parse(MOVE), on('2026-03-09'))
    expect(await picture('2026-03-09')).toMatchObject({ phase: 'rebuilding', painNow: 1 })
    const [newest] = await listAssessments(chart, episodeId)
    expect(newest).toMatchObject({ assessedOn: '2026-03-09', phaseReason: 'All criteria are met.' })
  })

  it('says whether the flare is over only where that was asked', async () => {
    const { chart, episodeId, picture } = await givenSettling()
    await recordFlare(
      chart,
      episodeId,
      flareReport.parse({ painNow: '6', phaseReason: 'Boxes' }),
      on('2026-03-03'),
    )
    await moveToPhase(chart, episodeId, phaseMove.parse({ ...MOVE, phase: 'subacute' }), on('2026-03-06'))
    expect((await picture('2026-03-06')).activeFlare).toBe(true)
    await moveToPhase(chart, episodeId, phaseMove.parse({ ...MOVE, flareOver: 'yes' }), on('2026-03-09'))
    expect((await picture('2026-03-09')).activeFlare).toBe(false)
  })

  it.each([
    ['no reason', { phaseReason: ' ' }],
    ['no pain', { painNow: '' }],
    ['pain of 11', { painNow: '11' }],
    ['a phase nobody knows', { phase: 'healed' }],
  ])('is refused with %s', (_says, wrong) => {
    expect(phaseMove.safeParse({ ...MOVE, ...wrong }).success).toBe(false)
  })

  it('is not made by an assessment without a reason either', async () => {
    const { chart, episodeId } = await givenSettling()
    const input = assessmentInput.parse({ assessedOn: '2026-03-09', phase: 'rebuilding' })
    expect(await recordAssessment(chart, episodeId, input, on('2026-03-09'))).toEqual({
      problems: { phaseReason: ['Say why the phase changes from settling.'] },
    })
  })
})

describe('A flare', () => {
  it('goes back one phase and one step, and the hours begin again', async () => {
    const { chart, episodeId, picture } = await givenSettling()
    await recordFlare(
      chart,
      episodeId,
      flareReport.parse({ painNow: '7', phaseReason: 'Moved house' }),
      on('2026-03-09'),
    )
    expect(await picture('2026-03-09')).toMatchObject({
      phase: 'acute_flare',
      painNow: 7,
      activeFlare: true,
      hoursSinceOnset: 0,
      ladderPassed: { 'hinge-squat': 1 },
    })
  })
})

describe('A step of a ladder', () => {
  it('is passed by a decision, and leaves the other ladders alone', async () => {
    const { chart, episodeId } = await givenSettling()
    const step = passedStep.parse({ track: 'row', step: '1', painNow: '1' })
    await passStep(chart, episodeId, step, on('2026-03-09'))
    const { picture } = await getRecoveryFacts(chart, episodeId, day('2026-03-09'))
    expect(picture.ladderPassed).toEqual({ 'hinge-squat': 2, row: 1 })
  })
})
