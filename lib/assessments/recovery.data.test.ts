import { describe, expect, it } from 'vitest'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testChartAccess } from '@/lib/auth/testing'
import { lastRecorded } from '@/lib/clinical/recovery/changed-since'
import { at, day } from '@/lib/clinical/testing'
import { listAssessments } from './reads'
import { getClinicalPicture, getRecoveryFacts } from './reads-picture'
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
  /** That day, on a page that shows everything on the record. */
  const seenOn = async (date: string) => ({
    ...on(date),
    seen: lastRecorded(await listAssessments(chart, episodeId))?.id ?? null,
  })
  return { chart, episodeId, picture, seenOn }
}

describe('A move to the next phase', () => {
  it('is an assessment of the day, with its reason', async () => {
    const { chart, episodeId, picture, seenOn } = await givenSettling()
    await moveToPhase(chart, episodeId, phaseMove.parse(MOVE), await seenOn('2026-03-09'))
    expect(await picture('2026-03-09')).toMatchObject({ phase: 'rebuilding', painNow: 1 })
    const [newest] = await listAssessments(chart, episodeId)
    expect(newest).toMatchObject({ assessedOn: '2026-03-09', phaseReason: 'All criteria are met.' })
  })

  it('says whether the flare is over only where that was asked', async () => {
    const { chart, episodeId, picture, seenOn } = await givenSettling()
    await recordFlare(
      chart,
      episodeId,
      flareReport.parse({ painNow: '6', phaseReason: 'Boxes' }),
      await seenOn('2026-03-03'),
    )
    await moveToPhase(
      chart,
      episodeId,
      phaseMove.parse({ ...MOVE, phase: 'subacute' }),
      await seenOn('2026-03-06'),
    )
    expect((await picture('2026-03-06')).activeFlare).toBe(true)
    await moveToPhase(
      chart,
      episodeId,
      phaseMove.parse({ ...MOVE, flareOver: 'yes' }),
      await seenOn('2026-03-09'),
    )
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
    const { chart, episodeId, picture, seenOn } = await givenSettling()
    await recordFlare(
      chart,
      episodeId,
      flareReport.parse({ painNow: '7', phaseReason: 'Moved house' }),
      await seenOn('2026-03-09'),
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
    const { chart, episodeId, seenOn } = await givenSettling()
    const step = passedStep.parse({ track: 'row', step: '1', painNow: '1' })
    await passStep(chart, episodeId, step, await seenOn('2026-03-09'))
    const { picture } = await getRecoveryFacts(chart, episodeId, day('2026-03-09'))
    expect(picture.ladderPassed).toEqual({ 'hinge-squat': 2, row: 1 })
  })
})

describe('A decision on a page that is no longer what is on the record', () => {
  it('is not recorded after a flare that a colleague recorded, and says what changed', async () => {
    const { chart, episodeId, picture, seenOn } = await givenSettling()
    const page = await seenOn('2026-03-09')
    const flare = flareReport.parse({ painNow: '6', phaseReason: 'Boxes' })
    await recordFlare(chart, episodeId, flare, page)
    const step = passedStep.parse({ track: 'hinge-squat', step: '3', painNow: '1' })
    const told = {
      changed: expect.stringMatching(
        /recorded an assessment since this page was opened: the phase is acute flare; a flare is going on; hinge and squat: 1 step passed\.$/,
      ),
    }
    expect(await passStep(chart, episodeId, step, page)).toEqual(told)
    expect(await moveToPhase(chart, episodeId, phaseMove.parse(MOVE), page)).toEqual(told)
    expect(await recordFlare(chart, episodeId, flare, page)).toEqual(told)
    expect(await listAssessments(chart, episodeId)).toHaveLength(2)
    expect(await picture('2026-03-09')).toMatchObject({ ladderPassed: { 'hinge-squat': 1 } })
  })

  it('goes back once where two record the same flare at the same moment', async () => {
    const { chart, episodeId, picture, seenOn } = await givenSettling()
    const page = await seenOn('2026-03-09')
    const flare = flareReport.parse({ painNow: '6', phaseReason: 'Boxes' })
    const told = await Promise.all([1, 2].map(() => recordFlare(chart, episodeId, flare, page)))
    expect(told.filter((answer) => 'changed' in answer)).toHaveLength(1)
    expect(await picture('2026-03-09')).toMatchObject({ ladderPassed: { 'hinge-squat': 1 } })
  })
})
