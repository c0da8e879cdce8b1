import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { episodeStandings } from '@/db/schema/episode-standings'
import { reportedFlags } from '@/db/schema/reported-flags'
import { givenEpisode } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { getEpisodeRecord } from '@/lib/assessments/reads'
import { getClinicalPicture } from '@/lib/assessments/reads-picture'
import { recordClearance } from '@/lib/assessments/writes'
import { openLink } from '@/lib/auth/link-access'
import { flagBody } from '@/lib/check-in-links/schema'
import { givenHomeProgram, givenLink, givenVerifiedDevice } from '@/lib/check-in-links/testing'
import { turnOffLink } from '@/lib/check-in-links/writes'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { emptyDraft, finishedOf, NOT_HURT, toldOf, unfinishedOf } from '@/lib/clinical/patient-page/day-draft'
import { todaySession } from '@/lib/clinical/patient-page/today-session'
import { reviewExercise } from '@/lib/clinical/rules/review'
import { standingClearances } from '@/lib/clinical/stop-clearances'
import { reportFlag } from '@/lib/reported-flags/writes'
import { listCheckIns } from './testing'
import { checkInInput } from './schema'
import { ownCheckInBody } from './schema-own'
import { recordCheckIn } from './writes'
import { recordOwnCheckIn } from './writes-own'

useTestDatabase()
vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')

const at = new Date('2026-03-12T17:00:00Z')
const today = '2026-03-12' as CalendarDate
const issuedOn = addDays(today, -10)
const day = addDays(today, -1)
const refusal = (code: string) => expect.objectContaining({ code })

async function givenPatientAtHome(clinicId?: string) {
  const link = await givenLink(at, clinicId === undefined ? {} : { clinicId })
  const homeProgramId = await givenHomeProgram(link.chart, link.episodeId, { number: 1, issuedOn })
  const access = await openLink(await givenVerifiedDevice(link.token, at), at)
  const told = (fields: Record<string, unknown> = {}) =>
    ownCheckInBody.parse({ id: randomUUID(), homeProgramId, day, ...fields })
  const tell = (fields: Record<string, unknown> = {}) => recordOwnCheckIn(access, told(fields), today, at)
  return { ...link, access, homeProgramId, told, tell }
}

const problemIn = (field: string) => ({ problem: { field, message: expect.any(String) } })

