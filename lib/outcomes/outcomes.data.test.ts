import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { getClinicalPicture } from '@/lib/assessments/reads-picture'
import { assessmentInput } from '@/lib/assessments/schema'
import { recordAssessment } from '@/lib/assessments/writes'
import { testChartAccess } from '@/lib/auth/testing'
import { at, day } from '@/lib/clinical/testing'
import { listScores } from './reads'
import { scoresInput } from './schema'
import { recordScores } from './writes'

useTestDatabase()

const on = (date: string) => ({ today: day(date), at: at(date) })
const scores = (measuredOn: string, form: Record<string, string>) =>
  scoresInput.parse({ measuredOn, ...form })
const rated = (rating: string) => ({ 'activity-1': 'Bending', 'rating-1': rating })

async function givenChart(episode: Parameters<typeof givenEpisode>[3] = {}) {
  const clinicId = await givenClinic()
  const therapistId = await givenTherapist(clinicId, { name: 'Ana Reyes' })
  const patientId = await givenPatient(clinicId, therapistId)
  const episodeId = await givenEpisode(clinicId, therapistId, patientId, episode)
  return { chart: testChartAccess(clinicId, therapistId, patientId), episodeId, clinicId, therapistId }
}

describe('Outcome scores', () => {
  it('are kept as they were answered, with the score and who recorded them', async () => {
    const { chart, episodeId } = await givenChart()
    const form = {
      painNow: '6',
      'activity-1': 'Bending',
      'rating-1': '3',
      'activity-2': 'Sitting',
      'rating-2': '6',
    }
    await recordScores(chart, episodeId, scores('2026-03-02', form), on('2026-03-02'))
    await recordScores(
      chart,
      episodeId,
      scores('2026-03-09', { painNow: '2', globalChange: '5' }),
      on('2026-03-09'),
    )
    const found = await listScores(chart, episodeId)
    expect(found.map(({ measuredOn, measure, score }) => [measuredOn, measure, score])).toEqual([
      ['2026-03-02', 'nprs', 6],
      ['2026-03-02', 'activities', 4.5],
      ['2026-03-09', 'nprs', 2],
      ['2026-03-09', 'groc', 5],
    ])
    expect(found[0]?.recordedBy).toBe('Ana Reyes')
    expect((await getClinicalPicture(chart, episodeId, day('2026-03-09'))).psfsAnyItemBelow).toBe(3)
  })

  it('of activities are the newest that is known of what the patient can do least', async () => {
    const { chart, episodeId } = await givenChart()
    const lowest = async () =>
      (await getClinicalPicture(chart, episodeId, day('2026-03-09'))).psfsAnyItemBelow
    await recordAssessment(
      chart,
      episodeId,
      assessmentInput.parse({ assessedOn: '2026-03-05', psfsLowest: '5' }),
      on('2026-03-05'),
    )
    await recordScores(chart, episodeId, scores('2026-03-02', rated('2')), on('2026-03-06'))
    expect(await lowest()).toBe(5)
    await recordScores(chart, episodeId, scores('2026-03-09', rated('1')), on('2026-03-09'))
    expect(await lowest()).toBe(1)
    // A correction: the later record of the day counts.
    await recordScores(chart, episodeId, scores('2026-03-09', rated('7')), {
      today: day('2026-03-09'),
      at: at('2026-03-09', '13:00'),
    })
    expect(await lowest()).toBe(7)
  })

  it('leave one event each time, without what was answered', async () => {
    const { chart, episodeId, clinicId, therapistId } = await givenChart()
    const input = scores('2026-03-09', { painNow: '2', globalChange: '5' })
    await recordScores(chart, episodeId, input, on('2026-03-09'))
    const events = await inClinic(clinicId, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.action, 'scores.recorded')),
    )
    expect(events).toMatchObject([
      { therapistId, patientId: chart.patientId, object: { episode: episodeId, results: 2 } },
    ])
  })

  it('are refused for a day to come, and for an episode that is closed', async () => {
    const { chart, episodeId } = await givenChart()
    expect(
      await recordScores(chart, episodeId, scores('2026-03-10', { painNow: '2' }), on('2026-03-09')),
    ).toEqual({
      problems: { measuredOn: ['This day has not come yet.'] },
    })
    const closed = await givenChart({ dischargedOn: '2026-03-01', dischargeReason: 'goals_met' })
    await expect(
      recordScores(closed.chart, closed.episodeId, scores('2026-03-09', { painNow: '2' }), on('2026-03-09')),
    ).rejects.toMatchObject({ code: 'discharged' })
  })

  it('of another patient look like none, and take nothing', async () => {
    const { chart, episodeId } = await givenChart()
    const other = await givenChart()
    await recordScores(chart, episodeId, scores('2026-03-09', { painNow: '2' }), on('2026-03-09'))
    expect(await listScores(other.chart, episodeId)).toEqual([])
    await expect(
      recordScores(other.chart, episodeId, scores('2026-03-09', { painNow: '2' }), on('2026-03-09')),
    ).rejects.toMatchObject({ code: 'not-found' })
  })
})
