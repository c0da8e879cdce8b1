import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { statementsOf } from '@/bench/sent-statements'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { clinics } from '@/db/schema/clinics'
import { progressReports } from '@/db/schema/progress-reports'
import { useTestDatabase } from '@/db/testing'
import { assessmentInput } from '@/lib/assessments/schema'
import { recordAssessment } from '@/lib/assessments/writes'
import { openChart } from '@/lib/auth/chart-access'
import { testTherapist } from '@/lib/auth/testing'
import { setLogo, takeLogoAway } from '@/lib/clinic/writes-logo'
import { at, day } from '@/lib/clinical/testing'
import { dischargeEpisode } from '@/lib/discharges/writes'
import { recordScores } from '@/lib/outcomes/writes'
import { givenNeighbor, givenOpenChart, type OpenChart } from '@/lib/patients/testing'
import { draftProgressReport, getProgressReport, listProgressReports } from './reads'
import { progressReportInput, type ProgressReportInput } from './schema'
import { writeProgressReport } from './writes'

useTestDatabase()

const today = day('2026-03-16')
const moment = { today, at: at('2026-03-16') }
const logo = (words: string) => ({ bytes: Buffer.from(words), width: 600, height: 240 })
const later = (minutes: number): Date => new Date(moment.at.getTime() + minutes * 60_000)
const input: ProgressReportInput = {
  to: 'Dr. Okafor',
  practice: 'Clifton Family Medicine',
  from: day('2026-03-02'),
  until: today,
  note: 'Sleeps through since Sunday.',
  plan: 'Twice a week.',
}

const givenWorld = () => givenOpenChart({ openedOn: '2026-03-02' })

/** A patient with two assessments and two scores. */
async function givenCourse(): Promise<OpenChart> {
  const world = await givenWorld()
  const visits = [
    ['2026-03-02', '6', 'acute_flare'],
    ['2026-03-16', '3', 'subacute'],
  ] as const
  for (const [on, painNow, phase] of visits) {
    const found = assessmentInput.parse({ assessedOn: on, painNow, phase, phaseReason: 'Better.' })
    await recordAssessment(world.chart, world.episodeId, found, { today: day(on), at: at(on) })
    await recordScores(
      world.chart,
      world.episodeId,
      {
        measuredOn: day(on),
        results: [{ measure: 'nprs', now: Number(painNow), average: null, worst: null }],
      },
      { today: day(on), at: at(on) },
    )
  }
  return world
}

async function write(
  { chart, episodeId }: OpenChart,
  change: Partial<ProgressReportInput> = {},
  when = moment,
): Promise<string> {
  const written = await writeProgressReport(chart, episodeId, { ...input, ...change }, when)
  if (!('id' in written)) throw new Error(JSON.stringify(written.problems))
  return written.id
}

