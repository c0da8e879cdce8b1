import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { statementsOf } from '@/bench/sent-statements'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { clinics } from '@/db/schema/clinics'
import { referralNotes } from '@/db/schema/referral-notes'
import { useTestDatabase } from '@/db/testing'
import { assessmentInput } from '@/lib/assessments/schema'
import { recordAssessment, recordClearance } from '@/lib/assessments/writes'
import { openChart } from '@/lib/auth/chart-access'
import { testTherapist } from '@/lib/auth/testing'
import { at, day } from '@/lib/clinical/testing'
import { dischargeEpisode } from '@/lib/discharges/writes'
import { givenNeighbor, givenOpenChart, type OpenChart } from '@/lib/patients/testing'
import { getReferralNote, listReferralNotes } from './reads'
import { referralInput } from './schema'
import { writeReferralNote } from './writes'

useTestDatabase()

const today = day('2026-03-16')
const moment = { today, at: at('2026-03-16') }
const input = { to: 'Dr. Okafor, family medicine', words: 'Chills since Sunday.' }

/** A patient with fever on the record. */
async function givenFever(): Promise<OpenChart> {
  const world = await givenOpenChart()
  const found = assessmentInput.parse({
    assessedOn: '2026-03-15',
    painNow: '5',
    'flag-fever-with-back-pain': 'yes',
    'flag-renal': 'no',
  })
  await recordAssessment(world.chart, world.episodeId, found, { today, at: at('2026-03-15') })
  return world
}

async function write({ chart, episodeId }: OpenChart, change: Partial<typeof input> = {}): Promise<string> {
  const written = await writeReferralNote(chart, episodeId, { ...input, ...change }, moment)
  if (!('id' in written)) throw new Error(JSON.stringify(written.problems))
  return written.id
}

describe('A referral note', () => {
  it('carries the flags, the answers, the findings and the therapist’s words', async () => {
    const world = await givenFever()
    const { note } = await getReferralNote(world.chart, await write(world))
    expect(note).toMatchObject({
      version: 1,
      writtenOn: today,
      to: input.to,
      urgency: 'same_day',
      clinic: { name: 'Clifton Physical Therapy' },
      patient: { name: 'Maria Lopez' },
    })
    const text = JSON.stringify(note)
    expect(text).toMatch(/May suggest: infection of the spine/)
    expect(text).toMatch(/Yes: fever, chills or night sweats/)
    expect(text).toMatch(/No: flank pain/)
    expect(text).toMatch(/Chills since Sunday/)
    expect(text).toMatch(/5 of 10/)
  })

  it('keeps its words when the record changes afterwards', async () => {
    const world = await givenFever()
    const id = await write(world)
    const before = await getReferralNote(world.chart, id)
    await inClinic(world.clinicId, (tx) =>
      tx.update(clinics).set({ name: 'Another name' }).where(eq(clinics.id, world.clinicId)),
    )
    await recordClearance(
      world.chart,
      world.episodeId,
      {
        subject: { kind: 'red-flag', redFlag: 'fever-with-back-pain' },
        clearedBy: 'Dr. Okafor',
        clearedOn: today,
        reason: 'A cold.',
      },
      moment,
    )
    expect(await getReferralNote(world.chart, id)).toEqual(before)
    expect((await getReferralNote(world.chart, await write(world))).note.urgency).toBeNull()
  })

  it('is listed newest first and leaves an event that names no finding', async () => {
    const world = await givenFever()
    const first = await write(world)
    const second = await writeReferralNote(
      world.chart,
      world.episodeId,
      { ...input, to: 'Emergency department' },
      { today, at: at('2026-03-16', '13:00') },
    )
    const { note } = await getReferralNote(world.chart, first)
    const listed = await listReferralNotes(world.chart)
    expect(
      listed.map(({ to, writtenBy, urgencyLine }) => [to, writtenBy, urgencyLine === note.urgencyLine]),
    ).toEqual([
      ['Emergency department', 'Ana Reyes', true],
      [input.to, 'Ana Reyes', true],
    ])
    const events = await inClinic(world.clinicId, (tx) =>
      tx
        .select({ object: auditEvents.object })
        .from(auditEvents)
        .where(
          and(eq(auditEvents.patientId, world.patientId), eq(auditEvents.action, 'referral-note.written')),
        ),
    )
    const ids = [first, 'id' in second ? second.id : '']
    expect(events.map(({ object }) => object)).toEqual(
      expect.arrayContaining(ids.map((referralNote) => ({ episode: world.episodeId, referralNote }))),
    )
    expect(JSON.stringify(events)).not.toMatch(/fever|Okafor|Chills/i)
  })

  it('says why in the therapist’s words where no flag is active, or is not written', async () => {
    const world = await givenOpenChart()
    const refused = await writeReferralNote(world.chart, world.episodeId, { ...input, words: '' }, moment)
    expect(refused).toEqual({ problems: { words: [expect.stringMatching(/in your own words/)] } })
    expect(await listReferralNotes(world.chart)).toEqual([])
    const { note } = await getReferralNote(world.chart, await write(world))
    expect(JSON.stringify(note)).toMatch(/No red flag is known; the screen is not complete/)
    expect(JSON.stringify(note)).toMatch(/Not assessed/)
  })

  it('is listed by whom it is to and how soon: the rest of its words stays in the database', async () => {
    const world = await givenFever()
    await write(world)
    const asked = await statementsOf(() => listReferralNotes(world.chart))
    expect(asked.filter(({ text }) => text.includes('referral_notes'))).toHaveLength(1)
    expect(asked.filter(({ text }) => /"content"(,| from)/.test(text))).toEqual([])
  })

  it('is only ever added: the database refuses a change and a removal', async () => {
    const world = await givenFever()
    const id = await write(world)
    const mine = eq(referralNotes.id, id)
    await expect(
      inClinic(world.clinicId, (tx) => tx.update(referralNotes).set({ writtenOn: '2026-01-01' }).where(mine)),
    ).rejects.toThrow()
    await expect(inClinic(world.clinicId, (tx) => tx.delete(referralNotes).where(mine))).rejects.toThrow()
    expect(await listReferralNotes(world.chart)).toHaveLength(1)
  })
})

