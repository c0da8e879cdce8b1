import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { checkInLinks } from '@/db/schema/check-in-links'
import { dischargeSummaries } from '@/db/schema/discharge-summaries'
import { outcomeScores } from '@/db/schema/outcome-scores'
import { useTestDatabase } from '@/db/testing'
import { getClinicalPicture } from '@/lib/assessments/reads-picture'
import { assessmentInput } from '@/lib/assessments/schema'
import { recordAssessment } from '@/lib/assessments/writes'
import { turnOnLink } from '@/lib/check-in-links/writes'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { keepGoing } from '@/lib/clinical/keep-going'
import type { Prescription } from '@/lib/clinical/plan'
import { openFindings } from '@/lib/clinical/resolution'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { at, day } from '@/lib/clinical/testing'
import { RED_FLAGS } from '@/lib/clinical/vocabulary'
import { getHomeProgram, listHomePrograms } from '@/lib/home-programs/reads'
import { getContinuedEpisode, getOpenEpisode, listEpisodes } from '@/lib/patients/reads'
import { givenNeighbor, givenOpenChart, type OpenChart } from '@/lib/patients/testing'
import { openEpisode } from '@/lib/patients/writes-opening'
import { getPlan } from '@/lib/plans/reads'
import { savePlan } from '@/lib/plans/writes'
import { getDischargeSummary, listDischargeSummaries } from './reads'
import { getKeepGoingOffer } from './reads-offer'
import { type Discharge, dischargeForm } from './schema'
import { dischargeEpisode } from './writes'

useTestDatabase()

const today = day('2026-03-30')
const moment = { today, at: at('2026-03-30') }
const leaving: Discharge = { version: 1, dischargedOn: today, reason: 'goals_met', note: 'Lifts again.' }

type WithPlan = OpenChart & { readonly planVersion: number; readonly lines: readonly Prescription[] }

/** A patient who is nearly well, with a plan whose findings are answered, or are not. */
async function givenPlan(
  slugs: readonly ExerciseSlug[] = ['walking', 'glute-bridge', 'rest-90-90'],
  { answered = true } = {},
): Promise<WithPlan> {
  const world = await givenOpenChart({ openedOn: '2026-03-02' }, { graceDays: 14 })
  const { chart, episodeId } = world
  const found = assessmentInput.parse({
    assessedOn: '2026-03-30',
    painNow: '1',
    phase: 'rebuilding',
    phaseReason: 'Walks and lifts without pain.',
    legSymptoms: 'none',
    ...Object.fromEntries(RED_FLAGS.map((flag) => [`flag-${flag}`, 'no'])),
  })
  await recordAssessment(chart, episodeId, found, moment)
  const prescriptions = slugs.map((slug) => defaultPrescription(slug, randomUUID()))
  const open = openFindings(
    reviewPlan({ prescriptions, answers: [] }, await getClinicalPicture(chart, episodeId, today), today),
    [],
    [],
  )
  const answers = open.map(({ prescriptionId, finding: { ruleId }, needs }) => ({
    prescriptionId: prescriptionId ?? prescriptions[0]?.id ?? '',
    ruleId,
    kind: needs === 'override' ? ('override' as const) : ('acknowledgement' as const),
    reason: needs === 'override' ? 'Tolerated well for weeks.' : '',
  }))
  const saved = await savePlan(
    chart,
    episodeId,
    { prescriptions, answers: answered ? answers : [] },
    0,
    moment.at,
  )
  if (!('version' in saved)) throw new Error('The plan was not saved')
  return { ...world, planVersion: saved.version, lines: prescriptions }
}

const keeping = ({ planVersion, lines }: WithPlan): Discharge['keepGoing'] => ({
  planVersion,
  lines: keepGoing(lines).kept.map(({ id }) => id),
})

/** What a discharge leaves behind. */
async function left({ chart, clinicId, episodeId }: OpenChart) {
  const scores = await inClinic(clinicId, (tx) =>
    tx.select().from(outcomeScores).where(eq(outcomeScores.episodeId, episodeId)),
  )
  return {
    open: (await getOpenEpisode(chart)) !== undefined,
    programs: (await listHomePrograms(chart)).length,
    summaries: (await listDischargeSummaries(chart)).length,
    scores: scores.length,
  }
}
const ENDED = {
  openedOn: '2026-03-02',
  dischargedOn: '2026-03-20',
  dischargeReason: 'goals_met',
  dischargeNote: '',
} as const
const NOTHING_LEFT = { open: true, programs: 0, summaries: 0, scores: 0 }