describe('A check-in from the patient', () => {
  it('is kept as told, by nobody of the clinic, with the link on record', async () => {
    const { clinicId, chart, episodeId, linkId, tell } = await givenPatientAtHome()
    const exercises = [{ exercise: 'bird-dog', done: true, painDuring: 4, sharpOrWorsening: true }]
    expect(await tell({ done: 'some', painBefore: 2, effort: 'hard', minutes: 20, exercises })).toEqual({
      outcome: 'kept',
    })
    expect(await listCheckIns(chart, episodeId)).toMatchObject([
      {
        day,
        done: 'some',
        painBefore: 2,
        painNextDay: null,
        effort: 'hard',
        minutes: 20,
        recordedBy: null,
        linkId,
        exercises: [{ exercise: 'bird-dog', painDuring: 4, sharpOrWorsening: true, formBreakdown: null }],
      },
    ])
    const events = await inClinic(clinicId, (tx) => tx.select().from(auditEvents))
    expect(events.at(-1)).toMatchObject({
      action: 'check-in.recorded',
      therapistId: null,
      object: { link: linkId, day },
    })
  })

  it('that says of one exercise that it hurt, day after day, limits that exercise: pain before it is the day’s', async () => {
    const { chart, episodeId, tell } = await givenPatientAtHome()
    const verdict = async () => {
      const { severity, findings } = reviewExercise(
        { exercise: 'bird-dog' },
        await getClinicalPicture(chart, episodeId, today),
      )
      return [severity, findings.flatMap(({ ruleIds }) => ruleIds).includes('RS-01')]
    }
    const hurt = [{ exercise: 'bird-dog', done: true, painDuring: 3 }]
    await tell({ day: addDays(today, -3), done: 'all', painBefore: 1, exercises: hurt })
    expect((await verdict())[1]).toBe(false)
    await tell({ day: addDays(today, -2), done: 'all', painBefore: 1, exercises: hurt })
    expect(await verdict()).toEqual(['limit', true])
    const standing = await inClinic(chart.clinicId, (tx) => tx.select().from(episodeStandings))
    expect(standing.find((one) => one.episodeId === episodeId)?.hurtingExercises).toEqual(['bird-dog'])
  })

  it('that an exercise went down the leg stops it, though it was given up and not ticked as done', async () => {
    const { chart, episodeId, homeProgramId, tell } = await givenPatientAtHome()
    const lines = todaySession([defaultPrescription('bird-dog', 'a')], [], day, homeProgramId)
    const hurt = { ...NOT_HURT, painDuring: 7, peripheralized: true }
    await tell(toldOf(lines, { ...emptyDraft(homeProgramId, day), hurts: { a: hurt } }))
    expect(await listCheckIns(chart, episodeId)).toMatchObject([
      { done: 'none', exercises: [{ exercise: 'bird-dog', done: false, ...hurt }] },
    ])
    const picture = await getClinicalPicture(chart, episodeId, today)
    const { severity, findings } = reviewExercise({ exercise: 'bird-dog' }, picture)
    expect(severity).toBe('stop')
    expect(findings.flatMap(({ ruleIds }) => ruleIds)).toEqual(expect.arrayContaining(['RS-05', 'RS-06']))
  })

  it('of the next morning, of a note or of an effort alone leaves a stop lifted that was cleared on the day itself', async () => {
    const { chart, episodeId, access, told } = await givenPatientAtHome()
    const on = (time: string) => new Date(`${day}T${time}:00Z`)
    const exercises = [{ exercise: 'bird-dog', done: true, peripheralized: true }]
    await recordOwnCheckIn(access, told({ done: 'all', exercises }), day, on('08:00'))
    const subject = { kind: 'rule', ruleId: 'RS-05', exercise: 'bird-dog' } as const
    const cleared = {
      subject,
      clearedBy: 'Dr. Okafor',
      clearedOn: day,
      reason: 'Tested again in the clinic.',
    }
    await recordClearance(chart, episodeId, cleared, { today: day, at: on('12:00') })
    const stands = async () => {
      const { checkIns, ...record } = await getEpisodeRecord(chart, episodeId)
      return standingClearances({ ...record, checkIns }).length === 1
    }
    for (const alone of [{ painNextDay: 2 }, { note: 'Fine since then.' }, { effort: 'easy' }]) {
      await recordOwnCheckIn(access, told(alone), today, at)
      expect(await stands()).toBe(true)
    }
    await recordOwnCheckIn(access, told({ exercises }), today, at)
    expect(await stands()).toBe(false)
  })

  it('sent twice is one, one after the other and at once', async () => {
    const { access, chart, episodeId, told, tell } = await givenPatientAtHome()
    const first = told({ done: 'all', painBefore: 2 })
    await recordOwnCheckIn(access, first, today, at)
    await tell({ painBefore: 5 })
    expect(await recordOwnCheckIn(access, first, today, at)).toEqual({ outcome: 'kept' })
    const other = told({ day: today, done: 'none' })
    const both = await Promise.all([1, 2].map(() => recordOwnCheckIn(access, other, today, at)))
    expect(both).toEqual([{ outcome: 'kept' }, { outcome: 'kept' }])
    expect(await listCheckIns(chart, episodeId)).toMatchObject([
      { day, painBefore: 5, version: 2 },
      { day: today, done: 'none', version: 1 },
    ])
  })

  it('adds to what the therapist recorded of the same day, and does not replace it', async () => {
    const { chart, episodeId, linkId, homeProgramId, tell } = await givenPatientAtHome()
    const form = { homeProgramId, day, done: 'all', painBefore: '3', note: 'Asked by phone.' }
    await recordCheckIn(chart, checkInInput.parse(form), today, at)
    await tell({ painNextDay: 6, note: '' })
    expect(await listCheckIns(chart, episodeId)).toMatchObject([
      {
        done: 'all',
        painBefore: 3,
        painNextDay: 6,
        note: 'Asked by phone.',
        recordedBy: chart.therapist.id,
        linkId,
      },
    ])
  })

  it('left unfinished on the phone takes nothing from the day that was finished on the tablet', async () => {
    const { chart, episodeId, homeProgramId, tell } = await givenPatientAtHome()
    const lines = todaySession(
      [defaultPrescription('bird-dog', 'a'), defaultPrescription('walking', 'b')],
      [],
      day,
      homeProgramId,
    )
    const often = Object.fromEntries(lines.map(({ prescription: { id }, times }) => [id, times]))
    const finished = { ...emptyDraft(homeProgramId, day), ticks: often, note: 'Better.', painDuring: 1 }
    await tell(toldOf(lines, finished))
    const [onRecord] = await listCheckIns(chart, episodeId)
    const left = { ...emptyDraft(homeProgramId, day), ticks: { a: 1 } }
    expect(await tell(unfinishedOf(left, toldOf(lines, left)))).toEqual({ outcome: 'kept' })
    const [now] = await listCheckIns(chart, episodeId)
    expect(onRecord).toMatchObject({ done: 'all', note: 'Better.', painDuring: 1 })
    expect(now?.exercises).toHaveLength(2)
    expect({ ...now, exercises: null }).toEqual({ ...onRecord, exercises: null, version: 2 })
    expect(now?.exercises).toEqual(expect.arrayContaining([...(onRecord?.exercises ?? [])]))
  })

  it('finished on a phone stays done when a note is added on the tablet, which stood open with nothing ticked', async () => {
    const { chart, episodeId, homeProgramId, tell } = await givenPatientAtHome()
    const lines = todaySession([defaultPrescription('bird-dog', 'a')], [], day, homeProgramId)
    await tell(toldOf(lines, { ...emptyDraft(homeProgramId, day), ticks: { a: 9 }, note: 'Better.' }))
    const tablet = { ...emptyDraft(homeProgramId, day), note: 'A little stiff.' }
    await tell(finishedOf(tablet, toldOf(lines, tablet), true))
    expect(await listCheckIns(chart, episodeId)).toMatchObject([
      { done: 'all', note: 'Better.\nA little stiff.', exercises: [{ exercise: 'bird-dog', done: true }] },
    ])
  })

  it('begun on the phone and recorded by a therapist at noon has the patient’s own number once they finish it', async () => {
    const { chart, episodeId, homeProgramId, tell } = await givenPatientAtHome()
    const lines = todaySession([defaultPrescription('bird-dog', 'a')], [], day, homeProgramId)
    const begun = { ...emptyDraft(homeProgramId, day), ticks: { a: 9 }, painBefore: 6 }
    const form = { homeProgramId, day, done: 'some', painBefore: '3', painDuring: '2', note: '' }
    await recordCheckIn(chart, checkInInput.parse(form), today, at)
    await tell(finishedOf(begun, toldOf(lines, begun), true))
    expect(await listCheckIns(chart, episodeId)).toMatchObject([
      { done: 'all', painBefore: 6, painDuring: 2 },
    ])
  })

  it('of which a therapist put something right keeps that when the phone changes something else', async () => {
    const { chart, episodeId, homeProgramId, tell } = await givenPatientAtHome()
    const lines = todaySession([defaultPrescription('bird-dog', 'a')], [], day, homeProgramId)
    const first = { ...emptyDraft(homeProgramId, day), ticks: { a: 9 }, painBefore: 8 }
    const told = toldOf(lines, first)
    await tell(told)
    const form = { homeProgramId, day, done: 'some', painBefore: '3', note: '', version: '1' }
    await recordCheckIn(chart, checkInInput.parse(form), today, at)
    const changed = { ...first, finished: JSON.stringify(told), effort: 'hard' as const }
    await tell(finishedOf(changed, toldOf(lines, changed), true))
    expect(await listCheckIns(chart, episodeId)).toMatchObject([
      { done: 'some', painBefore: 3, effort: 'hard' },
    ])
  })

  it('of a note alone is kept, and gives way once somebody says how much was done', async () => {
    const { chart, episodeId, homeProgramId, tell } = await givenPatientAtHome()
    const left = { ...emptyDraft(homeProgramId, day), note: 'Stiff today.' }
    const lines = todaySession([defaultPrescription('bird-dog', 'a')], [], day, homeProgramId)
    await tell(unfinishedOf(left, toldOf(lines, left)))
    expect(await listCheckIns(chart, episodeId)).toMatchObject([
      { done: 'none', note: 'Stiff today.', exercises: [] },
    ])
    const tablet = { ...emptyDraft(homeProgramId, day), ticks: { a: 9 } }
    await tell(unfinishedOf(tablet, toldOf(lines, tablet)))
    expect(await listCheckIns(chart, episodeId)).toMatchObject([
      { done: 'all', note: 'Stiff today.', exercises: [{ exercise: 'bird-dog', done: true }] },
    ])
  })

  it('takes an older program of the episode, and the next day where the patient is ahead', async () => {
    const { chart, clinicId, episodeId, tell } = await givenPatientAtHome()
    await givenHomeProgram(chart, episodeId, { number: 2, issuedOn: today })
    expect(await tell({ done: 'all' })).toEqual({ outcome: 'kept' })
    expect(await tell({ done: 'all', day: addDays(today, 1), painBefore: 6 })).toEqual({ outcome: 'kept' })
    const standings = await inClinic(clinicId, (tx) =>
      tx.select().from(episodeStandings).where(eq(episodeStandings.episodeId, episodeId)),
    )
    expect(standings).toMatchObject([{ lastCheckInOn: addDays(today, 1), painNow: 6 }])
  })

  it('refuses what cannot be, by its field', async () => {
    const { chart, clinicId, episodeId, tell } = await givenPatientAtHome()
    const neighbor = await givenPatientAtHome(clinicId)
    const stranger = await givenPatientAtHome()
    const earlier = await givenEpisode(clinicId, chart.therapist.id, chart.patientId, {
      dischargedOn: '2026-03-01',
      dischargeReason: 'goals_met',
    })
    const ofAnother = await givenHomeProgram(chart, earlier, { number: 9, issuedOn })
    const all = { done: 'all' }
    expect(await tell({ ...all, day: addDays(today, 2) })).toEqual(problemIn('day'))
    expect(await tell({ ...all, day: addDays(issuedOn, -1) })).toEqual(problemIn('day'))
    expect(await tell({ painNextDay: 3 })).toEqual(problemIn('done'))
    expect(await tell({ ...all, exercises: [{ exercise: 'sit-up', done: true }] })).toEqual(
      problemIn('exercises'),
    )
    const both = { done: 'none', exercises: [{ exercise: 'bird-dog', done: true }] }
    expect(await tell(both)).toEqual(problemIn('done'))
    for (const homeProgramId of [neighbor.homeProgramId, stranger.homeProgramId, ofAnother, randomUUID()])
      expect(await tell({ ...all, homeProgramId })).toEqual(problemIn('homeProgramId'))
    expect(await listCheckIns(chart, episodeId)).toEqual([])
  })

  it('takes no id that another patient’s device used', async () => {
    const ours = await givenPatientAtHome()
    const neighbor = await givenPatientAtHome(ours.clinicId)
    const { id } = neighbor.told()
    await neighbor.tell({ id, done: 'all' })
    await expect(ours.tell({ id, done: 'all' })).rejects.toEqual(refusal('conflict'))
  })

  it('is not taken once the link was turned off, though it was opened before', async () => {
    const { chart, episodeId, tell } = await givenPatientAtHome()
    await turnOffLink(chart, episodeId, at)
    await expect(tell({ done: 'all' })).rejects.toEqual(refusal('not-found'))
    expect(await listCheckIns(chart, episodeId)).toEqual([])
  })
})