describe('A progress report', () => {
  it('carries the findings, the scores and the therapist’s words', async () => {
    const world = await givenCourse()
    const { report } = await getProgressReport(world.chart, await write(world))
    expect(report).toMatchObject({
      version: 1,
      writtenOn: today,
      to: 'Dr. Okafor, Clifton Family Medicine',
      clinic: { name: 'Clifton Physical Therapy' },
      patient: { name: 'Maria Lopez' },
      note: { text: 'Sleeps through since Sunday.' },
      plan: { text: 'Twice a week.' },
    })
    const text = JSON.stringify(report)
    expect(text).toMatch(/Acute flare on 2 March 2026; Settling on 16 March 2026/)
    expect(text).toMatch(/Pain fell from 6 to 3/)
    expect(text).toMatch(/No home program was issued/)
  })

  it('says what its preview said', async () => {
    const world = await givenCourse()
    const period = { from: input.from, to: input.until }
    const { draft } = await draftProgressReport(world.chart, world.episodeId, period, today)
    const { report } = await getProgressReport(world.chart, await write(world))
    const { to: _, toLine: __, note: ___, plan, ...kept } = report
    expect(draft).toMatchObject(kept)
    expect(draft.plan.lines).toEqual(plan.lines)
  })

  it('tells of the paper of the week before the episode was opened, and of no day before it', async () => {
    const world = await givenCourse()
    const paper = assessmentInput.parse({ assessedOn: '2026-02-25', painNow: '7' })
    await recordAssessment(world.chart, world.episodeId, paper, moment)
    const measuredOn = day('2026-02-24')
    const results = [{ measure: 'nprs' as const, now: 7, average: null, worst: null }]
    await recordScores(world.chart, world.episodeId, { measuredOn, results }, moment)
    const asked = { from: null, to: null }
    const { draft, episode } = await draftProgressReport(world.chart, world.episodeId, asked, today)
    expect(episode).toEqual({ startedOn: measuredOn, dischargedOn: null })
    expect(draft.period).toEqual({ from: measuredOn, to: today })
    const { report } = await getProgressReport(world.chart, await write(world, { from: measuredOn }))
    expect(report.findings.columns[0]).toBe('First, 25 February 2026')
    expect(JSON.stringify(report.outcomes)).toMatch(/Pain fell from 7 to 3/)
    const tooEarly = { ...input, from: day('2026-02-23') }
    expect(await writeProgressReport(world.chart, world.episodeId, tooEarly, moment)).toEqual({
      problems: { from: [expect.stringMatching(/started on 24 February 2026/)] },
    })
  })

  it('keeps its words when the record changes afterwards', async () => {
    const world = await givenCourse()
    const id = await write(world)
    const before = await getProgressReport(world.chart, id)
    await inClinic(world.clinicId, (tx) =>
      tx.update(clinics).set({ name: 'Another name' }).where(eq(clinics.id, world.clinicId)),
    )
    const found = assessmentInput.parse({ assessedOn: '2026-03-16', painNow: '9' })
    await recordAssessment(world.chart, world.episodeId, found, { today, at: later(1) })
    expect(await getProgressReport(world.chart, id)).toEqual(before)
    expect(JSON.stringify(await getProgressReport(world.chart, await write(world)))).toMatch(/9 of 10/)
  })

  it('keeps the logo that the clinic had when it was written', async () => {
    const world = await givenCourse()
    const lead = testTherapist(world.clinicId, world.chart.therapist.id, { role: 'lead' })
    const without = await write(world)
    await setLogo(lead, logo('first'), later(1))
    const id = await write(world, {}, { today, at: later(2) })
    await setLogo(lead, logo('second'), later(3))
    await takeLogoAway(lead, later(4))
    expect((await getProgressReport(world.chart, without)).logo).toBeUndefined()
    expect((await getProgressReport(world.chart, id)).logo).toEqual(Buffer.from('first'))
  })

  it('is listed newest first and leaves an event that names no finding', async () => {
    const world = await givenCourse()
    const first = await write(world)
    const second = await writeProgressReport(
      world.chart,
      world.episodeId,
      { ...input, to: 'Claims department', practice: '' },
      { today, at: at('2026-03-16', '13:00') },
    )
    expect(
      (await listProgressReports(world.chart)).map(({ to, writtenBy, periodLine }) => [
        to,
        writtenBy,
        periodLine,
      ]),
    ).toEqual([
      ['Claims department', 'Ana Reyes', '2 March to 16 March 2026'],
      ['Dr. Okafor, Clifton Family Medicine', 'Ana Reyes', '2 March to 16 March 2026'],
    ])
    const events = await inClinic(world.clinicId, (tx) =>
      tx
        .select({ object: auditEvents.object })
        .from(auditEvents)
        .where(
          and(eq(auditEvents.patientId, world.patientId), eq(auditEvents.action, 'progress-report.written')),
        ),
    )
    const ids = [first, 'id' in second ? second.id : '']
    expect(events.map(({ object }) => object)).toEqual(
      expect.arrayContaining(ids.map((progressReport) => ({ episode: world.episodeId, progressReport }))),
    )
    expect(JSON.stringify(events)).not.toMatch(/Okafor|Sleeps|pain/i)
  })

  it('is listed by whom it is to and its days: the rest of its words stays in the database', async () => {
    const world = await givenCourse()
    await write(world)
    const asked = await statementsOf(() => listProgressReports(world.chart))
    expect(asked.filter(({ text }) => text.includes('progress_reports'))).toHaveLength(1)
    expect(asked.filter(({ text }) => /"content"(,| from)/.test(text))).toEqual([])
  })

  it.each([
    [{ from: day('2026-03-01') }, 'from'],
    [{ until: day('2026-03-17') }, 'until'],
    [{ from: day('2026-03-10'), until: day('2026-03-09') }, 'until'],
  ])('is not written for days it cannot tell of: %j', async (change, field) => {
    const world = await givenWorld()
    const refused = await writeProgressReport(world.chart, world.episodeId, { ...input, ...change }, moment)
    expect(refused).toEqual({ problems: { [field]: [expect.any(String)] } })
    expect(await listProgressReports(world.chart)).toEqual([])
  })

  it('is written of an episode that has ended as well', async () => {
    const world = await givenCourse()
    await dischargeEpisode(
      world.chart,
      { version: 1, dischargedOn: today, reason: 'goals_met', note: '' },
      moment,
    )
    const { report } = await getProgressReport(world.chart, await write(world))
    expect(report.plan.lines).toEqual([{ label: 'Care ended', text: '16 March 2026.' }])
  })

  it('is only ever added: the database refuses a change and a removal', async () => {
    const world = await givenCourse()
    const mine = eq(progressReports.id, await write(world))
    await expect(
      inClinic(world.clinicId, (tx) =>
        tx.update(progressReports).set({ writtenOn: '2026-01-01' }).where(mine),
      ),
    ).rejects.toThrow()
    await expect(inClinic(world.clinicId, (tx) => tx.delete(progressReports).where(mine))).rejects.toThrow()
    expect(await listProgressReports(world.chart)).toHaveLength(1)
  })
})