describe('A discharge', () => {
  it('needs no more than a reason, and leaves a summary', async () => {
    const world = await givenOpenChart({ openedOn: '2026-03-02' })
    expect(await dischargeEpisode(world.chart, leaving, moment)).toEqual({ id: world.episodeId })
    const [line] = await listDischargeSummaries(world.chart)
    expect(line).toMatchObject({ episodeId: world.episodeId, writtenOn: today, writtenBy: 'Ana Reyes' })
    const { summary } = await getDischargeSummary(world.chart, line?.id ?? '')
    expect(summary).toMatchObject({ version: 1, note: { text: 'Lifts again.' } })
    expect(summary.opening).toMatch(/from 2 March to 30 March 2026/)
  })

  it('records the last scores and tells them in the summary', async () => {
    const world = await givenPlan()
    const scores: Discharge['scores'] = [
      { measure: 'nprs', now: 1, average: null, worst: null },
      { measure: 'groc', change: 6 },
    ]
    await dischargeEpisode(world.chart, { ...leaving, scores }, moment)
    expect(await left(world)).toEqual({ open: false, programs: 0, summaries: 1, scores: 2 })
    const [line] = await listDischargeSummaries(world.chart)
    const {
      summary: { outcomes },
    } = await getDischargeSummary(world.chart, line?.id ?? '')
    expect(outcomes.measures).toHaveLength(2)
  })

  it('issues the program to keep going with, with words of its own in both languages', async () => {
    const world = await givenPlan()
    expect(
      await dischargeEpisode(world.chart, { ...leaving, keepGoing: keeping(world) }, moment),
    ).toHaveProperty('id')
    const [program] = await listHomePrograms(world.chart)
    const { purpose, prescriptions, contents, nextVisitOn } = await getHomeProgram(
      world.chart,
      program?.id ?? '',
    )
    expect(purpose).toBe('keep_going')
    expect(nextVisitOn).toBeNull()
    expect(prescriptions.map(({ exercise }) => exercise)).toEqual(['walking', 'glute-bridge'])
    expect(contents.get('en')).toMatchObject({
      title: 'Your program to keep going',
      whatAndWhy: expect.stringMatching(/keep what you have gained/),
      nextVisit: { label: '', text: '' },
    })
    expect(contents.get('es')).toMatchObject({ title: 'Su programa para seguir' })
    const [line] = await listDischargeSummaries(world.chart)
    const { summary } = await getDischargeSummary(world.chart, line?.id ?? '')
    expect(summary.program.text).toMatch(/Home program 1, .* to keep going with/)
  })

  it('has the patient’s page end when the clinic’s days are over', async () => {
    const world = await givenPlan()
    await turnOnLink(world.chart, world.episodeId, null, at('2026-03-05'))
    await dischargeEpisode(world.chart, leaving, moment)
    const [link] = await inClinic(world.clinicId, (tx) => tx.select().from(checkInLinks))
    expect(link?.expiresAt.toISOString()).toBe('2026-04-13T23:59:59.999Z')
  })

  it('leaves one event, which names no finding', async () => {
    const world = await givenPlan()
    await dischargeEpisode(world.chart, leaving, moment)
    const [line] = await listDischargeSummaries(world.chart)
    const events = await inClinic(world.clinicId, (tx) =>
      tx
        .select({ object: auditEvents.object })
        .from(auditEvents)
        .where(and(eq(auditEvents.patientId, world.patientId), eq(auditEvents.action, 'episode.discharged'))),
    )
    expect(events).toEqual([{ object: { episode: world.episodeId, dischargeSummary: line?.id } }])
  })
})

