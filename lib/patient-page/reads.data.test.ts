import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { checkInLinks } from '@/db/schema/check-in-links'
import { clinics } from '@/db/schema/clinics'
import { episodes, patients } from '@/db/schema/patients'
import { useTestDatabase } from '@/db/testing'
import { openLink } from '@/lib/auth/link-access'
import { givenHomeProgram, givenLink, givenVerifiedDevice } from '@/lib/check-in-links/testing'
import { listCheckIns } from '@/lib/check-ins/testing'
import { checkInInput } from '@/lib/check-ins/schema'
import { ownCheckInBody } from '@/lib/check-ins/schema-own'
import { recordCheckIn } from '@/lib/check-ins/writes'
import { recordOwnCheckIn } from '@/lib/check-ins/writes-own'
import { draftOf } from '@/lib/clinical/patient-page/day-draft'
import { at, day } from '@/lib/clinical/testing'
import { getPatientPage } from './reads'

useTestDatabase()

const TODAY = day('2026-11-27')
const NOW = at(TODAY)

async function givenPage(issued: readonly string[] = ['2026-11-20']) {
  const { chart, episodeId, clinicId, token, linkId } = await givenLink(NOW)
  const programs: string[] = []
  for (const [index, on] of issued.entries())
    programs.push(await givenHomeProgram(chart, episodeId, { number: index + 1, issuedOn: day(on) }))
  const access = await openLink(await givenVerifiedDevice(token, NOW), NOW)
  return { access, chart, clinicId, episodeId, linkId, programs }
}

const tell = (access: Awaited<ReturnType<typeof givenPage>>['access'], said: object) =>
  recordOwnCheckIn(access, ownCheckInBody.parse({ id: randomUUID(), ...said }), TODAY, NOW)

describe('The patient’s page', () => {
  it('has the newest program of the episode, and what was told of it', async () => {
    const { access, programs } = await givenPage(['2026-11-10', '2026-11-20'])
    await tell(access, {
      homeProgramId: programs[1],
      day: '2026-11-26',
      done: 'some',
      painBefore: 3,
      exercises: [{ exercise: 'bird-dog', done: true, painDuring: 5, sharpOrWorsening: true }],
    })
    const page = await getPatientPage(access, NOW)
    expect(page.program).toMatchObject({ homeProgramId: programs[1], number: 2, issuedOn: '2026-11-20' })
    expect(page.program?.prescriptions.map(({ exercise }) => exercise)).toEqual(['bird-dog', 'walking'])
    expect(page.openUntil).toBeNull()
    expect(page.checkIns).toMatchObject([
      {
        day: '2026-11-26',
        done: 'some',
        painBefore: 3,
        exercises: [{ exercise: 'bird-dog', painDuring: 5, sharpOrWorsening: true }],
      },
    ])
  })

  it('has the note that the patient wrote, and none of a therapist’s, which the patient’s day leaves on record', async () => {
    const { access, chart, episodeId, programs } = await givenPage()
    const homeProgramId = programs[0]
    await tell(access, { homeProgramId, day: '2026-11-26', done: 'all', note: 'Stiff.' })
    const form = { homeProgramId, day: TODAY, done: 'some', note: 'Asked by phone: sounds afraid to bend.' }
    await recordCheckIn(chart, checkInInput.parse(form), TODAY, NOW)
    const { program, checkIns } = await getPatientPage(access, NOW)
    expect(checkIns.map(({ note }) => note)).toEqual(['Stiff.', ''])

    const draft = program && draftOf(program, TODAY, checkIns)
    await tell(access, { homeProgramId, day: TODAY, done: 'all', note: draft?.note })
    expect((await listCheckIns(chart, episodeId)).find((one) => one.day === TODAY)).toMatchObject({
      done: 'all',
      note: 'Asked by phone: sounds afraid to bend.',
    })
  })

  it('goes back two weeks and no further', async () => {
    const { access, programs } = await givenPage(['2026-11-01'])
    for (const on of ['2026-11-12', '2026-11-13', '2026-11-27'])
      await tell(access, { homeProgramId: programs[0], day: on, done: 'all' })
    const { checkIns } = await getPatientPage(access, NOW)
    expect(checkIns.map((one) => one.day)).toEqual(['2026-11-13', '2026-11-27'])
  })

  it('is in the language of the patient', async () => {
    const { access, chart, clinicId } = await givenPage()
    await inClinic(clinicId, (tx) =>
      tx
        .update(patients)
        .set({ language: 'es' })
        .where(and(eq(patients.clinicId, clinicId), eq(patients.id, chart.patientId))),
    )
    const page = await getPatientPage(access, NOW)
    expect([page.language, page.program?.content.language]).toEqual(['es', 'es'])
    expect(page.program?.content.title).toBe('Su programa en casa')
  })

  it('says until when it stays open after discharge, in the clinic’s days', async () => {
    const { access, clinicId, episodeId, linkId } = await givenPage()
    await inClinic(clinicId, async (tx) => {
      await tx.update(clinics).set({ timeZone: 'Pacific/Auckland' }).where(eq(clinics.id, clinicId))
      await tx
        .update(episodes)
        .set({ dischargedOn: TODAY, dischargeReason: 'goals_met', dischargeNote: '' })
        .where(and(eq(episodes.clinicId, clinicId), eq(episodes.id, episodeId)))
      // Midnight in Auckland, at the end of 26 December.
      await tx
        .update(checkInLinks)
        .set({ expiresAt: new Date('2026-12-26T11:00:00Z') })
        .where(and(eq(checkInLinks.clinicId, clinicId), eq(checkInLinks.id, linkId)))
    })
    expect((await getPatientPage(access, NOW)).openUntil).toBe('2026-12-26')
  })

  it('has no program before the first', async () => {
    const { access } = await givenPage([])
    const page = await getPatientPage(access, NOW)
    expect(page.program).toBeNull()
    expect(page.flagQuestions.length).toBeGreaterThan(5)
  })

  it('shows nothing of another episode, patient or clinic', async () => {
    const [mine, other] = [await givenPage(), await givenPage()]
    await tell(other.access, { homeProgramId: other.programs[0], day: TODAY, done: 'all' })
    const page = await getPatientPage(mine.access, NOW)
    expect([page.linkId, page.program?.homeProgramId]).toEqual([mine.linkId, mine.programs[0]])
    expect(page.checkIns).toEqual([])
    // A proof cannot be put together from two, and if it were, it would open nothing.
    const mixed = { ...mine.access, linkId: other.access.linkId } as typeof mine.access
    await expect(getPatientPage(mixed, NOW)).rejects.toMatchObject({ code: 'not-found' })
    const foreign = { ...mine.access, episodeId: other.access.episodeId } as typeof mine.access
    expect((await getPatientPage(foreign, NOW)).program).toBeNull()
  })
})