describe('Whose reports these are', () => {
  it.each([
    ['another clinic', givenCourse],
    ['another patient of this clinic', undefined],
  ])('neither shows nor takes those of %s', async (_says, elsewhere) => {
    const ours = await givenCourse()
    const theirs = elsewhere ? await elsewhere() : await givenNeighbor(ours, { openedOn: '2026-03-02' })
    const id = await write(theirs)
    const period = { from: input.from, to: input.until }
    await expect(getProgressReport(ours.chart, id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(draftProgressReport(ours.chart, theirs.episodeId, period, today)).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(writeProgressReport(ours.chart, theirs.episodeId, input, moment)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await listProgressReports(ours.chart)).toEqual([])
  })

  it.each(['not-an-id', '../../etc/passwd', randomUUID()])('finds nothing under %s', async (id) => {
    const { chart } = await givenWorld()
    await expect(getProgressReport(chart, id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('are not for the front desk', async () => {
    const { clinicId, therapistId, patientId } = await givenWorld()
    const desk = { ...testTherapist(clinicId, therapistId), role: 'front_desk' as const }
    await expect(openChart(desk, patientId)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('What the form takes', () => {
  const typed = { to: 'Dr. A', from: '2026-03-02', until: '2026-03-16' }

  it.each([
    [{ to: ' ' }, 'to'],
    [{ to: 'x'.repeat(121) }, 'to'],
    [{ practice: 'x'.repeat(121) }, 'practice'],
    [{ note: 'x'.repeat(1501) }, 'note'],
    [{ plan: 'x'.repeat(801) }, 'plan'],
    [{ from: '2026-02-30' }, 'from'],
    [{ until: '' }, 'until'],
  ])('refuses %#', (change, field) => {
    const parsed = progressReportInput.safeParse({ ...typed, ...change })
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field])
  })

  it('takes a name and the days alone', () => {
    expect(progressReportInput.parse(typed)).toMatchObject({ to: 'Dr. A', practice: '', note: '', plan: '' })
  })
})