describe('A discharge that cannot be', () => {
  it('does nothing at all when the program is refused: both or neither', async () => {
    // Reviewed for a flare: everything that is wrong with it stays unanswered.
    const world = await givenPlan(['conventional-deadlift', 'back-squat'], { answered: false })
    const refused = await dischargeEpisode(
      world.chart,
      {
        ...leaving,
        scores: [{ measure: 'nprs', now: 7, average: null, worst: null }],
        keepGoing: keeping(world),
      },
      moment,
    )
    expect(refused).toEqual({ problem: { field: 'keepGoing', message: expect.stringMatching(/—/) } })
    expect(await left(world)).toEqual(NOTHING_LEFT)
  })

  it.each([
    ['nothing is ticked', (_: WithPlan) => ({ planVersion: 1, lines: [] })],
    ['what is ticked is not in the plan', (_: WithPlan) => ({ planVersion: 1, lines: [randomUUID()] })],
  ])('does nothing when %s', async (_says, asked) => {
    const world = await givenPlan()
    const refused = await dischargeEpisode(world.chart, { ...leaving, keepGoing: asked(world) }, moment)
    expect(refused).toMatchObject({ problem: { field: 'keepGoing' } })
    expect(await left(world)).toEqual(NOTHING_LEFT)
  })

  it('does nothing when the plan changed since, and says so where the program is chosen', async () => {
    const world = await givenPlan()
    const seen = keeping(world)
    const { chart, episodeId, planVersion, lines } = world
    await savePlan(chart, episodeId, { prescriptions: lines, answers: [] }, planVersion, moment.at)
    expect(await dischargeEpisode(chart, { ...leaving, keepGoing: seen }, moment)).toEqual({
      problem: { field: 'keepGoing', message: 'The plan changed since: look at the program again.' },
    })
    expect(await left(world)).toEqual(NOTHING_LEFT)
  })

  it('does nothing when the episode changed since', async () => {
    const world = await givenPlan()
    await expect(dischargeEpisode(world.chart, { ...leaving, version: 2 }, moment)).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await left(world)).toEqual(NOTHING_LEFT)
  })

  it('gives no program for a day that is past', async () => {
    const world = await givenPlan()
    const refused = await dischargeEpisode(
      world.chart,
      { ...leaving, dischargedOn: day('2026-03-29'), keepGoing: keeping(world) },
      moment,
    )
    expect(refused).toMatchObject({ problem: { field: 'dischargedOn' } })
    expect(await left(world)).toEqual(NOTHING_LEFT)
  })

  it('happens once, even when two ask at the same time', async () => {
    const world = await givenPlan()
    const ask = () => dischargeEpisode(world.chart, { ...leaving, keepGoing: keeping(world) }, moment)
    const asked = await Promise.allSettled([ask(), ask()])
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(ask()).rejects.toMatchObject({ code: 'conflict' })
    expect(await left(world)).toEqual({ open: false, programs: 1, summaries: 1, scores: 0 })
  })
})