describe('Whose letters these are', () => {
  it.each([
    ['another clinic', givenFever],
    ['another patient of this clinic', undefined],
  ])('neither shows nor takes those of %s', async (_says, elsewhere) => {
    const ours = await givenFever()
    const theirs = elsewhere ? await elsewhere() : await givenNeighbor(ours)
    const id = await write(theirs)
    await expect(getReferralNote(ours.chart, id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(writeReferralNote(ours.chart, theirs.episodeId, input, moment)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await listReferralNotes(ours.chart)).toEqual([])
  })

  it.each(['not-an-id', '../../etc/passwd', randomUUID()])('finds nothing under %s', async (id) => {
    const { chart } = await givenOpenChart()
    await expect(getReferralNote(chart, id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('are not for the front desk', async () => {
    const { clinicId, therapistId, patientId } = await givenOpenChart()
    const desk = { ...testTherapist(clinicId, therapistId), role: 'front_desk' as const }
    await expect(openChart(desk, patientId)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('are not written for an episode that has ended without a red flag, and those written stay', async () => {
    const world = await givenOpenChart()
    await write(world)
    await dischargeEpisode(
      world.chart,
      { version: 1, dischargedOn: today, reason: 'referred_on', note: '' },
      moment,
    )
    await expect(writeReferralNote(world.chart, world.episodeId, input, moment)).rejects.toMatchObject({
      code: 'discharged',
    })
    expect(await listReferralNotes(world.chart)).toHaveLength(1)
  })
})

describe('What the form takes', () => {
  it.each([
    [{ to: ' ', words: '' }, 'to'],
    [{ to: 'x'.repeat(161), words: '' }, 'to'],
    [{ to: 'Dr. A', words: 'x'.repeat(1501) }, 'words'],
  ])('refuses %#', (typed, field) => {
    const parsed = referralInput.safeParse(typed)
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field])
  })

  it('takes a name alone', () => {
    expect(referralInput.parse({ to: ' Dr. A ' })).toEqual({ to: 'Dr. A', words: '' })
  })
})