const report = (fields: Record<string, unknown> = {}) =>
  flagBody.parse({ id: randomUUID(), redFlag: 'saddle-anaesthesia', day, ...fields })

describe('A red flag from the patient', () => {
  it('is kept once, however often it is sent', async () => {
    const { clinicId, access, linkId } = await givenPatientAtHome()
    const sent = report()
    const all = await Promise.all([1, 2, 3].map(() => reportFlag(access, sent, today, at)))
    expect(all).toEqual(all.map(() => ({ outcome: 'kept' })))
    const rows = await inClinic(clinicId, (tx) => tx.select().from(reportedFlags))
    expect(rows).toMatchObject([{ redFlag: 'saddle-anaesthesia', reportedOn: day, linkId, reportedAt: at }])
    const events = await inClinic(clinicId, (tx) => tx.select().from(auditEvents))
    expect(events.filter(({ action }) => action === 'flag.reported')).toMatchObject([
      { therapistId: null, object: { report: sent.id, link: linkId } },
    ])
    expect(JSON.stringify(events)).not.toContain('saddle')
  })

  it.each(['2031-01-01', '1999-12-31'])('is not lost when a phone believes it is %s', async (wrong) => {
    const { clinicId, access } = await givenPatientAtHome()
    await reportFlag(access, report({ day: wrong }), today, at)
    const rows = await inClinic(clinicId, (tx) => tx.select().from(reportedFlags))
    expect(rows).toMatchObject([{ reportedOn: today }])
  })

  it('told on the page of another link is on no chart: two patients share a tablet, and its cookie is the other’s', async () => {
    const { clinicId, access } = await givenPatientAtHome()
    const { linkId } = await givenPatientAtHome(clinicId)
    await expect(reportFlag(access, report({ link: linkId }), today, at)).rejects.toEqual(refusal('conflict'))
    expect(await inClinic(clinicId, (tx) => tx.select().from(reportedFlags))).toEqual([])
    const own = report({ link: access.linkId })
    expect(await reportFlag(access, own, today, at)).toEqual({ outcome: 'kept' })
  })

  it('is refused from a link that was turned off, and under the id of another patient’s', async () => {
    const ours = await givenPatientAtHome()
    const neighbor = await givenPatientAtHome(ours.clinicId)
    const sent = report()
    await reportFlag(neighbor.access, sent, today, at)
    await expect(reportFlag(ours.access, sent, today, at)).rejects.toEqual(refusal('conflict'))
    await turnOffLink(ours.chart, ours.episodeId, at)
    await expect(reportFlag(ours.access, report(), today, at)).rejects.toEqual(refusal('not-found'))
  })
})
