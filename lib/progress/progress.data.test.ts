import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { assessments, clearances } from '@/db/schema/assessments'
import { outcomeScores } from '@/db/schema/outcome-scores'
import { useTestDatabase } from '@/db/testing'
import { addDays } from '@/lib/clinical/calendar-date'
import { nothingFound } from '@/lib/clinical/assessed-facts'
import { at, day } from '@/lib/clinical/testing'
import { getProgress } from './reads'
import { givenChart, givenDays, givenLink, givenProgram } from './testing'

useTestDatabase()

const openedOn = day('2026-03-02')
const today = day('2026-06-19')

describe('Progress', () => {
  it('is read with everything beside it: who told it, exercises, programs, scores and findings', async () => {
    const given = await givenChart(openedOn)
    const { chart, clinicId, therapistId, episodeId } = given
    const first = await givenProgram(given, 1, openedOn, ['bird-dog', 'walking'])
    await givenProgram(given, 2, addDays(openedOn, 7), ['walking'])
    await givenDays(given, first, [
      {
        day: addDays(openedOn, 1),
        painBefore: 3,
        painDuring: 4,
        effort: 'hard',
        minutes: 20,
        recordedBy: null,
        linkId: await givenLink(given),
        exercises: [
          { exercise: 'walking', painDuring: 2, sharpOrWorsening: false },
          { exercise: 'bird-dog', done: false },
        ],
      },
      { day: addDays(openedOn, 2), done: 'none', note: 'Travelled' },
      {
        day: addDays(openedOn, 3),
        done: 'none',
        exercises: [
          { exercise: 'bird-dog', done: false, painDuring: 7, peripheralized: true, sharpOrWorsening: false },
          { exercise: 'walking', done: false, painDuring: 0, peripheralized: false },
        ],
      },
    ])
    await inClinic(clinicId, async (tx) => {
      const made = { clinicId, episodeId, recordedAt: at('2026-03-02') }
      await tx.insert(assessments).values({
        ...nothingFound(openedOn, made.recordedAt),
        ...made,
        conditions: null,
        contributingFactors: null,
        precautions: null,
        id: randomUUID(),
        assessedBy: therapistId,
        phase: 'subacute',
        note: '',
      })
      await tx.insert(clearances).values(
        ([{ redFlag: 'night-rest-pain' }, { ruleId: 'DP-01' }] as const).map((cleared) => ({
          ...made,
          ...cleared,
          id: randomUUID(),
          clearedBy: 'Dr. Okafor',
          clearedOn: '2026-03-03',
          reason: 'Examined',
          recordedBy: therapistId,
        })),
      )
      await tx.insert(outcomeScores).values({
        ...made,
        id: randomUUID(),
        measure: 'nprs',
        measuredOn: '2026-03-02',
        answers: { measure: 'nprs', now: 6, average: null, worst: null },
        score: 6,
        recordedBy: therapistId,
      })
    })
    const progress = await getProgress(chart, 'current', 'all', today)
    expect(progress).toMatchObject({
      episode: { id: episodeId, openedOn, dischargedOn: null },
      period: { from: openedOn, to: today },
      firstToldOn: addDays(openedOn, 1),
      assessments: [
        { assessedOn: openedOn, recordedAt: at('2026-03-02'), phase: 'subacute', activeFlare: null },
      ],
      clearances: [{ redFlag: 'night-rest-pain', clearedOn: '2026-03-03' }],
      stopClearances: [{ ruleId: 'DP-01', clearedOn: '2026-03-03', recordedAt: at('2026-03-02') }],
      reports: [],
      scores: [{ measure: 'nprs', measuredOn: '2026-03-02', answers: { now: 6 } }],
    })
    expect(
      progress?.programs.map(({ number, issuedOn, prescriptions }) => [
        number,
        issuedOn,
        prescriptions.length,
      ]),
    ).toEqual([
      [1, openedOn, 2],
      [2, addDays(openedOn, 7), 1],
    ])
    expect(progress?.log).toMatchObject([
      {
        day: addDays(openedOn, 1),
        painBefore: 3,
        painDuring: 4,
        painNextDay: null,
        effort: 'hard',
        minutes: 20,
        recordedBy: null,
        programNumber: 1,
        sessions: [
          {
            exercise: 'walking',
            day: addDays(openedOn, 1),
            painDuring: 2,
            sharpOrWorsening: false,
            painBefore: 3,
          },
        ],
      },
      { done: 'none', note: 'Travelled', recordedBy: 'Ana Reyes', sessions: [] },
      {
        done: 'none',
        sessions: [
          {
            exercise: 'bird-dog',
            done: false,
            painDuring: 7,
            peripheralized: true,
            sharpOrWorsening: null,
          },
        ],
      },
    ])
    expect(progress?.log.map(({ sessions }) => sessions.length)).toEqual([1, 0, 1])
  })

  it('shows the check-ins of its range, and still says since when there are any', async () => {
    const given = await givenChart(openedOn)
    const program = await givenProgram(given, 1, openedOn, ['walking'])
    await givenDays(
      given,
      program,
      Array.from({ length: 110 }, (_, index) => ({ day: addDays(openedOn, index), painBefore: 2 })),
    )
    const told = async (range: '4' | '12' | 'all') => {
      const progress = await getProgress(given.chart, 'current', range, today)
      return [progress?.log.length, progress?.log[0]?.day, progress?.firstToldOn]
    }
    expect(await told('all')).toEqual([110, openedOn, openedOn])
    expect(await told('12')).toEqual([82, '2026-03-30', openedOn])
    expect(await told('4')).toEqual([26, '2026-05-25', openedOn])
  })

  it('knows of pain that went down the leg before its range, which stands until it is asked again', async () => {
    const given = await givenChart(openedOn)
    const program = await givenProgram(given, 1, openedOn, ['walking', 'bird-dog'])
    await givenDays(given, program, [
      {
        day: openedOn,
        exercises: [
          { exercise: 'walking', peripheralized: true, painDuring: 3 },
          { exercise: 'bird-dog', painDuring: 3 },
        ],
      },
      { day: addDays(openedOn, 1), exercises: [{ exercise: 'walking', done: false, peripheralized: false }] },
      { day: today, exercises: [{ exercise: 'walking', painDuring: 1 }] },
    ])
    const before = async (range: '4' | 'all') =>
      (await getProgress(given.chart, 'current', range, today))?.legAnswersBefore
    expect(await before('all')).toEqual([])
    expect(await before('4')).toMatchObject([
      { day: openedOn, sessions: [{ exercise: 'walking', peripheralized: true, painDuring: null }] },
    ])
  })

  it('of another clinic’s or another patient’s episode is not found', async () => {
    const [ours, theirs] = [await givenChart(openedOn), await givenChart(openedOn)]
    await expect(getProgress(ours.chart, theirs.episodeId, 'all', today)).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(getProgress(ours.chart, 'no-id', 'all', today)).rejects.toMatchObject({ code: 'not-found' })
    expect(await getProgress(ours.chart, ours.episodeId, 'all', today)).toMatchObject({
      log: [],
      firstToldOn: null,
    })
    const crossed = { ...theirs.chart, patientId: ours.patientId }
    expect(await getProgress(crossed, 'current', 'all', today)).toBeUndefined()
  })
})
