import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { episodes } from '@/db/schema/patients'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { testChartAccess } from '@/lib/auth/testing'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { Answer, PlanDraft, Prescription } from '@/lib/clinical/plan'
import { at } from '@/lib/clinical/testing'
import { getPlan } from './reads'
import { savePlan } from './writes'

useTestDatabase()

const monday = at('2026-02-02')
const tuesday = at('2026-02-03')

type World = { readonly chart: ChartAccess; readonly colleague: ChartAccess; readonly episodeId: string }

async function givenOpenCharts(): Promise<World> {
  const clinicId = await givenClinic()
  const ana = await givenTherapist(clinicId, { name: 'Ana Reyes' })
  const ben = await givenTherapist(clinicId, { name: 'Ben Okafor' })
  const patientId = await givenPatient(clinicId, ana)
  return {
    chart: testChartAccess(clinicId, ana, patientId),
    colleague: testChartAccess(clinicId, ben, patientId),
    episodeId: await givenEpisode(clinicId, ana, patientId),
  }
}

const line = (slug: ExerciseSlug): Prescription => defaultPrescription(slug, randomUUID())
const plan = (...prescriptions: Prescription[]): PlanDraft => ({ prescriptions, answers: [] })

const full: Prescription = {
  ...line('bird-dog'),
  dosage: {
    sets: 3,
    reps: 8,
    holdSeconds: 5,
    sessionsPerDay: 2,
    daysPerWeek: 6,
    tempo: '3 s down',
    restSeconds: 45,
    durationMinutes: null,
  },
  side: 'left',
  load: { class: 'light', amount: 2.25, unit: 'kg' },
  note: 'Stop at the second mirror.\nBreathe “out”.',
  timeOfDay: 'within_2h_of_waking',
  warmupPlanned: false,
  consecutiveHeavyDays: 1,
  loadIncreasePctWeek: 7.5,
}

