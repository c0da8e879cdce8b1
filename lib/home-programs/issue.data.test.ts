import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { assessments, clearances } from '@/db/schema/assessments'
import { auditEvents } from '@/db/schema/audit-events'
import { homePrograms } from '@/db/schema/home-programs'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { testChartAccess, testTherapist } from '@/lib/auth/testing'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { Answer, PlanDraft } from '@/lib/clinical/plan'
import { askingRules } from '@/lib/clinical/resolution'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { at, day } from '@/lib/clinical/testing'
import type { Precaution } from '@/lib/clinical/vocabulary'
import { getClinicalPicture } from '@/lib/assessments/reads-picture'
import { assessmentInput } from '@/lib/assessments/schema'
import { recordAssessment, recordClearance } from '@/lib/assessments/writes'
import { setLogo, takeLogoAway } from '@/lib/clinic/writes-logo'
import { savePlan } from '@/lib/plans/writes'
import { getHomeProgram, getIssuedPlan, listHomePrograms } from './reads'
import { issueHomeProgram } from './writes'

useTestDatabase()

const today = day('2026-02-02')
const now = at('2026-02-02')

type World = { readonly chart: ChartAccess; readonly episodeId: string }

/** A patient with a sore back on the record, whose chart is open. */
async function givenOpenChart(
  precautions: Precaution[] = [],
  language: 'en' | 'es' | 'pl' = 'en',
): Promise<World> {
  const clinicId = await givenClinic()
  const id = await givenTherapist(clinicId, { name: 'Ana Reyes' })
  const patientId = await givenPatient(clinicId, id, { name: 'Maria Lopez', language })
  const episodeId = await givenEpisode(clinicId, id, patientId)
  await inClinic(clinicId, (tx) =>
    tx.insert(assessments).values({
      clinicId,
      id: randomUUID(),
      episodeId,
      assessedOn: today,
      assessedBy: id,
      recordedAt: now,
      conditions: ['lumbar-strain-sprain'],
      phase: 'acute_flare',
      activeFlare: true,
      painNow: 3,
      irritability: 'moderate',
      directionalPreference: 'none',
      legSymptoms: 'none',
      precautions,
      ladderPassed: {},
      clinicTests: {},
      redFlagScreen: {},
      note: '',
    }),
  )
  return { chart: testChartAccess(clinicId, id, patientId), episodeId }
}

/** The reviewed findings at this severity of a plan of one exercise. */
async function findingsOf(
  { chart, episodeId }: World,
  draft: PlanDraft,
  severity: 'caution' | 'limit' | 'stop',
) {
  const review = reviewPlan(draft, await getClinicalPicture(chart, episodeId, today), today)
  const found = [...review.banners, ...review.prescriptions.flatMap(({ findings }) => findings)]
  return found.filter((finding) => finding.severity === severity)
}

/** Saves a plan of these exercises, with an answer to every caution and the given reason for every limit. */
async function givenPlan(
  world: World,
  slugs: readonly ExerciseSlug[],
  reason?: string,
  over = 0,
): Promise<number> {
  const { chart, episodeId } = world
  const prescriptions = slugs.map((slug) => defaultPrescription(slug, randomUUID()))
  const draft: PlanDraft = { prescriptions, answers: [] }
  const review = reviewPlan(draft, await getClinicalPicture(chart, episodeId, today), today)
  const answers = review.prescriptions.flatMap(({ prescriptionId, findings }) =>
    findings.flatMap(({ severity, ruleId }): Answer[] => {
      if (severity === 'caution') return [{ prescriptionId, ruleId, kind: 'acknowledgement', reason: '' }]
      return severity === 'limit' && reason ? [{ prescriptionId, ruleId, kind: 'override', reason }] : []
    }),
  )
  const saved = await savePlan(chart, episodeId, { prescriptions, answers }, over, now)
  if (!('version' in saved)) throw new Error('The plan should have been saved')
  return saved.version
}

/** The plan as it was seen, with no day for the next visit. */
const asked = (version: number, nextVisitOn: CalendarDate | null = null) => ({ version, nextVisitOn })

/** The home program that comes of issuing the plan. */
async function givenIssued({ chart, episodeId }: World, version: number, nextVisitOn?: CalendarDate) {
  const issued = await issueHomeProgram(chart, episodeId, asked(version, nextVisitOn), today, now)
  if (!('id' in issued)) throw new Error(JSON.stringify(issued.reasons))
  return getHomeProgram(chart, issued.id)
}