describe('A summary', () => {
  it('is only ever added: the database refuses a change and a removal', async () => {
    const world = await givenOpenChart()
    await dischargeEpisode(world.chart, leaving, moment)
    const mine = eq(dischargeSummaries.episodeId, world.episodeId)
    await expect(
      inClinic(world.clinicId, (tx) =>
        tx.update(dischargeSummaries).set({ writtenOn: '2026-01-01' }).where(mine),
      ),
    ).rejects.toThrow()
    await expect(
      inClinic(world.clinicId, (tx) => tx.delete(dischargeSummaries).where(mine)),
    ).rejects.toThrow()
  })

  it.each([
    ['another clinic', () => givenOpenChart()],
    ['another patient of this clinic', givenNeighbor],
  ])('of %s is not found', async (_says, elsewhere) => {
    const ours = await givenOpenChart()
    const theirs = await elsewhere(ours)
    await dischargeEpisode(theirs.chart, leaving, moment)
    const [line] = await listDischargeSummaries(theirs.chart)
    await expect(getDischargeSummary(ours.chart, line?.id ?? '')).rejects.toMatchObject({ code: 'not-found' })
    expect(await listDischargeSummaries(ours.chart)).toEqual([])
  })

  it.each(['not-an-id', '../../etc/passwd', randomUUID()])('is not found under %s', async (id) => {
    const { chart } = await givenOpenChart()
    await expect(getDischargeSummary(chart, id)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('The offer of a program', () => {
  it('shows what stays, what is left out, and nothing of another patient', async () => {
    const world = await givenPlan()
    const { offer, planVersion } = await getKeepGoingOffer(world.chart, world.episodeId, today)
    expect(planVersion).toBe(world.planVersion)
    expect(offer.lines.map(({ name, open }) => [name, open])).toEqual([
      ['Easy walking', []],
      ['Glute bridge', []],
    ])
    expect(offer.leftOut).toEqual([{ name: '90/90 supported rest position', why: 'for early care only' }])
    const other = await givenNeighbor(world)
    expect((await getKeepGoingOffer(other.chart, world.episodeId, today)).offer.lines).toEqual([])
  })

  it('says at the line what is still to be answered', async () => {
    const world = await givenPlan(['conventional-deadlift', 'back-squat'], { answered: false })
    const { offer } = await getKeepGoingOffer(world.chart, world.episodeId, today)
    expect(offer.lines.some(({ open }) => open.length > 0)).toBe(true)
  })
})

describe('Going on from an earlier episode', () => {
  it('starts with its lines, no answers, and nothing assessed', async () => {
    const world = await givenPlan(['walking', 'goblet-squat'])
    await dischargeEpisode(world.chart, leaving, moment)
    const opened = await openEpisode(
      world.chart,
      { problem: 'It came back', openedOn: today, continuesEpisodeId: world.episodeId },
      moment,
    )
    if (!('id' in opened)) throw new Error(opened.problem.message)
    const plan = await getPlan(world.chart, opened.id)
    expect(plan.version).toBe(1)
    expect(plan.answers).toEqual([])
    expect(plan.prescriptions.map(({ exercise }) => exercise)).toEqual(['walking', 'goblet-squat'])
    expect(plan.prescriptions.map(({ id }) => id)).not.toEqual(world.lines.map(({ id }) => id))
    const picture = await getClinicalPicture(world.chart, opened.id, today)
    expect([picture.phase, picture.painNow, picture.redFlags]).toEqual([undefined, undefined, undefined])
    const [episode] = (await listEpisodes(world.chart)).filter(({ id }) => id === opened.id)
    if (!episode) throw new Error('The episode is gone')
    expect((await getContinuedEpisode(world.chart, episode))?.id).toBe(world.episodeId)
  })

  it.each([
    ['of another patient', givenNeighbor],
    ['of another clinic', () => givenOpenChart()],
  ])('is not found when it is one %s', async (_says, elsewhere) => {
    const world = await givenOpenChart(ENDED)
    const theirs = await elsewhere(world, { openedOn: '2026-03-02' })
    await dischargeEpisode(theirs.chart, leaving, moment)
    const input = { problem: 'Back pain', openedOn: today, continuesEpisodeId: theirs.episodeId }
    await expect(openEpisode(world.chart, input, moment)).rejects.toMatchObject({ code: 'not-found' })
    expect(await getOpenEpisode(world.chart)).toBeUndefined()
  })

  it('does not start before the earlier one ended', async () => {
    const world = await givenOpenChart(ENDED)
    const input = {
      problem: 'Back pain',
      openedOn: day('2026-03-19'),
      continuesEpisodeId: world.episodeId,
    }
    expect(await openEpisode(world.chart, input, moment)).toMatchObject({ problem: { field: 'openedOn' } })
  })
})

describe('What the form takes', () => {
  const typed = { dischargedOn: '2026-03-30', reason: 'goals_met', version: '1', keepGoing: 'no' }
  const [one, two] = [randomUUID(), randomUUID()]

  it('takes a reason, and that no program is given', () => {
    expect(dischargeForm.parse(typed)).toMatchObject({ note: '', scores: [], keepGoing: null })
  })

  it.each([
    [one, [one]],
    [
      [one, two],
      [one, two],
    ],
  ])('takes the lines that are ticked: %#', (keepLines, lines) => {
    const parsed = dischargeForm.parse({ ...typed, keepGoing: 'yes', planVersion: '3', keepLines })
    expect(parsed.keepGoing).toEqual({ planVersion: 3, lines })
  })

  it.each([
    [{ keepGoing: 'yes', planVersion: '3' }, 'keepLines'],
    [{ keepGoing: undefined }, 'keepGoing'],
    [{ keepGoing: undefined, planVersion: '3', keepLines: one }, 'keepGoing'],
    [{ painWorst: '4' }, 'painNow'],
    [{ 'activity-1': 'Stairs' }, 'rating-1'],
    [{ reason: '' }, 'reason'],
  ])('refuses %j', (change, field) => {
    const parsed = dischargeForm.safeParse({ ...typed, ...change })
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field])
  })
})