describe('The plan of an episode', () => {
  it('is empty, of version 0 and by nobody before the first save', async () => {
    const { chart, episodeId } = await givenOpenCharts()
    expect(await getPlan(chart, episodeId)).toEqual({
      prescriptions: [],
      answers: [],
      version: 0,
      savedAt: null,
      savedBy: null,
    })
  })

  it('comes back as it was saved, in order, with every field', async () => {
    const { chart, episodeId } = await givenOpenCharts()
    const draft = plan(line('walking'), full, line('dead-bug'))
    expect(await savePlan(chart, episodeId, draft, 0, monday)).toEqual({ version: 1 })
    expect(await getPlan(chart, episodeId)).toEqual({
      ...draft,
      version: 1,
      savedAt: monday,
      savedBy: 'Ana Reyes',
    })
  })

  it('remembers the template that it was started from, until it is started from something else', async () => {
    const { chart, episodeId } = await givenOpenCharts()
    const started = { ...plan(line('walking')), startedFrom: 'Disc, settling' }
    await savePlan(chart, episodeId, started, 0, monday)
    expect((await getPlan(chart, episodeId)).startedFrom).toBe('Disc, settling')
    await savePlan(chart, episodeId, plan(line('bird-dog')), 1, tuesday)
    expect(await getPlan(chart, episodeId)).not.toHaveProperty('startedFrom')
  })

  it('takes a new order, a removal and the empty plan', async () => {
    const { chart, episodeId } = await givenOpenCharts()
    const [a, b, c] = [line('walking'), line('dead-bug'), line('bird-dog')]
    await savePlan(chart, episodeId, plan(a, b, c), 0, monday)
    await savePlan(chart, episodeId, plan(c, a), 1, monday)
    expect((await getPlan(chart, episodeId)).prescriptions).toEqual([c, a])
    expect(await savePlan(chart, episodeId, plan(), 2, monday)).toEqual({ version: 3 })
    expect((await getPlan(chart, episodeId)).prescriptions).toEqual([])
  })

  it('keeps who answered and when, until the answer itself changes', async () => {
    const { chart, colleague, episodeId } = await givenOpenCharts()
    const bird = line('bird-dog')
    const first: Answer = { prescriptionId: bird.id, ruleId: 'LS-01', kind: 'acknowledgement', reason: '' }
    const second: Answer = { ...first, ruleId: 'LS-02', kind: 'override', reason: 'Tolerated last week.' }
    await savePlan(chart, episodeId, { ...plan(bird), answers: [first, second] }, 0, monday)
    const changed = { ...second, reason: 'Tolerated for two weeks.' }
    await savePlan(colleague, episodeId, { ...plan(bird), answers: [first, changed] }, 1, tuesday)
    expect((await getPlan(chart, episodeId)).answers).toEqual([
      { ...first, answeredBy: 'Ana Reyes', answeredAt: monday.toISOString() },
      { ...changed, answeredBy: 'Ben Okafor', answeredAt: tuesday.toISOString() },
    ])
  })

  it('shows the other plan, and writes nothing, when somebody saved in between', async () => {
    const { chart, colleague, episodeId } = await givenOpenCharts()
    const theirs = plan(line('walking'))
    await savePlan(colleague, episodeId, theirs, 0, monday)
    const conflict = { ...theirs, version: 1, savedAt: monday, savedBy: 'Ben Okafor' }
    expect(await savePlan(chart, episodeId, plan(line('bird-dog')), 0, tuesday)).toEqual({ conflict })
    expect(await savePlan(chart, episodeId, plan(line('bird-dog')), 7, tuesday)).toEqual({ conflict })
    expect(await getPlan(chart, episodeId)).toEqual(conflict)
  })

  it('takes the same save sent twice as one: the answer to the first may have been lost', async () => {
    const { chart, episodeId } = await givenOpenCharts()
    const draft = plan(line('bird-dog'))
    await savePlan(chart, episodeId, draft, 0, monday)
    expect(await savePlan(chart, episodeId, draft, 0, tuesday)).toEqual({ version: 1 })
    expect((await getPlan(chart, episodeId)).savedAt).toEqual(monday)
  })

  it.each([0, 1])('lets exactly one of twenty saves over version %i win', async (before) => {
    const { chart, episodeId } = await givenOpenCharts()
    if (before === 1) await savePlan(chart, episodeId, plan(line('walking')), 0, monday)
    const drafts = Array.from({ length: 20 }, () => plan(line('bird-dog'), line('dead-bug')))
    const results = await Promise.all(
      drafts.map((draft) => savePlan(chart, episodeId, draft, before, tuesday)),
    )
    const winners = results.flatMap((result, index) => ('version' in result ? [index] : []))
    expect(winners).toHaveLength(1)
    const stored = await getPlan(chart, episodeId)
    expect(stored.version).toBe(before + 1)
    expect(stored.prescriptions).toEqual(drafts[winners[0] ?? -1]?.prescriptions)
  })

  it('leaves an event for each save, without clinical words', async () => {
    const { chart, episodeId } = await givenOpenCharts()
    await savePlan(chart, episodeId, plan(full), 0, monday)
    await savePlan(chart, episodeId, plan(), 0, tuesday)
    const events = await inClinic(chart.clinicId, (tx) =>
      tx
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.clinicId, chart.clinicId), eq(auditEvents.action, 'plan.saved'))),
    )
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      therapistId: chart.therapist.id,
      patientId: chart.patientId,
      at: monday,
      object: { episode: episodeId, version: 1 },
    })
  })

  it('refuses a discharged episode, which still can be read', async () => {
    const { chart, episodeId } = await givenOpenCharts()
    await savePlan(chart, episodeId, plan(full), 0, monday)
    await inClinic(chart.clinicId, (tx) =>
      tx
        .update(episodes)
        .set({ dischargedOn: '2026-02-02', dischargeReason: 'goals_met' })
        .where(and(eq(episodes.clinicId, chart.clinicId), eq(episodes.id, episodeId))),
    )
    await expect(savePlan(chart, episodeId, plan(), 1, tuesday)).rejects.toMatchObject({
      code: 'discharged',
    })
    expect((await getPlan(chart, episodeId)).prescriptions).toEqual([full])
  })

  it("does not know another patient's episode, nor another clinic's", async () => {
    const { chart, episodeId } = await givenOpenCharts()
    const neighbour = await givenPatient(chart.clinicId, chart.therapist.id)
    const strangers = [
      testChartAccess(chart.clinicId, chart.therapist.id, neighbour),
      (await givenOpenCharts()).chart,
    ]
    await savePlan(chart, episodeId, plan(full), 0, monday)
    for (const stranger of strangers) {
      await expect(getPlan(stranger, episodeId)).rejects.toMatchObject({ code: 'not-found' })
      await expect(savePlan(stranger, episodeId, plan(), 1, monday)).rejects.toMatchObject({
        code: 'not-found',
      })
    }
  })
})