const ORDER = {
  clearedBy: 'Dr Sam Okafor',
  clearedOn: today,
  reason: 'Six weeks after surgery, gentle rotation allowed',
}

/** The title in each language in which a program for somebody who reads this one is kept. */
async function titlesFor(language: 'es' | 'pl') {
  const world = await givenOpenChart([], language)
  const program = await givenIssued(world, await givenPlan(world, SAFE))
  return [...program.contents].map(([known, { title }]) => [known, title])
}

const SAFE = ['pelvic-tilt', 'walking'] as const

describe('Issuing a home program', () => {
  it('stores what was known, what was decided and every word of the handout', async () => {
    const world = await givenOpenChart()
    const { chart, episodeId } = world
    const version = await givenPlan(world, SAFE)
    const issued = await issueHomeProgram(chart, episodeId, asked(version), today, now)
    if (!('id' in issued)) throw new Error(JSON.stringify(issued.reasons))
    expect(issued.number).toBe(1)
    const program = await getHomeProgram(chart, issued.id)
    expect(program).toMatchObject({
      episodeId,
      number: 1,
      issuedOn: today,
      issuedAt: now,
      issuedBy: 'Ana Reyes',
    })
    expect(program.prescriptions.map(({ exercise }) => exercise)).toEqual(SAFE)
    expect(program.picture.painNow).toBe(3)
    expect(program.ruleVersion).toBe(program.review.ruleVersion)
    expect(program.content.madeFor).toBe('Made for Maria Lopez')
    expect(program.content.exercises.map(({ exercise }) => exercise)).toEqual(SAFE)
    expect(program.content.limitForNow?.items.length).toBeGreaterThan(0)
    expect(await listHomePrograms(chart)).toEqual([
      {
        id: issued.id,
        episodeId,
        number: 1,
        purpose: 'treatment',
        issuedOn: today,
        issuedBy: 'Ana Reyes',
        exercises: 2,
        daysPerWeek: 7,
      },
    ])
  })

  it('leaves an audit event without clinical content, in the same transaction', async () => {
    const world = await givenOpenChart()
    const { chart, episodeId } = world
    const version = await givenPlan(world, SAFE)
    await issueHomeProgram(chart, episodeId, asked(version), today, now)
    const events = await inClinic(chart.clinicId, (tx) =>
      tx
        .select()
        .from(auditEvents)
        .where(
          and(eq(auditEvents.patientId, chart.patientId), eq(auditEvents.action, 'home-program.issued')),
        ),
    )
    expect(events).toHaveLength(1)
    expect(Object.keys(events[0]?.object ?? {}).toSorted()).toEqual(['episode', 'homeProgram', 'number'])
  })

  it('keeps who overrode a limit, when and why', async () => {
    const world = await givenOpenChart()
    const { chart, episodeId } = world
    const version = await givenPlan(world, ['sit-up'], 'Needed for a test at work next week')
    const issued = await issueHomeProgram(chart, episodeId, asked(version), today, now)
    if (!('id' in issued)) throw new Error(JSON.stringify(issued.reasons))
    const { answers, content } = await getHomeProgram(chart, issued.id)
    expect(answers.filter(({ kind }) => kind === 'override')[0]).toMatchObject({
      reason: 'Needed for a test at work next week',
      answeredBy: 'Ana Reyes',
      answeredAt: now.toISOString(),
    })
    expect(content.exercises[0]?.careNotes.length).toBeGreaterThan(0)
  })

  it('refuses a limit without a reason, and says so in words', async () => {
    const world = await givenOpenChart()
    const version = await givenPlan(world, ['sit-up'])
    const issued = await issueHomeProgram(world.chart, world.episodeId, asked(version), today, now)
    expect(JSON.stringify(issued)).toMatch(/Sit-up: .* type a reason/)
    expect(await listHomePrograms(world.chart)).toEqual([])
  })

  it('refuses a stop until a clearance is on the record', async () => {
    const world = await givenOpenChart(['post_op_lumbar_restricted'])
    const { chart, episodeId } = world
    const version = await givenPlan(world, ['lower-trunk-rotation'], 'The surgeon asked for it in writing')
    const refused = await issueHomeProgram(chart, episodeId, asked(version), today, now)
    expect('reasons' in refused && refused.reasons.length).toBeGreaterThan(0)

    const draft = { prescriptions: [defaultPrescription('lower-trunk-rotation', 'x')], answers: [] }
    const stops = await findingsOf(world, draft, 'stop')
    await inClinic(chart.clinicId, (tx) =>
      tx.insert(clearances).values(
        stops.map(({ ruleId }) => ({
          clinicId: chart.clinicId,
          id: randomUUID(),
          episodeId,
          ruleId,
          exercise: 'lower-trunk-rotation' as const,
          clearedBy: 'Dr Sam Okafor',
          clearedOn: today,
          reason: 'Six weeks after surgery, gentle rotation allowed',
          recordedBy: chart.therapist.id,
          recordedAt: at('2026-02-02', '12:01'),
        })),
      ),
    )
    const issued = await issueHomeProgram(chart, episodeId, asked(version), today, now)
    if (!('id' in issued)) throw new Error(JSON.stringify(issued.reasons))
    expect((await getHomeProgram(chart, issued.id)).clearances[0]?.clearedBy).toBe('Dr Sam Okafor')
  })

  it('refuses a stop again that was raised after its clearance: a second operation', async () => {
    const world = await givenOpenChart(['post_op_lumbar_restricted'])
    const { chart, episodeId } = world
    const slug: ExerciseSlug = 'lower-trunk-rotation'
    const draft = { prescriptions: [defaultPrescription(slug, 'x')], answers: [] }
    const stops = (await findingsOf(world, draft, 'stop')).flatMap(askingRules)
    for (const ruleId of stops) {
      const input = { ...ORDER, subject: { kind: 'rule' as const, ruleId, exercise: slug } }
      await recordClearance(chart, episodeId, input, { today, at: at('2026-02-02', '12:01') })
    }
    const version = await givenPlan(world, [slug], 'The surgeon asked for it in writing')
    await givenIssued(world, version)

    for (const [precautions, time] of [
      ['none-of-these', '13:00'],
      [['post_op_lumbar_restricted'], '14:00'],
    ]) {
      const input = assessmentInput.parse({ assessedOn: today, precautions })
      await recordAssessment(chart, episodeId, input, { today, at: at('2026-02-02', String(time)) })
    }
    const refused = await issueHomeProgram(chart, episodeId, asked(version), today, now)
    expect(JSON.stringify(refused)).toMatch(/stopped until a clearance is recorded/)
  })

  it('refuses a plan that somebody changed in between, and an empty one', async () => {
    const world = await givenOpenChart()
    const { chart, episodeId } = world
    expect(await issueHomeProgram(chart, episodeId, asked(0), today, now)).toEqual({
      reasons: ['The plan has no exercises yet: add at least one.'],
    })
    const version = await givenPlan(world, SAFE)
    await expect(issueHomeProgram(chart, episodeId, asked(version + 1), today, now)).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('gives the same home program for the same plan, even when asked twice at once', async () => {
    const world = await givenOpenChart()
    const version = await givenPlan(world, SAFE)
    const issue = () => issueHomeProgram(world.chart, world.episodeId, asked(version), today, now)
    const [first, second] = await Promise.all([issue(), issue()])
    expect(second).toEqual(first)
    expect(await issue()).toEqual(first)
    expect(await listHomePrograms(world.chart)).toHaveLength(1)
  })

  it('numbers the next one when the plan has changed', async () => {
    const world = await givenOpenChart()
    const { chart, episodeId } = world
    const version = await givenPlan(world, SAFE)
    await issueHomeProgram(chart, episodeId, asked(version), today, now)
    const draft: PlanDraft = {
      prescriptions: [defaultPrescription('pelvic-tilt', randomUUID())],
      answers: [],
    }
    const saved = await savePlan(chart, episodeId, draft, version, now)
    if (!('version' in saved)) throw new Error('The plan should have been saved')
    expect(await issueHomeProgram(chart, episodeId, asked(saved.version), today, now)).toMatchObject({
      number: 2,
    })
    expect((await listHomePrograms(chart)).map(({ number }) => number)).toEqual([2, 1])
  })

  it('is in the patient’s language, and keeps the others for a reprint', async () => {
    expect(await titlesFor('es')).toEqual([
      ['es', 'Su programa en casa'],
      ['en', 'Your home program'],
    ])
    expect((await titlesFor('pl')).map(([known]) => known)).toEqual(['en', 'es'])
  })

  it('says when the patient comes again, and refuses a day that is over', async () => {
    const world = await givenOpenChart()
    const { chart, episodeId } = world
    const version = await givenPlan(world, SAFE)
    const over = asked(version, addDays(today, -1))
    expect(await issueHomeProgram(chart, episodeId, over, today, now)).toEqual({
      reasons: ['The next visit is before today: choose today or a later day.'],
    })
    const program = await givenIssued(world, version, addDays(today, 14))
    expect([program.nextVisitOn, program.content.nextVisit.text]).toEqual(['2026-02-16', '16 February 2026'])
    // Another day for the next visit is another paper.
    expect((await givenIssued(world, version, addDays(today, 15))).number).toBe(2)
  })

  it('keeps the name of the template that its plan was started from', async () => {
    const world = await givenOpenChart()
    const { chart, episodeId } = world
    const first = await givenIssued(world, await givenPlan(world, ['walking']))
    expect(first.startedFrom).toBeNull()
    const prescriptions = [defaultPrescription('walking', randomUUID())]
    const started = { prescriptions, answers: [], startedFrom: 'Strain, settling' }
    await savePlan(chart, episodeId, started, 1, now)
    expect((await givenIssued(world, 2)).startedFrom).toBe('Strain, settling')
  })

  it('says what changed since the last one, and the same program asked for again is the same', async () => {
    const world = await givenOpenChart()
    const first = await givenIssued(world, await givenPlan(world, SAFE))
    expect(first.content.changes).toBeNull()
    const version = await givenPlan(world, ['pelvic-tilt', 'bird-dog'], undefined, 1)
    const second = await givenIssued(world, version)
    expect(second.content.changes?.items).toEqual([
      'New: Bird dog.',
      expect.stringMatching(/: Easy walking\.$/),
    ])
    expect((await givenIssued(world, version)).id).toBe(second.id)
  })

  it('keeps the logo that the clinic had that day', async () => {
    const world = await givenOpenChart()
    const { chart } = world
    const lead = testTherapist(chart.clinicId, chart.therapist.id, { role: 'lead' })
    const version = await givenPlan(world, SAFE)
    expect((await givenIssued(world, version)).logoId).toBeNull()
    const logo = await setLogo(
      lead,
      { bytes: Buffer.from('a logo'), width: 20, height: 10 },
      at('2026-02-02'),
    )
    const program = await givenIssued(world, version)
    expect([program.number, program.logoId]).toEqual([2, logo.id])
    await takeLogoAway(lead, at('2026-02-02', '13:00'))
    expect((await getHomeProgram(chart, program.id)).logoId).toBe(logo.id)
  })

  it('does not know the episode, or the home program, of another clinic or patient', async () => {
    const [ours, theirs] = [await givenOpenChart(), await givenOpenChart()]
    const version = await givenPlan(theirs, SAFE)
    await expect(
      issueHomeProgram(ours.chart, theirs.episodeId, asked(version), today, now),
    ).rejects.toMatchObject({
      code: 'not-found',
    })
    const issued = await issueHomeProgram(theirs.chart, theirs.episodeId, asked(version), today, now)
    if (!('id' in issued)) throw new Error(JSON.stringify(issued.reasons))
    for (const id of [issued.id, randomUUID(), 'not-an-id', ''])
      await expect(getHomeProgram(ours.chart, id)).rejects.toMatchObject({ code: 'not-found' })
    for (const id of [issued.id, randomUUID()])
      await expect(getIssuedPlan(ours.chart, id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is read without its paper where only what it asks for is wanted', async () => {
    const world = await givenOpenChart()
    const program = await givenIssued(world, await givenPlan(world, SAFE), addDays(today, 14))
    const asksFor = await getIssuedPlan(world.chart, program.id)
    expect(program).toMatchObject(asksFor)
    expect(Object.keys(asksFor).toSorted()).toEqual([
      'id',
      'issuedOn',
      'nextVisitOn',
      'number',
      'prescriptions',
      'startedFrom',
    ])
  })

  it('cannot be changed or taken back', async () => {
    const world = await givenOpenChart()
    const version = await givenPlan(world, SAFE)
    await issueHomeProgram(world.chart, world.episodeId, asked(version), today, now)
    const { clinicId } = world.chart
    await expect(inClinic(clinicId, (tx) => tx.update(homePrograms).set({ number: 9 }))).rejects.toThrow()
    await expect(inClinic(clinicId, (tx) => tx.delete(homePrograms).where(sql`true`))).rejects.toThrow()
  })
})
