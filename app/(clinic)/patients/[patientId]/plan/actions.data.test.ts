import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { episodes } from '@/db/schema/patients'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { testChartAccess, testTherapist } from '@/lib/auth/testing'
import { signedInTherapist } from '@/lib/auth/therapist'
import { listFavorites } from '@/lib/catalog/reads'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { PlanDraft } from '@/lib/clinical/plan'
import { listHomePrograms } from '@/lib/home-programs/reads'
import { openEpisode } from '@/lib/patients/writes-opening'
import { day } from '@/lib/clinical/testing'
import { getPlan } from '@/lib/plans/reads'
import { savePlan } from '@/lib/plans/writes'
import { listTemplates } from '@/lib/templates/reads'
import { issuePlanAction, savePlanAction, saveTemplateAction, setFavoriteAction } from './actions'

// Who is signed in, and from which page, comes with a request: there is none in a unit of this size.
vi.mock('@/lib/auth/therapist', () => ({ signedInTherapist: vi.fn() }))
vi.mock('@/lib/auth/origin', () => ({ requireOwnOrigin: vi.fn() }))

useTestDatabase()

const at = new Date('2026-03-02T10:00:00Z')
const planOf = (...exercises: ('bird-dog' | 'dead-bug')[]): PlanDraft => ({
  prescriptions: exercises.map((exercise) => defaultPrescription(exercise, randomUUID())),
  answers: [],
})

let chart: ChartAccess
let episodeId: string

/** Ana opened the plan of this episode, at version 1, and the tab stays open. */
beforeEach(async () => {
  const clinicId = await givenClinic()
  const therapistId = await givenTherapist(clinicId, { name: 'Ana Reyes' })
  const patientId = await givenPatient(clinicId, therapistId)
  episodeId = await givenEpisode(clinicId, therapistId, patientId)
  chart = testChartAccess(clinicId, therapistId, patientId)
  vi.mocked(signedInTherapist).mockResolvedValue(chart.therapist)
  await savePlan(chart, episodeId, planOf('bird-dog'), 0, at)
})

/** What is bound to the actions of Ana's page. */
const shown = () => [chart.patientId, episodeId, chart.therapist.id] as const

const discharge = () =>
  inClinic(chart.clinicId, (tx) =>
    tx
      .update(episodes)
      .set({ dischargedOn: '2026-02-02', dischargeReason: 'goals_met' })
      .where(eq(episodes.id, episodeId)),
  )

/** The patient is back: the new episode starts from the plan of the earlier one, at version 1 as well. */
async function goOn(): Promise<string> {
  const opened = { problem: 'Back again', openedOn: day('2026-02-20'), continuesEpisodeId: episodeId }
  const episode = await openEpisode(chart, opened, { today: day('2026-03-02'), at })
  if ('problem' in episode) throw new Error(episode.problem.message)
  return episode.id
}

describe('A plan that is sent from a page', () => {
  it('is saved over the version it started from while its episode is open', async () => {
    expect(await savePlanAction(...shown(), planOf('dead-bug'), 1)).toMatchObject({
      outcome: 'saved',
      version: 2,
    })
  })

  it('of an earlier episode neither changes nor issues the plan of the one that goes on from it', async () => {
    await discharge()
    const next = await goOn()
    const before = await getPlan(chart, next)
    expect([before.version, before.prescriptions.length]).toEqual([1, 1])
    const told = {
      outcome: 'refused',
      problems: [expect.stringMatching(/of an earlier episode.*What you typed is still here/)],
      isOver: true,
    }
    expect(await savePlanAction(...shown(), planOf('dead-bug'), 1)).toEqual(told)
    expect(await issuePlanAction(...shown(), 1, '')).toEqual(told)
    expect(await getPlan(chart, next)).toEqual(before)
  })

  it('that Ana left open is neither saved nor issued as Ben, who signed in after her, and is hers once she is back', async () => {
    const benId = await givenTherapist(chart.clinicId, { name: 'Ben Okafor' })
    const before = await getPlan(chart, episodeId)
    vi.mocked(signedInTherapist).mockResolvedValue(testTherapist(chart.clinicId, benId))
    expect(await savePlanAction(...shown(), planOf('dead-bug'), 1)).toEqual({ outcome: 'signed-out' })
    expect(await issuePlanAction(...shown(), 1, '')).toEqual({ outcome: 'signed-out' })
    expect(await getPlan(chart, episodeId)).toEqual(before)
    expect(await listHomePrograms(chart)).toEqual([])
    vi.mocked(signedInTherapist).mockResolvedValue(chart.therapist)
    expect(await savePlanAction(...shown(), planOf('dead-bug'), 1)).toMatchObject({ outcome: 'saved' })
  })

  it('that Ana left open keeps no template and marks no favorite as Ben, and both for her', async () => {
    const ben = testTherapist(chart.clinicId, await givenTherapist(chart.clinicId, { name: 'Ben Okafor' }))
    const template = { ...planOf('dead-bug'), name: 'First week', condition: null, phase: null }
    const keep = () => saveTemplateAction(chart.therapist.id, template, randomUUID())
    const mark = () => setFavoriteAction(chart.therapist.id, 'bird-dog', true)
    vi.mocked(signedInTherapist).mockResolvedValue(ben)
    const told = expect.stringContaining('opened with another account')
    expect(await keep()).toEqual({ outcome: 'refused', problems: [told] })
    expect(await mark()).toEqual({ outcome: 'refused', problem: told })
    expect([await listTemplates(ben), await listFavorites(ben)]).toEqual([[], []])
    vi.mocked(signedInTherapist).mockResolvedValue(chart.therapist)
    expect([await keep(), await mark()]).toEqual([{ outcome: 'saved' }, { outcome: 'saved' }])
    expect(await listFavorites(chart.therapist)).toEqual(['bird-dog'])
  })

  it('is refused in words once its episode is discharged', async () => {
    await discharge()
    expect(await savePlanAction(...shown(), planOf('dead-bug'), 1)).toEqual({
      outcome: 'refused',
      problems: ['This episode is discharged: its plan can no longer be changed.'],
      isOver: true,
    })
  })
})
